// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

class RecurrenceWordsTest {
  private static final RecurrenceWords ENGLISH = new RecurrenceWords(Messages.in(Locale.ENGLISH));
  private static final RecurrenceWords ITALIAN = new RecurrenceWords(Messages.in(Locale.ITALIAN));

  private static Recurrence times(Rhythm rhythm, int every) {
    return new Recurrence(rhythm, every, new Limit.Times(3), List.of());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void theWholeInBothLanguages() {
    var it =
        new Recurrence(
            Rhythm.Weeks.SAME_DAY,
            2,
            new Limit.Until(day("2027-06-30")),
            List.of(day("2026-12-24"), day("2026-12-25")));
    assertEquals(
        "every second Thursday until 30 Jun 2027, 15 times, not on 24 Dec 2026",
        ENGLISH.of(it, day("2026-11-26")));
    assertEquals(
        "ogni 2 settimane, di giovedì, fino al 30 giu 2027, 15 volte, escluso il 24 dic 2026",
        ITALIAN.of(it, day("2026-11-26")));
  }

  @Test
  void inATableTheRhythmAndTheTimes() {
    var once =
        Activity.titled(
            CityId.next(), "Corso", "citizen-course", PartialDate.of(day("2026-03-03")));
    assertThat(ENGLISH.brief(once)).isEmpty();
    var weekly = once.withTiming(Timing.NONE.withRecurrence(times(Rhythm.Weeks.SAME_DAY, 1)));
    assertThat(ENGLISH.brief(weekly)).contains("every Tuesday, 3 times from 3 Mar 2026");
    assertThat(ITALIAN.brief(weekly)).contains("ogni martedì, 3 volte dal 3 mar 2026");
    var monthly =
        once.withTiming(Timing.NONE.withRecurrence(times(new Rhythm.Months(InMonth.DAY), 1)));
    assertThat(ITALIAN.brief(monthly)).contains("ogni mese, il giorno 3, 3 volte dal 3 mar 2026");
  }

  @Test
  void eachRhythm() {
    said(new Rhythm.Days(), 1, "2026-11-26", "every day", "ogni giorno");
    said(
        new Rhythm.Weeks(Set.of(DayOfWeek.FRIDAY, DayOfWeek.THURSDAY)),
        1,
        "2026-11-26",
        "every Thursday and Friday",
        "ogni giovedì e venerdì");
    said(
        new Rhythm.Months(InMonth.DAY),
        1,
        "2026-10-31",
        "every month on day 31",
        "ogni mese, il giorno 31,");
    said(
        new Rhythm.Months(InMonth.NTH_WEEKDAY),
        2,
        "2026-11-08",
        "every second month on the second Sunday",
        "ogni 2 mesi, la seconda domenica,");
    said(
        new Rhythm.Months(InMonth.LAST_WEEKDAY),
        1,
        "2026-11-27",
        "every month on the last Friday",
        "ogni mese, l'ultimo venerdì,");
    said(
        new Rhythm.Years(),
        1,
        "2028-02-29",
        "every year on 29 February",
        "ogni anno, il 29 febbraio,");
  }

  private static void said(Rhythm it, int every, String start, String english, String italian) {
    assertEquals(english, ENGLISH.rhythm(times(it, every), day(start)));
    assertEquals(italian, ITALIAN.rhythm(times(it, every), day(start)));
  }

  @Test
  void daysThatMonthsAndYearsDoNotHave() {
    assertThat(ENGLISH.gap(times(new Rhythm.Years(), 1), day("2028-02-29")))
        .contains("Only in leap years: other years have no 29 February.");
    assertThat(ITALIAN.gap(times(new Rhythm.Months(InMonth.DAY), 1), day("2026-10-31")))
        .contains("Non nei mesi con meno di 31 giorni.");
    assertThat(ENGLISH.gap(times(new Rhythm.Days(), 1), day("2026-10-31"))).isEmpty();
  }
}
