// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningcitydesk.domain.InvalidValue;

/// Numbers as they are typed in the language of the user.
///
/// @param field the field that is wrong where the text is no number
public record NumberInput(String field, Locale locale) {
  private static final Pattern EURO =
      Pattern.compile("€|\\b(EUR|euros?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> OTHERS =
      Set.of("DOLLARI", "DOLLARS", "STERLINE", "POUNDS", "FRANCHI", "FRANCS", "LIRE");

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
    if (isOfAnotherCurrency(typed)) throw new InvalidValue(field, "notInEuro");
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

  private static boolean isOfAnotherCurrency(String typed) {
    if (typed.codePoints().anyMatch(it -> Character.getType(it) == Character.CURRENCY_SYMBOL))
      return true;
    return Stream.of(typed.split("[^\\p{L}]+"))
        .map(it -> it.toUpperCase(Locale.ROOT))
        .anyMatch(it -> OTHERS.contains(it) || isCode(it));
  }

  private static boolean isCode(String word) {
    return word.length() == 3
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(it -> it.getCurrencyCode().equals(word));
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
