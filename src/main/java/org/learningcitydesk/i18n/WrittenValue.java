// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A value read back from the text that [Messages] wrote of it: the exact inverse. What is not to
/// the letter as it would be written is a text, and is no value.
public sealed interface WrittenValue {
  record Number(BigDecimal number) implements WrittenValue {}

  /// @param fraction 0.5 for 50 %
  record Percent(BigDecimal fraction) implements WrittenValue {}

  record Money(BigDecimal euros) implements WrittenValue {}

  record Day(LocalDate date) implements WrittenValue {}

  /// No number, amount or date is longer.
  int LONGEST = 40;

  /// What was written; empty for any other text.
  static Optional<WrittenValue> read(String text, Messages messages) {
    if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit))
      return Optional.empty();
    var locale = messages.locale();
    var money =
        number(NumberFormat.getCurrencyInstance(locale), text.replace("\u20ac", sign(messages)));
    if (money.isPresent() && messages.money(money.get()).equals(text)) return money.map(Money::new);
    var percent = number(NumberFormat.getPercentInstance(locale), text);
    if (percent.isPresent() && messages.percent(percent.get().doubleValue()).equals(text))
      return percent.map(Percent::new);
    var number = number(NumberFormat.getInstance(locale), text);
    if (number.isPresent() && messages.number(number.get()).equals(text))
      return number.map(Number::new);
    return day(text, messages).map(Day::new);
  }

  /// The sign of the currency that the format of the language reads.
  private static String sign(Messages messages) {
    return ((DecimalFormat) NumberFormat.getCurrencyInstance(messages.locale()))
        .getDecimalFormatSymbols()
        .getCurrencySymbol();
  }

  private static Optional<BigDecimal> number(NumberFormat format, String text) {
    ((DecimalFormat) format).setParseBigDecimal(true);
    var at = new ParsePosition(0);
    var read = format.parse(text, at);
    return at.getIndex() == text.length() && read instanceof BigDecimal number
        ? Optional.of(number)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text, Messages messages) {
    for (var pattern : List.of("d MMM uuuu", "dd/MM/uuuu"))
      try {
        var date = LocalDate.parse(text, DateTimeFormatter.ofPattern(pattern, messages.locale()));
        if (messages.date(date).equals(text) || messages.shortDate(date).equals(text))
          return Optional.of(date);
      } catch (DateTimeParseException _) {
        // Not in this way.
      }
    return Optional.empty();
  }
}
