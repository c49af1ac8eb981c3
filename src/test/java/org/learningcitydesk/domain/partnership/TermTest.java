// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.domain.time.PartialDate;

class TermTest {
  private static Agreement from(String start, String end) {
    return Agreement.NONE.with(
        it -> it.start(PartialDate.parse(start)).end(PartialDate.parse(end)).noticeDays(60));
  }

  private static Term on(Agreement agreement, String day) {
    return agreement.termOn(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, UPCOMING",
    "2026-01-01, RUNNING",
    "2026-11-01, RUNNING",
    "2026-11-02, IN_NOTICE_PERIOD",
    "2026-12-31, IN_NOTICE_PERIOD",
    "2027-01-01, EXPIRED"
  })
  void theDatesDecide(String day, TermState state) {
    var term = on(from("2026-01-01", "2026-12-31"), day);
    assertEquals(
        new Term(state, LocalDate.parse("2026-12-31"), LocalDate.parse("2026-11-01"), 0, false),
        term);
  }

  @Test
  void withoutDatesNothingIsDecided() {
    assertEquals(
        new Term(TermState.UNDATED, null, null, 0, false), on(Agreement.NONE, "2026-01-01"));
    var open = Agreement.NONE.withStart(PartialDate.parse("2026-02"));
    assertEquals(TermState.UPCOMING, on(open, "2026-01-31").state());
    assertEquals(TermState.RUNNING, on(open, "2030-01-01").state());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-12-31, 2026-11-01, 0",
    "2027-01-01, 2027-12-31, 2027-11-01, 1",
    "2028-12-31, 2028-12-31, 2028-11-01, 2",
    "2029-01-01, 2029-12-31, 2029-11-01, 3"
  })
  void aTacitRenewalLastsAsLongAsTheFirstTerm(
      String day, LocalDate end, LocalDate noticeBy, int renewals) {
    var term = on(from("2026-01-01", "2026-12-31").withTacitRenewal(true), day);
    assertEquals(end, term.end());
    assertEquals(noticeBy, term.noticeBy());
    assertEquals(renewals, term.renewals());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "2024-03-01, 2025-02-28",
    "2025-03-01, 2026-02-28",
    "2027-06-01, 2028-02-29",
    "2028-03-01, 2029-02-28"
  })
  void aTermThatEndsWithFebruaryStaysAtTheEndOfFebruary(String day, LocalDate end) {
    var agreement = from("2023-03-01", "2024-02-29").withTacitRenewal(true);
    assertEquals(end, on(agreement, day).end());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2025-02-28, 2026-01-01, 2026-02-28",
    "2024-02-29, 2025-02-28, 2027-06-01, 2028-02-29",
    "2025-08-31, 2026-02-28, 2026-03-01, 2026-08-31"
  })
  void aTermFromTheEndOfALongMonthRenewsWithoutDriftingOn(
      String start, String end, String day, LocalDate renewed) {
    assertEquals(renewed, on(from(start, end).withTacitRenewal(true), day).end());
  }

  @Test
  void aRenewalMayBeShorterThanTheFirstTerm() {
    var agreement =
        from("2023-01-01", "2025-12-31").with(it -> it.tacitRenewal(true).renewalMonths(6));
    assertEquals(LocalDate.parse("2026-06-30"), on(agreement, "2026-01-01").end());
    assertEquals(LocalDate.parse("2026-12-31"), on(agreement, "2026-07-01").end());
  }

  @Test
  void noticeStopsTheRenewal() {
    var agreement =
        from("2026-01-01", "2026-12-31")
            .with(it -> it.tacitRenewal(true).noticeGivenOn(PartialDate.parse("2026-05-10")));
    assertEquals(TermState.RUNNING, on(agreement, "2026-05-09").state());
    assertEquals(TermState.IN_NOTICE_PERIOD, on(agreement, "2026-05-10").state());
    assertEquals(TermState.EXPIRED, on(agreement, "2027-01-01").state());
  }

  @Test
  void noticeInARenewedTermEndsThatTermAndNotTheFirst() {
    // 2024 and 2025 had been renewed when notice was given in spring 2026.
    var agreement =
        from("2023-01-01", "2023-12-31")
            .with(it -> it.tacitRenewal(true).noticeGivenOn(PartialDate.parse("2026-04-10")));
    assertEquals(
        new Term(
            TermState.IN_NOTICE_PERIOD,
            LocalDate.parse("2026-12-31"),
            LocalDate.parse("2026-11-01"),
            3,
            false),
        on(agreement, "2026-06-01"));
    assertEquals(TermState.EXPIRED, on(agreement, "2027-01-01").state());
    assertEquals(LocalDate.parse("2026-12-31"), on(agreement, "2030-01-01").end());
  }

  @Test
  void withoutAStartNobodyKnowsHowLongARenewalLasts() {
    var agreement = Agreement.NONE.with(it -> it.end(PartialDate.parse("2025")).tacitRenewal(true));
    assertEquals(
        new Term(TermState.EXPIRED, LocalDate.parse("2025-12-31"), null, 0, false),
        on(agreement, "2026-01-01"));
  }

  @Test
  void noticeAcrossAYearEndAndALeapDay() {
    assertEquals(
        LocalDate.parse("2024-02-29"),
        on(from("2023-01-01", "2024-04-29"), "2024-01-01").noticeBy());
    assertEquals(
        LocalDate.parse("2025-12-02"),
        on(from("2023-01-01", "2026-01-31"), "2025-06-01").noticeBy());
  }
}
