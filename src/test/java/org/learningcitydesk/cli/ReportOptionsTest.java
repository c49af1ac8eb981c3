// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.recipe.RecipeId;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.workspace.Workspace;

class ReportOptionsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void city() {
    file = folder.resolve("city.lcdesk");
    try (var workspace = Workspace.create(file, _ -> {})) {
      workspace.change("change.test", tx -> tx.cities().save(City.named("Rivalta")));
    }
  }

  private String written(String report, String... options) throws IOException {
    var out = folder.resolve("out.html");
    var words = new ArrayList<Object>(List.of("report", file, report, "-o", out, "--force"));
    words.addAll(List.of(options));
    var run = Run.english(words.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(out);
  }

  @Test
  void partsAndDaysOutsideThePeriodAreLeftOut() throws IOException {
    assertThat(written("progress")).contains("How to read this report", "Summary");
    assertThat(written("progress", "--without", "notes,summary"))
        .doesNotContain("How to read this report", "Summary");
    assertThat(written("progress", "--from", "2025-01-01", "--to", "2025-06-30"))
        .contains("1 Jan 2025 to 30 Jun 2025");
  }

  @Test
  void whatIsNoPartAndNoDayIsTold() {
    var out = folder.resolve("no.html");
    var part = Run.english("report", file, "progress", "-o", out, "--without", "chapter");
    assertThat(part.code()).isNotZero();
    assertThat(part.err()).contains("chapter", "--without", "summary");
    var day = Run.english("report", file, "progress", "-o", out, "--from", "soon");
    assertThat(day.code()).isNotZero();
    assertThat(day.err()).contains("soon", "--from");
    var order =
        Run.english(
            "report", file, "progress", "-o", out, "--from", "2026-02-01", "--to", "2026-01-01");
    assertThat(order.code()).isNotZero();
    assertThat(order.err()).contains("The last day").doesNotContain("Exception");
    assertThat(out).doesNotExist();
  }

  @Test
  void allCitiesAreChaptersOfOneReport() throws IOException {
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.change("change.test", tx -> tx.cities().save(City.named("Altavilla")));
    }
    assertThat(written("partnerships", "--all-cities", "--city", "Rivalta"))
        .contains("2 municipalities", "Altavilla", "Rivalta");
  }

  @Test
  void theSheetsAreThoseThatWereAskedFor() throws IOException {
    var pdf = folder.resolve("wide.pdf");
    var run = Run.english("report", file, "progress", "-o", pdf, "--paper", "a3", "--landscape");
    assertThat(run.code()).as(run.err()).isZero();
    try (var opened = Loader.loadPDF(pdf.toFile())) {
      var box = opened.getPage(0).getMediaBox();
      assertThat(box.getWidth() / 72 * 25.4f).isBetween(419f, 421f);
      assertThat(box.getHeight() / 72 * 25.4f).isBetween(296f, 298f);
    }
  }

  @Test
  void aSavedReportIsWrittenAsItWasChosenInTheWindow() throws IOException {
    var wish = ReportWish.of(ReportKind.PROGRESS, Locale.ITALIAN);
    var chosen =
        wish.withFormat(ReportFormat.HTML)
            .withLayout(new Layout(Layout.Paper.A3, false))
            .withOrder(wish.order().withWithout(Set.of(Section.NOTES)));
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.change(
          "change.test",
          tx ->
              tx.recipes()
                  .save(new Recipe(RecipeId.next(), 0, "Per il consiglio", chosen.toJson())));
    }
    var out = folder.resolve("saved");
    var run = Run.english("report", file, "saved", "--of", "per il CONSIGLIO", "-o", out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out).content().contains("<html lang=\"it\">").doesNotContain("Come si legge");
    var unknown = Run.english("report", file, "saved", "--of", "Nobody", "-o", out, "--force");
    assertThat(unknown.code()).isNotZero();
    assertThat(unknown.err()).contains("--of: Per il consiglio");
  }
}
