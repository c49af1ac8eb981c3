// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.FigurePicture;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// Whatever the chart and the report: nothing that it says is lost in its picture.
class ChartLabelsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static List<Illustration> charts(Workspace workspace, Locale language) {
    var city = workspace.<CityId>read(tx -> tx.cities().all().getFirst().id());
    var charts = new ArrayList<Illustration>();
    for (var kind : ReportKind.values()) {
      var draft =
          workspace.read(
              tx ->
                  Draft.read(
                      tx, city, ReportOrder.of(kind), Catalogue.shipped(), TODAY, Progress.NONE));
      for (var block : draft.in(language).blocks())
        if (block instanceof Block.Chart(var figure) && !figure.isEmpty()) charts.add(figure);
    }
    return charts;
  }

  /// Words may stand in several lines.
  private static String joined(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  private static Stream<String> labels(Figure figure) {
    return Stream.of(
            Stream.of(figure.title(), figure.sentence()),
            figure.categories().stream(),
            figure.series().size() > 1
                ? figure.series().stream().map(Figure.Series::name)
                : Stream.<String>of())
        .flatMap(it -> it);
  }

  @Test
  void theSvgOfEachChartOfEachReportHoldsEachLabel() {
    var sample = SampleCity.generate(1, TODAY, Catalogue.shipped());
    try (var workspace = Workspace.inMemory(_ -> {})) {
      SampleCityWriter.write(workspace, sample, Progress.NONE);
      for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
        var charts = charts(workspace, language);
        assertThat(charts).hasSizeGreaterThan(5);
        for (var chart : charts) {
          if (!(chart instanceof Figure figure)) continue;
          var svg = new FigurePicture(figure, ChartTheme.LIGHT).svg();
          var text = joined(Jsoup.parse(svg, "", Parser.xmlParser()).text());
          assertThat(labels(figure))
              .as(figure.title())
              .allSatisfy(it -> assertThat(text).contains(joined(it)));
        }
      }
    }
  }
}
