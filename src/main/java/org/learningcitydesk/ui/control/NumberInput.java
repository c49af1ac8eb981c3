// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import org.learningcitydesk.domain.InvalidValue;

/// Numbers as they are typed in the language of the user.
///
/// @param field the field that is wrong where the text is no number
public record NumberInput(String field, Locale locale) {

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
  /// @throws InvalidValue where the text is no number
  public Optional<BigDecimal> read(String text) {
    var typed = text.strip().replace("€", "").strip();
    if (typed.isEmpty()) return Optional.empty();
    var format = format();
    format.setParseBigDecimal(true);
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
