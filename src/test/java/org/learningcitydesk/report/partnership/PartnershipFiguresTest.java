// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.picture.FigureFile;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.report.render.PdfCheck;

class PartnershipFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  @TempDir Path folder;

  private static List<RecordChart> all(PartnershipSource source, Messages messages) {
    var figures = new PartnershipFigures(source, CATALOGUE, messages, TODAY);
    return Stream.concat(
            Stream.of(figures.states(), figures.types(), figures.deadlines()),
            new ContributionFigures(source, messages, 2026).all().stream())
        .toList();
  }

  @Test
  void everyFigureHasTitleSentenceNumbersAndItsPartnerships() {
    var sample = PartnershipReportTest.sample();
    for (var language : Messages.LANGUAGES)
      assertThat(all(sample, Messages.in(language)))
          .allSatisfy(
              chart -> {
                assertThat(chart.figure().title()).isNotBlank();
                assertThat(chart.figure().sentence()).endsWith(".");
                assertThat(chart.figure().isEmpty()).isFalse();
                assertThat(chart.figure().table().rows()).isNotEmpty();
                assertThat(chart.parts()).hasSameSizeAs(chart.figure().categories());
              });
  }

  @Test
  void eachPartHoldsWhatItsBarCounts() {
    var states =
        new PartnershipFigures(PartnershipReportTest.sample(), CATALOGUE, ENGLISH, TODAY).states();
    var numbers =
        states.figure().series().getFirst().values().stream().map(Figure.Value::number).toList();
    assertThat(states.parts().stream().map(it -> (double) it.records().size()))
        .containsExactlyElementsOf(numbers);
  }

  @Test
  void whereThereIsNothingWordsSaySo() {
    var none =
        PartnershipSource.of(
            City.named("Vuota"), List.of(), List.of(), List.of(), List.of(), List.of());
    for (var language : Messages.LANGUAGES)
      assertThat(all(none, Messages.in(language)))
          .allSatisfy(
              chart -> {
                assertThat(chart.figure().isEmpty()).isTrue();
                assertThat(chart.figure().sentence()).endsWith(".").doesNotContain("null");
                assertThat(chart.notes()).isEmpty();
              });
  }

  @Test
  void expiredAndOpenEndedAgreementsAreNamedInWords() {
    var city = City.named("Rivalta");
    var expired = named(city, "Scaduto").withAgreement(ending("2026-11-20"));
    var last = named(city, "Ultimo giorno").withAgreement(ending("2026-11-21"));
    var open = named(city, "Aperto");
    var chart =
        new PartnershipFigures(of(city, expired, last, open), CATALOGUE, ENGLISH, TODAY)
            .deadlines();
    assertThat(chart.notes())
        .containsExactly(
            "One agreement has expired although its state still says in force:"
                + " Scaduto (20 Nov 2026).",
            "One agreement in force has no recorded end: Aperto.");
    assertThat(chart.figure().sentence())
        .isEqualTo(
            "From today until 31 Dec 2028: no last day of notice, one agreement ends, none is"
                + " renewed tacitly. The next date is 21 Nov 2026: Ultimo giorno (End of the"
                + " agreement).");
    assertThat(chart.figure().categories()).startsWith("Q4 2026", "Q1 2027").hasSize(9);
    assertThat(
            new PartnershipFigures(of(city, last), CATALOGUE, Messages.in(Locale.ITALIAN), TODAY)
                .deadlines()
                .figure()
                .categories())
        .startsWith("IV trim. 2026", "I trim. 2027", "II trim. 2027", "III trim. 2027");
  }

  private static PartnershipSource of(City city, Partnership... those) {
    return PartnershipSource.of(city, List.of(those), List.of(), List.of(), List.of(), List.of());
  }

  private static Partnership named(City city, String name) {
    return Partnership.named(city.id(), name, "memorandum", "active");
  }

  private static Agreement ending(String end) {
    return Agreement.NONE.withEnd(PartialDate.parse(end));
  }

  @Test
  void aFigureBecomesAFileInEveryForm() throws Exception {
    var chart =
        new PartnershipFigures(
                PartnershipReportTest.sample(), CATALOGUE, Messages.in(Locale.ITALIAN), TODAY)
            .deadlines();
    var file = new FigureFile(chart.figure(), chart.notes());
    for (var format : PictureFormat.values()) {
      var target = folder.resolve(format.id() + "." + format.extension());
      file.write(format, target);
      assertThat(target).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("svg.svg")))
        .contains("<title id=\"picture-title\">Accordi in vigore: disdetta e scadenza</title>");
    assertThat(Files.readString(folder.resolve("text.txt")))
        .contains(chart.figure().title(), chart.figure().sentence(), "IV trim. 2026 – ")
        .contains(chart.notes());
    assertThat(PdfCheck.violations(Files.readAllBytes(folder.resolve("pdf.pdf")))).isEmpty();
  }
}
