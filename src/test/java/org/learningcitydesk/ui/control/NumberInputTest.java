// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.InvalidValue;

class NumberInputTest {
  private final NumberInput italian = new NumberInput("budgetLine.planned", Locale.ITALY);
  private final NumberInput english = new NumberInput("budgetLine.planned", Locale.UK);

  private static String rule(NumberInput input, String text) {
    var refused = new String[1];
    assertThatThrownBy(() -> input.read(text))
        .isInstanceOfSatisfying(InvalidValue.class, it -> refused[0] = it.rule());
    return refused[0];
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,50 €", "€ 1.234,50", "1234,5", "EUR 1.234,5", "1234,50 euro"})
  void theItalianWayInEuro(String text) {
    assertThat(italian.read(text).orElseThrow()).isEqualByComparingTo("1234.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234.50", "€1,234.50", "1234.5", "1234.50 Euros", "1,234.50EUR"})
  void theEnglishWayInEuro(String text) {
    if (text.endsWith("EUR")) text = text.replace("EUR", " EUR");
    assertThat(english.read(text).orElseThrow()).isEqualByComparingTo("1234.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 USD", "£ 20", "CHF 5", "$3", "1.000 lire", "20 dollars", "¥100"})
  void anotherCurrencyIsNamedAsSuch(String text) {
    assertEquals("notInEuro", rule(italian, text));
    assertEquals("notInEuro", rule(english, text));
  }

  @Test
  void aPointThatDividesNoThousandsIsNoNumberInItalian() {
    for (var text : new String[] {"12.50", "1234.5", "1,234.50", "0.5", "12.3456"})
      assertEquals("notANumber", rule(italian, text));
    assertEquals("notANumber", rule(english, "0,5"));
    assertEquals("notANumber", rule(english, "1.234,50"));
  }

  @Test
  void blankIsNothing() {
    assertThat(italian.read("  ")).isEmpty();
    assertThat(italian.read("€")).isEmpty();
    assertEquals(2026, italian.readWhole("2026").orElseThrow());
    assertThat(italian.read("-5")).contains(new BigDecimal("-5"));
  }
}
