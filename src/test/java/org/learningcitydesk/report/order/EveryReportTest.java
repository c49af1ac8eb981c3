// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The reports that are read through an order, as PDF in both languages: of the sample, of a city
/// of which nothing is known, and of one full of texts that have broken programs before.
class EveryReportTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "reports");
  private static final LocalDate TODAY = Sources.TODAY;
  private static final List<ReportKind> KINDS =
      List.of(
          ReportKind.STAKEHOLDERS,
          ReportKind.ACTIVITIES,
          ReportKind.BUDGET,
          ReportKind.LEAFLET,
          ReportKind.PROFILE);

  private static final Map<String, City> CITIES =
      Map.of(
          "sample", SampleCity.generate(1, TODAY, Catalogue.shipped()).city(),
          "empty", City.named("Vuota"));

  private static Workspace workspace;

  @BeforeAll
  static void fill() {
    workspace = Workspace.inMemory(_ -> {});
    SampleCityWriter.write(
        workspace, SampleCity.generate(1, TODAY, Catalogue.shipped()), Progress.NONE);
    workspace.change("change.test", tx -> tx.cities().save(CITIES.get("empty")));
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static Draft draft(Workspace where, City city, ReportKind kind) {
    return where.read(
        tx ->
            Draft.read(
                tx, city.id(), ReportOrder.of(kind), Catalogue.shipped(), TODAY, Progress.NONE));
  }

  private static byte[] pdf(Document document, String name) throws IOException {
    var file = Files.createDirectories(FOLDER).resolve(name + ".pdf");
    ReportFormat.PDF.write(document, file);
    return Files.readAllBytes(file);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (var loaded = Loader.loadPDF(pdf)) {
      return loaded.getNumberOfPages();
    }
  }

  @Test
  void eachIsAccessibleAndMadeToLastInBothLanguages() throws Exception {
    for (var kind : KINDS)
      for (var city : CITIES.entrySet()) {
        var draft = draft(workspace, city.getValue(), kind);
        for (var language : Messages.LANGUAGES) {
          var name = kind.id() + "-" + city.getKey() + "-" + language.getLanguage();
          var document = draft.in(language);
          noCellIsBlank(document);
          assertThat(PdfCheck.violations(pdf(document, name))).as(name).isEmpty();
        }
      }
  }

  private static void noCellIsBlank(Document document) {
    for (var block : document.blocks())
      if (block instanceof Block.Table table)
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
  }

  @Test
  void theLeafletIsOnePageAndTheProfileTwo() throws Exception {
    for (var city : CITIES.entrySet())
      for (var language : Messages.LANGUAGES) {
        var name = city.getKey() + "-" + language.getLanguage();
        assertThat(
                pages(
                    pdf(
                        draft(workspace, city.getValue(), ReportKind.LEAFLET).in(language),
                        "one-" + name)))
            .as(name)
            .isEqualTo(1);
        assertThat(
                pages(
                    pdf(
                        draft(workspace, city.getValue(), ReportKind.PROFILE).in(language),
                        "two-" + name)))
            .as(name)
            .isLessThanOrEqualTo(2);
      }
  }

  @Test
  void anEmptyCityIsToldInWordsOnOnePage() throws Exception {
    for (var kind : KINDS) {
      var document = draft(workspace, CITIES.get("empty"), kind).in(Locale.ITALIAN);
      assertThat(document.blocks()).as(kind.id()).isNotEmpty();
      assertThat(pages(pdf(document, "nothing-" + kind.id()))).as(kind.id()).isEqualTo(1);
    }
  }

  @Test
  void textsThatBreakProgramsArePrintedHarmlessly() throws Exception {
    var nasty = nasty();
    try (var other = Workspace.inMemory(_ -> {})) {
      SampleCityWriter.write(other, nasty, Progress.NONE);
      for (var kind : KINDS) {
        var document = draft(other, nasty.city(), kind).in(Locale.ENGLISH);
        assertThat(PdfCheck.violations(pdf(document, "nasty-" + kind.id())))
            .as(kind.id())
            .isEmpty();
      }
    }
  }

  /// The sample with these texts in the fields that the reports print.
  private static CityContents nasty() {
    var it = SampleCity.generate(1, TODAY, Catalogue.shipped());
    var turn = new int[1];
    java.util.function.Supplier<String> next =
        () ->
            Sources.NASTY
                .get(turn[0]++ % Sources.NASTY.size())
                .replaceAll("[\uD800-\uDFFF\\x00-\\x08]", "?")
                .codePoints()
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    return it.with(
        all ->
            all.city(it.city().withMayor(next.get()).withMotivation(next.get()))
                .stakeholders(
                    it.stakeholders().stream()
                        .map(one -> one.withName(next.get() + turn[0]))
                        .toList())
                .activities(
                    it.activities().stream()
                        .map(
                            one ->
                                one.withTitle(next.get())
                                    .withPlace(next.get())
                                    .withLesson(next.get())
                                    .withGoodPractice(turn[0] % 7 == 0))
                        .toList())
                .budget(
                    it.budget().stream()
                        .map(one -> one.withTitle(next.get()).withChapter("W".repeat(100)))
                        .toList()));
  }
}
