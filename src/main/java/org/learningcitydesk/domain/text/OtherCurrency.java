// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Money that is not euro, as people write it beside a number: by a sign, a code or a name.
public final class OtherCurrency {
  private static final Set<String> NAMES =
      Set.of("DOLLARI", "DOLLARS", "STERLINE", "POUNDS", "FRANCHI", "FRANCS", "LIRE");

  private OtherCurrency() {}

  public static boolean isIn(String amount) {
    return amount
            .codePoints()
            .anyMatch(it -> it != '€' && Character.getType(it) == Character.CURRENCY_SYMBOL)
        || Stream.of(amount.split("[^\\p{L}]+"))
            .map(it -> it.toUpperCase(Locale.ROOT))
            .anyMatch(it -> NAMES.contains(it) || isCode(it));
  }

  private static boolean isCode(String word) {
    return word.length() == 3
        && !word.equals("EUR")
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(it -> it.getCurrencyCode().equals(word));
  }
}
