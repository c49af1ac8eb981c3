// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Money that is not euro, as people write it: a number with a sign, a code or a name before or
/// behind it, and nothing else. Codes are in capitals, and still are words of other things: ALL is
/// the lek of Albania, and CUP stands before the number of every public project in Italy.
public final class OtherCurrency {
  private static final Set<String> NAMES =
      Set.of("dollari", "dollars", "sterline", "pounds", "franchi", "francs", "lire");
  private static final String SPACE = "[\\s\\h]*+";
  private static final String SIGN = "[+\\u2212-]?+";
  private static final String NUMBER = SIGN + "\\d[\\d.,'’\\s\\h]*+[-–=]*+" + SPACE;
  private static final String UNIT = "\\p{Lu}{0,3}\\p{Sc}|\\p{L}++";
  private static final Pattern AMOUNT =
      Pattern.compile(
          SPACE
              + "(?:"
              + SIGN
              + "(?<before>"
              + UNIT
              + ")"
              + SPACE
              + NUMBER
              + "|"
              + NUMBER
              + "(?<behind>"
              + UNIT
              + ")\\.?"
              + SPACE
              + ")");

  private OtherCurrency() {}

  /// Whether the whole text is an amount in another currency.
  public static boolean isIn(String amount) {
    var it = AMOUNT.matcher(amount);
    if (!it.matches()) return false;
    var unit = it.group("before") == null ? it.group("behind") : it.group("before");
    var last = unit.codePointBefore(unit.length());
    return Character.getType(last) == Character.CURRENCY_SYMBOL
        ? last != '€'
        : NAMES.contains(unit.toLowerCase(Locale.ROOT)) || isCode(unit);
  }

  private static boolean isCode(String word) {
    return !word.equals("EUR")
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(it -> it.getCurrencyCode().equals(word));
  }
}
