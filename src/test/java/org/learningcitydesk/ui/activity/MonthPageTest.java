// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.activity.MonthPage.Phase;
import org.learningcitydesk.ui.control.Place;

class MonthPageTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private static Activity on(String title, String start) {
    return Activity.titled(
        CityId.next(), title, "event", start == null ? null : PartialDate.parse(start));
  }

  private static MonthPage page(Activity... activities) {
    return MonthPage.of(NOVEMBER, DayOfWeek.MONDAY, List.of(activities), List.of());
  }

  private static List<MonthPage.Item> items(MonthPage page, String day) {
    return page.days().stream()
        .filter(it -> it.date().equals(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow()
        .items();
  }

  @Test
  void aMonthIsShownInWholeWeeks() {
    var page = page();
    assertEquals(6, page.weeks());
    assertEquals(LocalDate.parse("2026-10-26"), page.days().getFirst().date());
    assertEquals(LocalDate.parse("2026-12-06"), page.days().getLast().date());
    assertThat(page.days()).filteredOn(MonthPage.Day::inMonth).hasSize(30);
    assertEquals(
        LocalDate.parse("2026-11-01"),
        MonthPage.of(NOVEMBER, DayOfWeek.SUNDAY, List.of(), List.of()).days().getFirst().date());
  }

  @Test
  void whatWasPutOffStandsOnItsDayAndIsNotCounted() {
    var page =
        page(
            on("Corso", "2026-11-05"),
            on("Festa", "2026-11-05").withStatus(ActivityStatus.CANCELLED),
            on("Mostra", "2026-11-06").withStatus(ActivityStatus.POSTPONED));
    assertThat(items(page, "2026-11-05")).hasSize(2);
    assertEquals(1, page.activities());
  }

  @Test
  void whatIsRepeatedStandsOnEachOfItsDays() {
    var weekly =
        on("Corso", "2026-10-29")
            .withTiming(
                new Timing(
                    LocalTime.of(17, 30),
                    null,
                    new Recurrence(
                        Rhythm.Weeks.SAME_DAY,
                        1,
                        new Limit.Times(20),
                        List.of(LocalDate.parse("2026-11-12")))));
    var page = page(weekly);
    assertThat(page.days())
        .filteredOn(it -> !it.items().isEmpty())
        .extracting(it -> it.date().toString())
        .containsExactly("2026-10-29", "2026-11-05", "2026-11-19", "2026-11-26", "2026-12-03");
    assertEquals(1, page.activities());
  }

  @Test
  void whatTakesLongStandsOnItsFirstAndItsLastDay() {
    var page = page(on("Mostra", "2026-11-02").withEnd(PartialDate.parse("2026-11-27")));
    assertEquals(Phase.FIRST, items(page, "2026-11-02").getFirst().phase());
    assertThat(items(page, "2026-11-10")).isEmpty();
    assertEquals(Phase.LAST, items(page, "2026-11-27").getFirst().phase());
    var festival = page(on("Festa", "2026-11-06").withEnd(PartialDate.parse("2026-11-08")));
    assertEquals(Phase.BETWEEN, items(festival, "2026-11-07").getFirst().phase());
  }

  @Test
  void whatHasNoDayIsCountedAndOtherDatesComeLast() {
    var page =
        MonthPage.of(
            NOVEMBER,
            DayOfWeek.MONDAY,
            List.of(
                on("Senza giorno", "2026-11"),
                on("Senza data", null),
                on("Tardi", "2026-11-05").withTiming(new Timing(LocalTime.of(18, 0), null, null)),
                on("Tutto il giorno", "2026-11-05")),
            List.of(
                new OtherDate(
                    LocalDate.parse("2026-11-05"),
                    null,
                    OtherDate.Kind.END,
                    "Accordo",
                    new Place.Partnerships(null))));
    assertEquals(2, page.undated());
    assertThat(items(page, "2026-11-05"))
        .extracting(MonthPage.Item::title)
        .containsExactly("Tutto il giorno", "Tardi", "Accordo");
  }
}
