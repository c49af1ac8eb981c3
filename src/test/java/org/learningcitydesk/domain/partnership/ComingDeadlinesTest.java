// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.Quarter;

class ComingDeadlinesTest {
  private static final CityId CITY = CityId.next();
  private static final Lifecycle LIFECYCLE = Catalogue.shipped().lifecycle();

  private static Partnership ending(String name, @Nullable String end, int noticeDays) {
    return Partnership.named(CITY, name, "memorandum", "active")
        .withAgreement(
            Agreement.NONE.with(
                it ->
                    it.start(PartialDate.parse("2024-01-01"))
                        .end(end == null ? null : PartialDate.parse(end))
                        .noticeDays(noticeDays)));
  }

  private static ComingDeadlines on(String day, Partnership... all) {
    return ComingDeadlines.of(List.of(all), LIFECYCLE, LocalDate.parse(day));
  }

  private static List<String> names(List<Deadline> deadlines) {
    return deadlines.stream().map(it -> it.partnership().name() + " " + it.date()).toList();
  }

  @Test
  void endAndNoticeAreEachInTheirQuarterAcrossTheYearEnd() {
    var coming = on("2026-11-21", ending("Patto", "2027-01-15", 30));
    assertEquals(new Quarter(2026, 4), coming.quarters().getFirst().quarter());
    assertEquals(List.of("Patto 2026-12-16"), names(coming.quarters().getFirst().notices()));
    assertEquals(List.of("Patto 2027-01-15"), names(coming.quarters().get(1).ends(false)));
    assertEquals(ComingDeadlines.QUARTERS, coming.quarters().size());
    assertEquals(new Quarter(2028, 4), coming.quarters().getLast().quarter());
  }

  @Test
  void theDayItselfIsStillToComeAndTheDayAfterItIsPast() {
    var it = ending("Patto", "2028-02-29", 0);
    assertEquals(
        List.of("Patto 2028-02-29"), names(on("2028-02-29", it).quarters().getFirst().ends(false)));
    var after = on("2028-03-01", it);
    assertTrue(after.within().isEmpty());
    assertEquals(List.of("Patto 2028-02-29"), names(after.past()));
  }

  @Test
  void twoYearsAreCoveredOnALeapDayAndOnTheLastDayOfAYear() {
    for (var day : List.of("2028-02-29", "2027-12-31", "2027-01-01")) {
      var last = on(day).quarters().getLast().quarter().lastDay();
      assertTrue(!last.isBefore(LocalDate.parse(day).plusYears(2)), day);
    }
  }

  @Test
  void theLastDayOfTheLastQuarterIsWithinAndTheNextIsLater() {
    var within = on("2026-11-21", ending("A", "2028-12-31", 0));
    assertEquals(2, within.within().size());
    assertTrue(within.later().isEmpty());
    var later = on("2026-11-21", ending("A", "2029-01-01", 0));
    assertEquals(List.of("A 2029-01-01", "A 2029-01-01"), names(later.later()));
  }

  @Test
  void aTacitRenewalIsAnEndOfItsOwnKind() {
    var it = ending("Rete", "2025-12-31", 30);
    var renewing = it.withAgreement(it.agreement().withTacitRenewal(true));
    var coming = on("2026-11-21", renewing);
    // Two years at first: renewed to the end of 2027.
    assertEquals(List.of("Rete 2027-12-31"), names(coming.quarters().get(4).ends(true)));
    assertTrue(coming.quarters().get(4).ends(false).isEmpty());
    assertTrue(coming.past().isEmpty());
  }

  @Test
  void whatHasNoEndIsNamedAndWhatIsNotInForceIsLeftOut() {
    var open = ending("Aperto", null, 0);
    var closed = ending("Chiuso", "2027-01-01", 0).withState("concluded");
    var coming = on("2026-11-21", open, closed);
    assertEquals(List.of(open), coming.withoutEnd());
    assertTrue(coming.within().isEmpty());
  }

  @Test
  void withoutPartnershipsThereIsNothing() {
    var coming = on("2026-11-21");
    assertTrue(coming.within().isEmpty());
    assertTrue(coming.past().isEmpty());
    assertTrue(coming.later().isEmpty());
    assertTrue(coming.withoutEnd().isEmpty());
  }
}
