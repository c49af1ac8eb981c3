// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

class ChangesReportTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "changes");
  private static final LocalDate TODAY = Sources.TODAY;
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Workspace WORKSPACE = Workspace.inMemory(_ -> {});
  private static final CityContents SAMPLE = SampleCity.generate(1, TODAY, CATALOGUE);

  @BeforeAll
  static void write() {
    SampleCityWriter.write(WORKSPACE, SAMPLE, Progress.NONE);
  }

  @AfterAll
  static void close() {
    WORKSPACE.close();
  }

  /// Since the first council of the sample.
  private static ChangesSource sample() {
    return WORKSPACE.read(
        tx ->
            ChangesSource.read(
                tx,
                SAMPLE.city().id(),
                new Moment.Frozen(tx.baselines().all(SAMPLE.city().id()).getLast().id()),
                new Moment.Now(),
                CATALOGUE,
                TODAY));
  }

  /// With the texts that have broken programs before wherever a title is.
  private static ChangesSource nasty() {
    var it = sample();
    return new ChangesSource(
        it.city().withName(Sources.NASTY.getFirst()),
        new org.learningcitydesk.domain.baseline.Point(1, TODAY, Sources.NASTY.get(3)),
        it.to(),
        it.changes(),
        List.of());
  }

  @Test
  void itIsAccessibleAndMadeToLastInBothLanguages() throws Exception {
    Files.createDirectories(FOLDER);
    for (var language : Messages.LANGUAGES) {
      var documents =
          List.of(
              ChangesReport.of(sample(), CATALOGUE, language, TODAY),
              ChangesReport.of(nasty(), CATALOGUE, language, TODAY),
              ChangesReport.withoutBaseline(City.named("Vuota"), language, TODAY),
              ProgressReport.of(
                  WORKSPACE.read(tx -> ProgressSource.read(tx, SAMPLE.city().id())),
                  ChangesPart.of(sample(), CATALOGUE, language),
                  Brief.of(CATALOGUE, language, TODAY)));
      for (var i = 0; i < documents.size(); i++) {
        var pdf = FOLDER.resolve(i + "-" + language.getLanguage() + ".pdf");
        ReportFormat.PDF.write(documents.get(i), pdf);
        assertThat(PdfCheck.violations(Files.readAllBytes(pdf))).isEmpty();
      }
      for (var format : ReportFormat.values())
        format.write(
            documents.getFirst(),
            FOLDER.resolve("all-" + language.getLanguage() + "." + format.ending()));
    }
  }

  @Test
  void theProgressReportSaysItAfterItsSummary() {
    for (var language : Messages.LANGUAGES) {
      var document =
          ProgressReport.of(
              WORKSPACE.read(tx -> ProgressSource.read(tx, SAMPLE.city().id())),
              ChangesPart.of(sample(), CATALOGUE, language),
              Brief.of(CATALOGUE, language, TODAY));
      var headings =
          document.blocks().stream()
              .filter(Block.Heading.class::isInstance)
              .map(it -> (Block.Heading) it)
              .filter(it -> it.level() == 1)
              .map(Block.Heading::text)
              .toList();
      assertThat(headings.get(1))
          .isEqualTo(
              Messages.in(language)
                  .get(
                      "since.report.heading",
                      Messages.in(language)
                          .get(
                              "since.baseline",
                              "Consiglio del 29 maggio 2026",
                              LocalDate.of(2026, 5, 29))));
    }
  }

  @Test
  void noConfidentialDecisionLeavesTheRoom() {
    var secret =
        SAMPLE.meetings().stream()
            .flatMap(
                it ->
                    it.decisions().stream()
                        .filter(one -> it.isConfidential(one.item(), one.confidential())))
            .map(it -> it.text())
            .toList();
    assertThat(secret).isNotEmpty();
    var text = ChangesText.of(sample(), CATALOGUE, Messages.in(Messages.LANGUAGES.getLast()));
    assertThat(secret).noneMatch(text::contains);
  }
}
