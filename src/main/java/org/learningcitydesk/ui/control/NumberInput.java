// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.OtherCurrency;

/// Numbers as they are typed in the language of the user.
///
/// @param field the field that is wrong where the text is no number
public record NumberInput(String field, Locale locale) {
  private static final Pattern EURO =
      Pattern.compile("€|\\b(EUR|euros?)\\b", Pattern.CASE_INSENSITIVE);

  /// The whole number; empty for blank text.
  ///
  /// @throws InvalidValue where the text is no whole number
  public Optional<Integer> readWhole(String text) {
    try {
      return read(text).map(BigDecimal::intValueExact);
    } catch (ArithmeticException _) {
      throw new InvalidValue(field, "notANumber");
    }
  }

  /// The number, with or without a sign for euro; empty for blank text.
  ///
  /// @throws InvalidValue where the text is no number, or names another currency
  public Optional<BigDecimal> read(String text) {
    var typed = EURO.matcher(text).replaceAll("").strip();
    if (typed.isEmpty()) return Optional.empty();
    if (OtherCurrency.isIn(typed)) throw new InvalidValue(field, "notInEuro");
    var format = format();
    format.setParseBigDecimal(true);
    // Otherwise 12.50 is 1250 where the point divides thousands.
    format.setStrict(typed.indexOf(format.getDecimalFormatSymbols().getGroupingSeparator()) >= 0);
    var position = new ParsePosition(0);
    var number = format.parse(typed, position);
    if (number == null || position.getIndex() < typed.length())
      throw new InvalidValue(field, "notANumber");
    return Optional.of((BigDecimal) number);
  }

  /// The number as it can be typed.
  String typed(Number number) {
    return format().format(number);
  }

  private DecimalFormat format() {
    var format = (DecimalFormat) NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(8);
    return format;
  }
}
