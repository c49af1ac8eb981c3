// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a number is shown, as far as it says what the number means.
///
/// @param digits at least so many before the point
record NumberShown(Meaning meaning, int digits) {
  enum Meaning {
    NUMBER,
    PERCENT,
    DATE,
    MONTH,
    YEAR,
    MOMENT,
    TIME
  }

  static final NumberShown PLAIN = new NumberShown(Meaning.NUMBER, 0);
  static final NumberShown PERCENT = new NumberShown(Meaning.PERCENT, 0);

  /// Excel takes 255 letters.
  private static final int LONGEST_CODE = 1_000;

  private static final Pattern WITHOUT_MEANING =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");
  private static final Pattern ZEROS = Pattern.compile("0{2,20}");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final MathContext AS_SHOWN = new MathContext(15);

  /// What the number formats that are never written out mean.
  static NumberShown builtIn(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 ->
          new NumberShown(Meaning.DATE, 0);
      case 17 -> new NumberShown(Meaning.MONTH, 0);
      case 22 -> new NumberShown(Meaning.MOMENT, 0);
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> new NumberShown(Meaning.TIME, 0);
      default -> PLAIN;
    };
  }

  static NumberShown of(String code) {
    if (code.length() > LONGEST_CODE) return PLAIN;
    var bare = WITHOUT_MEANING.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    var end = bare.indexOf(';');
    if (end >= 0) bare = bare.substring(0, end);
    bare = bare.replace("am/pm", "").replace("a/p", "").strip();
    if (bare.contains("general") || bare.contains("standard")) return PLAIN;
    var clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    var year = bare.indexOf('y') >= 0;
    var month = bare.indexOf('m') >= 0;
    if (year || bare.indexOf('d') >= 0 || month && !clock) {
      if (clock) return new NumberShown(Meaning.MOMENT, 0);
      if (!year || bare.indexOf('d') >= 0) return new NumberShown(Meaning.DATE, 0);
      return new NumberShown(month ? Meaning.MONTH : Meaning.YEAR, 0);
    }
    if (clock || month) return new NumberShown(Meaning.TIME, 0);
    if (bare.indexOf('%') >= 0) return new NumberShown(Meaning.PERCENT, 0);
    return ZEROS.matcher(bare).matches() ? new NumberShown(Meaning.NUMBER, bare.length()) : PLAIN;
  }

  /// The number as text.
  ///
  /// @param calculated a result carries the noise of its calculation, which no program shows
  /// @param since1904 whether days are counted from 1904, as on old Macs
  /// @throws NumberFormatException where it is none
  String text(String raw, boolean calculated, boolean since1904) {
    var number = Double.parseDouble(raw);
    if (!Double.isFinite(number)) throw new NumberFormatException(raw);
    return switch (meaning) {
      case NUMBER -> padded(plain(number, calculated));
      case PERCENT -> plain(BigDecimal.valueOf(number).movePointRight(2).round(AS_SHOWN)) + "%";
      case DATE, MONTH, YEAR, MOMENT, TIME -> moment(number, calculated, since1904);
    };
  }

  private String padded(String digits) {
    return digits.length() < this.digits && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? "0".repeat(this.digits - digits.length()) + digits
        : digits;
  }

  static String plain(double number, boolean calculated) {
    var exact = BigDecimal.valueOf(number);
    return plain(calculated ? exact.round(AS_SHOWN) : exact);
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String moment(double number, boolean calculated, boolean since1904) {
    var days = (long) Math.floor(number);
    var seconds = Math.round((number - days) * 86_400);
    var zero = LocalDateTime.of(1899, 12, 30, 0, 0);
    if (since1904) zero = LocalDateTime.of(1904, 1, 1, 0, 0);
    // The first programs took 1900 for a leap year; the days before its end are off by one.
    else if (days < 60) zero = zero.plusDays(1);
    if (days < 0 || days > 3_000_000) return padded(plain(number, calculated));
    var moment = zero.plusDays(days).plusSeconds(seconds);
    if (moment.getYear() > 9999) return padded(plain(number, calculated));
    if (meaning == Meaning.TIME && days == 0)
      return "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
    var first = moment.getDayOfMonth() == 1 && seconds == 0;
    if (meaning == Meaning.MONTH && first) return moment.toLocalDate().toString().substring(0, 7);
    if (meaning == Meaning.YEAR && first && moment.getMonthValue() == 1)
      return moment.toLocalDate().toString().substring(0, 4);
    return seconds == 0 ? moment.toLocalDate().toString() : moment.format(MINUTES);
  }
}
