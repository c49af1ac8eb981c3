// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;

class FigureTest {
  @Test
  void blankIsNotZeroInTheTable() {
    var table = Figures.progress().table();
    assertThat(table.header()).containsExactly("Passo", "Attività svolte");
    assertThat(table.rows().stream().map(row -> row.get(1)))
        .containsExactly("100%", "67%", "0%", "dato mancante", "non applicabile");
  }

  @Test
  void numbersAreWrittenInTheLanguageOfTheFigure() {
    var figure =
        new Figure(
            "t",
            "s.",
            Kind.COLUMNS,
            Locale.ITALY,
            "c",
            "v",
            false,
            List.of("a"),
            List.of(new Series("v", List.of(Value.of(12345.5)))));
    assertThat(figure.table().rows()).containsExactly(List.of("a", "12.345,5"));
  }

  @Test
  void everySeriesHasAValueForEveryCategory() {
    assertThatThrownBy(
            () ->
                new Figure(
                    "t",
                    "s.",
                    Kind.BARS,
                    Locale.ENGLISH,
                    "c",
                    "v",
                    false,
                    List.of("a"),
                    List.of(new Series("v", List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signsWithoutALetterFormAreWrittenInWords() {
    assertThat(Typeface.visible("Città ελληνικά Київ שלום مرحبا ✓"))
        .isEqualTo("Città ελληνικά Київ שלום مرحبا ✓");
    assertThat(Typeface.visible("🌿 中 \u202Eevil\u0000"))
        .isEqualTo("[herb] [U+4E2D] [U+202E]evil[U+0000]");
    assertThat(Typeface.visible("a\uD800b")).isEqualTo("a[U+D800]b");
  }
}
