// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.time.PartialDate;

class TermWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final TermWords english = new TermWords(Messages.in(Locale.ENGLISH));
  private final TermWords italian = new TermWords(Messages.in(Locale.ITALIAN));

  @Test
  void anAgreementThatRunsNamesItsEndAndItsLastDayOfNotice() {
    var it = between("2026-01-01", "2026-12-31").withNoticeDays(30);
    assertEquals(
        "It runs until 31 Dec 2026: 40 more days. " + "Last day of notice: 1 Dec 2026, in 10 days.",
        english.sentences(it, TODAY));
    assertEquals(
        "In corso fino al 31 dic 2026: mancano 40 giorni. "
            + "Ultimo giorno per la disdetta: 1 dic 2026, tra 10 giorni.",
        italian.sentences(it, TODAY));
    assertEquals("Running, until 31 Dec 2026", english.brief(it, TODAY));
  }

  @Test
  void aTacitRenewalIsCounted() {
    var it = between("2023-01-01", "2023-12-31").withNoticeDays(90).withTacitRenewal(true);
    assertEquals(
        "It runs until 31 Dec 2026: 40 more days. It was renewed tacitly 3 times. "
            + "The last day of notice was 2 Oct 2026. Without notice it renews itself.",
        english.sentences(it, TODAY));
    assertEquals(
        "It ended on 31 Dec 2023, 1,056 days ago. Notice was given: Sept 2023.",
        english.sentences(it.withNoticeGivenOn(PartialDate.parse("2023-09")), TODAY));
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertEquals("Neither start nor end are recorded.", english.sentences(Agreement.NONE, TODAY));
    assertEquals("No dates", english.brief(Agreement.NONE, TODAY));
    assertEquals(
        "It begins on 1 Mar 2027 and has no end date.",
        english.sentences(Agreement.NONE.withStart(PartialDate.parse("2027-03-01")), TODAY));
    assertEquals(
        "It ended on 20 Nov 2026, yesterday.",
        english.sentences(between("2026-01-01", "2026-11-20"), TODAY));
  }

  private static Agreement between(String start, String end) {
    return Agreement.NONE.withStart(PartialDate.parse(start)).withEnd(PartialDate.parse(end));
  }
}
