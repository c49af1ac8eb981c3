// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people write them: `1.234,56`, `1234.56`, `€ 1.200`, `1 200,00 euro`, `1'200`. A
/// single point or comma before exactly three digits separates thousands, because amounts have
/// cents and heads have no fractions.
final class NumberText {
  private static final Pattern MONEY_WORDS = Pattern.compile("(?i)€|\\beuro\\b|\\beur\\b|,-+$|,=$");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,20})?");

  private NumberText() {}

  /// The number that the text says; empty where it says none.
  static Optional<BigDecimal> read(String text) {
    var digits =
        MONEY_WORDS
            .matcher(text)
            .replaceAll("")
            .replace('\u2212', '-')
            .replaceAll("[\\s\\u00A0\\u202F'’]", "");
    var plain = withPoint(digits);
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  private static String withPoint(String digits) {
    var point = digits.lastIndexOf('.');
    var comma = digits.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      var decimal = Math.max(point, comma);
      var grouping = point > comma ? ',' : '.';
      if (!isGrouped(digits.substring(0, decimal), grouping)) return "";
      return digits.substring(0, decimal).replace(String.valueOf(grouping), "")
          + '.'
          + digits.substring(decimal + 1);
    }
    if (point < 0 && comma < 0) return digits;
    var mark = point >= 0 ? '.' : ',';
    return isGrouped(digits, mark)
        ? digits.replace(String.valueOf(mark), "")
        : digits.replace(mark, '.');
  }

  private static boolean isGrouped(String digits, char mark) {
    return digits.matches("[+-]?[1-9]\\d{0,2}(\\Q" + mark + "\\E\\d{3})+");
  }
}
