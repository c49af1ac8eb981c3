// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|'/c calc'!A1",
        "+39 080 123",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "''=1",
        "=HYPERLINK(\"http://example.org\")"
      })
  void whatASpreadsheetMightCalculateIsGuardedAndComesBack(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Biblioteca",
        "'A Rina",
        "L'Aquila",
        "a=b",
        "'",
        "''",
        "5-3",
        "info@example.org"
      })
  void otherTextIsLeftAlone(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
  }

  @Test
  void onlyOneApostropheIsTakenAway() {
    assertThat(FormulaGuard.unguard("''=1")).isEqualTo("'=1");
  }
}
