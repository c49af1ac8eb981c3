// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.time.PartialDate;

class CellTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2026 | 2026-12-31",
        "1-3-2026 | 2026-03-01",
        "1.3.26 | 2026-03-01",
        "1.3.87 | 1987-03-01",
        "12/2026 | 2026-12",
        "dicembre 2026 | 2026-12",
        "Dic. 2026 | 2026-12",
        "mar 2026 | 2026-03",
        "31 dicembre 2026 | 2026-12-31",
        "1° maggio 2026 | 2026-05-01",
        "12-mag-26 | 2026-05-12",
        "lunedì 4 maggio 2026 | 2026-05-04",
        "mar 5/5/2026 | 2026-05-05",
        "2026 | 2026",
        "2026-05 | 2026-05",
        "2026-05-03 | 2026-05-03",
        "2026-05-03T10:30 | 2026-05-03",
        "3/5/2026 18:00 | 2026-05-03",
        "3 May 2026 | 2026-05-03",
        "May 3rd, 2026 | 2026-05-03"
      })
  void datesAreReadTheDayFirst(String text, String iso) {
    assertThat(DateText.read(text)).contains(PartialDate.parse(iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "12/31/2026",
        "domani",
        "primavera 2026",
        "2026/27",
        "5",
        "0",
        "1/13"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(DateText.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56 | 1234.56",
        "1,234.56 | 1234.56",
        "€ 1.200 | 1200",
        "1200,00 euro | 1200.00",
        "1 200,5 € | 1200.5",
        "1'200 | 1200",
        "1.200,- | 1200",
        "0,5 | 0.5",
        "0.125 | 0.125",
        "12.5 | 12.5",
        "1.234.567 | 1234567",
        "-3 | -3"
      })
  void numbersAreReadAsItaliansAndProgramsWriteThem(String text, String number) {
    assertThat(NumberText.read(text)).contains(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gratis", "1.2.3", "12,34,5", "1234.567,8", "10-20", "€"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(NumberText.read(text)).isEmpty();
  }

  @Test
  void theColumnsTellWhatAListIsAListOf() {
    assertThat(guess("Denominazione", "Indirizzo", "CAP", "Comune", "E-mail", "Telefono", "PEC"))
        .isEqualTo(ImportKind.STAKEHOLDERS);
    assertThat(guess("nome", "categoria")).isEqualTo(ImportKind.STAKEHOLDERS);
    assertThat(guess("Cognome", "Nome", "Ente", "Ruolo", "Mail", "Cellulare"))
        .isEqualTo(ImportKind.PERSONS);
    assertThat(guess("name", "email", "phone", "stakeholder", "role_title"))
        .isEqualTo(ImportKind.PERSONS);
    assertThat(guess("Oggetto", "Partner", "Data stipula", "Scadenza", "N. delibera"))
        .isEqualTo(ImportKind.PARTNERSHIPS);
    assertThat(guess("Evento", "Data", "Luogo", "Partecipanti", "Costo"))
        .isEqualTo(ImportKind.ACTIVITIES);
    assertThat(guess("a", "b")).isEqualTo(ImportKind.STAKEHOLDERS);
  }

  private static ImportKind guess(String... columns) {
    return KindGuess.of(java.util.List.of(columns));
  }
}
