// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;

class ChartDrawingTest {
  @Test
  void eachFigureIsDrawnInBothThemes() throws IOException {
    var pictures = Files.createDirectories(Path.of(System.getProperty("gallery.dir"), "chart"));
    for (var figure : List.of(Figures.progress(), Figures.helices(), Figures.months())) {
      for (var theme : List.of(ChartTheme.LIGHT, ChartTheme.DARK)) {
        var drawing = ChartDrawing.alone(figure, theme);
        var png = drawing.png(640, drawing.preferredHeight(640), 2);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1280);
        Files.write(
            pictures.resolve(
                figure.kind().name().toLowerCase(Locale.ROOT)
                    + (theme == ChartTheme.DARK ? "-dark" : "-light")
                    + ".png"),
            png);
      }
      var drawing = ChartDrawing.of(figure, ChartTheme.LIGHT.withTextSize(20));
      Files.write(
          pictures.resolve(figure.kind().name().toLowerCase(Locale.ROOT) + "-large.png"),
          drawing.png(640, drawing.preferredHeight(640), 1));
      Files.writeString(
          pictures.resolve(figure.kind().name().toLowerCase(Locale.ROOT) + ".svg"),
          drawing.svg("a", 640, drawing.preferredHeight(640)));
    }
  }

  @Test
  void theSvgNeedsNoTypefaceAndItsIdsHaveThePrefix() {
    var svg =
        Jsoup.parse(
            ChartDrawing.of(Figures.months(), ChartTheme.LIGHT).svg("chart7", 600, 300),
            "",
            Parser.xmlParser());
    assertThat(svg.select("text")).isEmpty();
    assertThat(svg.select("[id]").eachAttr("id"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("chart7"));
    assertThat(svg.select("path").size()).isGreaterThan(20);
  }

  @Test
  void longNamesMakeTheChartHigherInsteadOfBeingCut() {
    var short_ = ChartDrawing.of(named("Step"), ChartTheme.LIGHT);
    var long_ =
        ChartDrawing.of(
            named(
                "A step whose name is so long that it needs more than one line in the column of names"),
            ChartTheme.LIGHT);
    assertThat(long_.preferredHeight(500)).isGreaterThan(short_.preferredHeight(500));
  }

  private static Figure named(String name) {
    return new Figure(
        "t",
        "s.",
        Kind.BARS,
        Locale.ENGLISH,
        "c",
        "v",
        false,
        List.of(name),
        List.of(new Series("v", List.of(Value.of(1)))));
  }

  @Test
  void aFigureWithoutCategoriesIsDrawnToo() {
    var nothing =
        new Figure(
            "t",
            "s.",
            Kind.COLUMNS,
            Locale.ENGLISH,
            "c",
            "v",
            false,
            List.of(),
            List.of(new Series("v", List.of())));
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(ChartDrawing.of(nothing, ChartTheme.LIGHT).png(300, 200, 1)).isNotEmpty();
  }

  @Test
  void stepsOfTheAxisAreWholeNumbers() {
    assertThat(List.of(0.0, 3.0, 9.0, 23.0, 87.0, 4100.0).stream().map(ChartDrawing::niceStep))
        .containsExactly(1.0, 1.0, 2.0, 5.0, 20.0, 1000.0);
  }

  @Test
  void everyColourStandsOutFromItsPaperAndFromTheOthersForEveryEye() {
    for (var theme : List.of(ChartTheme.LIGHT, ChartTheme.DARK)) {
      assertThat(theme.series()).allMatch(color -> ChartTheme.contrast(color, theme.paper()) >= 3);
      assertThat(ChartTheme.contrast(theme.ink(), theme.paper())).isGreaterThan(7);
      assertThat(ChartTheme.contrast(theme.quiet(), theme.paper())).isGreaterThan(4.5);
    }
  }
}
