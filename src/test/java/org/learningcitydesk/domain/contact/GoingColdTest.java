// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

class GoingColdTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final CityId city = new CityId(Ids.next());
  private final Stakeholder school =
      Stakeholder.named(city, "Liceo Galilei", Helix.ACADEMIA)
          .withCategory("school")
          .withTags(List.of("Pilota"));
  private final Cadence schools = cadence(CadenceScope.CATEGORY, "school", 60, 120);

  private Cadence cadence(CadenceScope scope, String code, int ideal, int maximum) {
    return new Cadence(CadenceId.next(), 0, city, scope, code, ideal, maximum);
  }

  private Silence silence(List<Cadence> cadences, LocalDate today, String... dates) {
    var heard =
        java.util.Arrays.stream(dates)
            .map(it -> new Heard(school.id(), PartialDate.parse(it)))
            .toList();
    return GoingCold.all(List.of(school), heard, recorded("2026-01-01"), cadences, today)
        .getFirst();
  }

  private Map<StakeholderId, LocalDate> recorded(String day) {
    return Map.of(school.id(), LocalDate.parse(day));
  }

  private Silence silence(String... dates) {
    return silence(List.of(schools), TODAY, dates);
  }

  @Test
  void theLastContactCountsInWhateverOrderTheyAreLogged() {
    var it = silence("2026-10-01", "2026-11-01", "2025-03-14");
    assertEquals(PartialDate.parse("2026-11-01"), it.last());
    assertEquals(20, it.days());
    assertEquals(Warmth.ON_TIME, it.warmth());
    assertEquals(LocalDate.of(2026, 12, 31), it.nextDue());
  }

  @Test
  void onTheLastDayOfAnIntervalItHasNotPassed() {
    assertEquals(Warmth.ON_TIME, silence(TODAY.minusDays(60).toString()).warmth());
    assertEquals(Warmth.DUE, silence(TODAY.minusDays(61).toString()).warmth());
    assertEquals(Warmth.DUE, silence(TODAY.minusDays(120).toString()).warmth());
    var cold = silence(TODAY.minusDays(121).toString());
    assertEquals(Warmth.GOING_COLD, cold.warmth());
    assertEquals(1, cold.overdue());
  }

  @Test
  void aContactThatIsStillToComeDoesNotCount() {
    assertEquals(Warmth.NEVER_CONTACTED, silence("2026-11-22").warmth());
    assertEquals(PartialDate.parse("2026-11-21"), silence("2026-11-21", "2027-01-01").last());
  }

  @Test
  void anImpreciseDateCountsByItsLastDayButNeverFromAfterToday() {
    assertEquals(LocalDate.of(2025, 12, 31), silence("2025").since());
    assertEquals(LocalDate.of(2026, 6, 30), silence("2026-06").since());
    assertEquals(0, silence("2026-11").days());
    assertEquals(0, silence("2026").days());
    assertEquals(Warmth.NEVER_CONTACTED, silence("2026-12").warmth());
    assertEquals(PartialDate.parse("2026-06-30"), silence("2026-06", "2026-06-30").last());
  }

  @Test
  void daysAreCountedAcrossTheEndOfAYearAndALeapDay() {
    assertEquals(2, silence(List.of(schools), LocalDate.of(2027, 1, 1), "2026-12-30").days());
    assertEquals(2, silence(List.of(schools), LocalDate.of(2028, 3, 1), "2028-02-28").days());
    assertEquals(1, silence(List.of(schools), LocalDate.of(2027, 3, 1), "2027-02-28").days());
    assertEquals(1, silence(List.of(schools), LocalDate.of(2028, 3, 1), "2028-02").days());
  }

  @Test
  void theShortestMaximumCountsWhetherOfATagOrACategory() {
    var pilots = cadence(CadenceScope.TAG, "PILOTA", 20, 90);
    var long_ = cadence(CadenceScope.TAG, "Pilota", 10, 365);
    assertThat(GoingCold.strictest(List.of(schools, long_, pilots), school)).contains(pilots);
    assertThat(GoingCold.strictest(List.of(schools, long_), school)).contains(schools);
    var other = cadence(CadenceScope.CATEGORY, "Pilota", 1, 1);
    assertThat(GoingCold.strictest(List.of(other), school)).isEmpty();
  }

  @Test
  void whereNobodySaidHowOftenNothingIsOverdue() {
    var it = silence(List.of(), TODAY, "2020-01-01");
    assertEquals(Warmth.NO_CADENCE, it.warmth());
    assertEquals(0, it.overdue());
    assertThat(it.nextDue()).isNull();
    assertThat(GoingCold.list(List.of(it))).isEmpty();
  }

  @Test
  void whoWasNeverHeardIsCountedFromTheDayItWasRecorded() {
    var it = silence();
    assertEquals(Warmth.NEVER_CONTACTED, it.warmth());
    assertEquals(324, it.days());
    assertEquals(204, it.overdue());
    assertThat(it.isCold()).isTrue();
  }

  @Test
  void whoHasWithdrawnIsLeftOut() {
    var gone = school.withStance(school.stance().withEngagement(EngagementStatus.WITHDRAWN));
    assertThat(GoingCold.all(List.of(gone), List.of(), Map.of(), List.of(schools), TODAY))
        .isEmpty();
  }

  @Test
  void theListBeginsWithTheLongestOverdueAndLeavesOutWhoIsOnTime() {
    var due = school.withId(StakeholderId.next()).withName("B");
    var fresh = school.withId(StakeholderId.next()).withName("C");
    var cold = school.withId(StakeholderId.next()).withName("D");
    var heard =
        List.of(
            new Heard(due.id(), PartialDate.of(TODAY.minusDays(100))),
            new Heard(fresh.id(), PartialDate.of(TODAY)),
            new Heard(cold.id(), PartialDate.of(TODAY.minusDays(130))));
    var all =
        GoingCold.all(
            List.of(school, due, fresh, cold),
            heard,
            recorded("2026-11-01"),
            List.of(schools),
            TODAY);
    assertThat(GoingCold.list(all))
        .extracting(it -> it.stakeholder().name())
        .containsExactly("D", "B", "Liceo Galilei");
  }

  @Test
  void aMaximumBelowTheIdealIsNotAdmitted() {
    assertThatThrownBy(() -> cadence(CadenceScope.TAG, "x", 30, 29))
        .isInstanceOfSatisfying(
            InvalidValue.class, it -> assertEquals("cadence.maximumDays", it.field()));
    assertEquals(30, cadence(CadenceScope.TAG, "x", 30, 30).maximumDays());
  }
}
