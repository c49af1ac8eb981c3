// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// Dates as people write them in lists: `31/12/2026`, `12/2026`, `dicembre 2026`, `31 dicembre
/// 2026`, `1° maggio 2026`, `2026`, and the ISO forms. The day comes first, never the month.
final class DateText {
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("gennaio", "january"),
          List.of("febbraio", "february"),
          List.of("marzo", "march"),
          List.of("aprile", "april"),
          List.of("maggio", "may"),
          List.of("giugno", "june"),
          List.of("luglio", "july"),
          List.of("agosto", "august"),
          List.of("settembre", "september"),
          List.of("ottobre", "october"),
          List.of("novembre", "november"),
          List.of("dicembre", "december"));
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[t ].*)?)?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})(?:[ t]\\d{1,2}[:.].*)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:(\\d{1,2})\\s*[°º.]?[ \\-/]+)?(?:di |of )?([a-z]{3,})\\.?[ \\-/,]+(?:del |of )?(\\d{4}|\\d{2})");
  private static final Pattern ENGLISH =
      Pattern.compile("([a-z]{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? (?=\\d)");

  private DateText() {}

  /// The date that the text says; empty where it says none.
  static Optional<PartialDate> read(String text) {
    var plain = Folding.fold(text);
    try {
      // `marzo 2026` is no Tuesday: the day of the week is only looked for where nothing else fits.
      var found = find(plain);
      return Optional.ofNullable(
          found == null ? find(WEEKDAY.matcher(plain).replaceFirst("")) : found);
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private static @Nullable PartialDate find(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
    var day = DAY_FIRST.matcher(text);
    if (day.matches()) return date(day.group(3), day.group(2), day.group(1));
    var month = MONTH_FIRST.matcher(text);
    if (month.matches()) return date(month.group(2), month.group(1), null);
    var year = YEAR_FIRST.matcher(text);
    if (year.matches()) return date(year.group(1), year.group(2), year.group(3));
    var words = IN_WORDS.matcher(text);
    if (words.matches() && month(words.group(2)) instanceof String number)
      return date(words.group(3), number, words.group(1));
    var english = ENGLISH.matcher(text);
    if (english.matches() && month(english.group(1)) instanceof String number)
      return date(english.group(3), number, english.group(2));
    return null;
  }

  private static @Nullable String month(String word) {
    for (var i = 0; i < MONTHS.size(); i++)
      if (MONTHS.get(i).stream().anyMatch(it -> it.startsWith(word))) return String.valueOf(i + 1);
    return null;
  }

  /// Of a year of two digits people mean the century that is not over or, for the old, the last.
  private static PartialDate date(String year, @Nullable String month, @Nullable String day) {
    var number = Integer.parseInt(year);
    if (year.length() == 2) number += number < 70 ? 2000 : 1900;
    return new PartialDate(
        number,
        month == null ? null : Integer.valueOf(month),
        day == null ? null : Integer.valueOf(day));
  }

  static String show(String iso, Messages messages) {
    return messages.date(PartialDate.parse(iso));
  }
}
