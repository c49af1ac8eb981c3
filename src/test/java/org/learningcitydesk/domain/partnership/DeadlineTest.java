// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

class DeadlineTest {
  private static final CityId CITY = CityId.next();

  private static Partnership pact(String name, String state, String end, int noticeDays) {
    return Partnership.named(CITY, name, "memorandum", state)
        .withAgreement(
            Agreement.NONE.with(
                it ->
                    it.start(PartialDate.parse("2023-01-01"))
                        .end(PartialDate.parse(end))
                        .noticeDays(noticeDays)));
  }

  private static List<Deadline> of(String today, Partnership... all) {
    return Deadline.of(List.of(all), Catalogue.shipped().lifecycle(), LocalDate.parse(today));
  }

  @Test
  void bothDatesOfWhatIsInForceTheEarliestFirst() {
    assertThat(
            of(
                "2026-01-10",
                pact("Lettura", "active", "2026-12-31", 30),
                pact("Corsi", "under-review", "2026-06-30", 90),
                pact("Finito", "concluded", "2026-02-28", 30),
                pact("Proposta", "proposal", "2026-03-31", 30)))
        .extracting(it -> it.partnership().name(), Deadline::occasion, it -> it.date().toString())
        .containsExactly(
            tuple("Corsi", AlertOccasion.NOTICE, "2026-04-01"),
            tuple("Corsi", AlertOccasion.END, "2026-06-30"),
            tuple("Lettura", AlertOccasion.NOTICE, "2026-12-01"),
            tuple("Lettura", AlertOccasion.END, "2026-12-31"));
  }

  @Test
  void anEndThatIsPastStaysUntilTheStateSaysSo() {
    assertThat(of("2027-02-01", pact("Lettura", "active", "2026-12-31", 30)))
        .extracting(Deadline::occasion, it -> it.daysLeft(LocalDate.parse("2027-02-01")))
        .containsExactly(tuple(AlertOccasion.END, -32L));
  }

  @Test
  void noticeThatWasGivenIsNotAskedForAgain() {
    var given = pact("Lettura", "active", "2026-12-31", 30);
    given =
        given.withAgreement(given.agreement().withNoticeGivenOn(PartialDate.parse("2026-01-05")));
    assertThat(of("2026-01-10", given))
        .extracting(Deadline::occasion)
        .containsExactly(AlertOccasion.END);
  }

  /// Thirty days before the first of January, seven before a leap day, and the day itself.
  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2025-12-15, ",
    "2026-01-15, 2025-12-16, 2025-12-16",
    "2026-01-15, 2026-01-07, 2025-12-16",
    "2026-01-15, 2026-01-08, 2026-01-08",
    "2026-01-15, 2026-01-15, 2026-01-15",
    "2026-01-15, 2026-01-16, 2026-01-15",
    "2028-02-29, 2028-01-29, ",
    "2028-02-29, 2028-01-30, 2028-01-30",
    "2028-03-01, 2028-02-23, 2028-02-23",
    "2028-03-07, 2028-02-29, 2028-02-29"
  })
  void alertsBeginSoManyDaysBefore(String end, String today, LocalDate alerted) {
    var deadline = of("2025-06-01", pact("Lettura", "active", end, 0)).getLast();
    assertEquals(LocalDate.parse(end), deadline.date());
    assertEquals(
        Optional.ofNullable(alerted), deadline.alertedOn(AlertRule.USUAL, LocalDate.parse(today)));
  }

  @Test
  void whoWantsNoAlertGetsNone() {
    var deadline = of("2026-01-01", pact("Lettura", "active", "2026-01-01", 0)).getLast();
    assertEquals(Optional.empty(), deadline.alertedOn(List.of(), LocalDate.parse("2026-01-01")));
  }

  @Test
  void daysOfARuleAreSortedAndKeptOnce() {
    var rule = AlertRule.usual(CITY, AlertOccasion.END);
    assertEquals(List.of(90, 7, 0), rule.withDaysBefore(List.of(7, 90, 0, 7)).daysBefore());
    assertThatThrownBy(() -> rule.withDaysBefore(List.of(-1))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> rule.withDaysBefore(List.of(731))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void theDaysOfARuleAreReadAsTheyAreTyped() {
    assertThat(AlertRule.daysIn(" 7, 30;0 7")).containsExactly(30, 7, 0);
    assertThat(AlertRule.daysIn("  ")).isEmpty();
    for (var wrong : List.of("-1", "731", "a week", "1 2 3 4 5 6 7 8 9 10 11"))
      assertThatThrownBy(() -> AlertRule.daysIn(wrong)).as(wrong).isInstanceOf(InvalidValue.class);
  }
}
