// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCurrencyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "100 USD",
        "USD 1,234.50",
        "$ 100",
        "-$3",
        "US$ 5",
        "£20",
        " 1'200.-- CHF ",
        "CHF\u00A05.–",
        "1.000 lire",
        "20 Dollari"
      })
  void aNumberWithASignACodeOrANameIsAnAmount(String text) {
    assertThat(OtherCurrency.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CUP F51B21000120001",
        "1.200 (vedi all. 3)",
        "all. 3",
        "3 all",
        "5 usd",
        "Top 10",
        "100 USD circa",
        "100 EUR",
        "€ 100",
        "1.000 euro",
        "100",
        "USD",
        "$",
        "",
        "lire"
      })
  void wordsOfOtherThingsAreNone(String text) {
    assertThat(OtherCurrency.isIn(text)).isFalse();
  }

  @Test
  void aLongTextIsReadAtOnce() {
    assertThat(OtherCurrency.isIn("1" + " ".repeat(200_000) + "1?")).isFalse();
    assertThat(OtherCurrency.isIn("A".repeat(200_000) + " 1?")).isFalse();
  }
}
