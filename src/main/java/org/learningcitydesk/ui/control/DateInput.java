// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;

/// Reads a date as people type it: 3/5/26, 03.05.2026, 2026-05-03, 5/2026, 2026-05, maggio 2026,
/// 2026, +7, today. Days come before months.
public final class DateInput {
  private static final Pattern DAYS_FROM_TODAY = Pattern.compile("([+-])\\s*(\\d{1,5})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{Alpha}{3,})\\.?\\s+(\\d{4}|\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private final LocalDate today;
  private final Locale locale;

  public DateInput(LocalDate today, Locale locale) {
    this.today = today;
    this.locale = locale;
  }

  /// The date; empty for blank text.
  ///
  /// @throws InvalidValue where the text is no date
  public Optional<PartialDate> read(String text) {
    var typed = Folding.fold(text);
    return typed.isEmpty() ? Optional.empty() : Optional.of(date(typed));
  }

  private PartialDate date(String typed) {
    if (typed.equals("today") || typed.equals("oggi")) return PartialDate.of(today);
    Matcher match;
    if ((match = DAYS_FROM_TODAY.matcher(typed)).matches()) {
      var days = Long.parseLong(match.group(2));
      return PartialDate.of(today.plusDays(match.group(1).equals("-") ? -days : days));
    }
    if ((match = ISO.matcher(typed)).matches()) {
      return new PartialDate(
          number(match, 1),
          number(match, 2),
          match.group(3) == null ? null : Integer.valueOf(number(match, 3)));
    }
    if ((match = DAY_FIRST.matcher(typed)).matches())
      return new PartialDate(year(match.group(3)), number(match, 2), number(match, 1));
    if ((match = MONTH_FIRST.matcher(typed)).matches())
      return new PartialDate(number(match, 2), number(match, 1), null);
    if ((match = DAY_AND_MONTH.matcher(typed)).matches())
      return new PartialDate(today.getYear(), number(match, 2), number(match, 1));
    if ((match = WORDS.matcher(typed)).matches()) {
      return new PartialDate(
          year(match.group(3)),
          month(match.group(2)),
          match.group(1) == null ? null : Integer.valueOf(number(match, 1)));
    }
    if (YEAR.matcher(typed).matches()) return new PartialDate(Integer.parseInt(typed), null, null);
    throw new InvalidValue("date", "notADate");
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /// Two digits mean the hundred years that end twenty years from now.
  private int year(String digits) {
    var year = Integer.parseInt(digits);
    if (digits.length() == 4) return year;
    var newest = today.getYear() + 20;
    var guess = newest / 100 * 100 + year;
    return guess > newest ? guess - 100 : guess;
  }

  private int month(String word) {
    return IntStream.rangeClosed(1, 12)
        .filter(
            it ->
                isMonth(it, word, locale)
                    || isMonth(it, word, Locale.ITALIAN)
                    || isMonth(it, word, Locale.ENGLISH))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("date", "notADate"));
  }

  private static boolean isMonth(int month, String word, Locale locale) {
    return Folding.fold(java.time.Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale))
        .startsWith(word);
  }
}
