// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.exchange.tabular.WorkbookFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// The formulas of the workbook come to what we say, in another program that calculates them.
class BudgetWorkbookTest {
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);

  private static final List<String> HOSTILE =
      List.of("=1+1", "*", "1051/2?", ">5", "=cmd|'/c calc'!A1", "+39", "@x", "<>", "~*", "a", "A");

  @TempDir Path folder;

  private static BudgetWorkbook.Contents sample() {
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    var lines = new ArrayList<>(sample.budget());
    for (var text : HOSTILE)
      lines.add(
          BudgetLine.titled(sample.city().id(), 2026, text)
              .withChapter(text)
              .withSourceName(text)
              .withPlanned(BigDecimal.valueOf(text.hashCode() & 0xFFFF, 2)));
    lines.add(
        BudgetLine.titled(sample.city().id(), 2026, "Ore")
            .withKind(ContributionKind.STAFF_TIME)
            .withPlanned(new BigDecimal("3.33"))
            .withRate(new BigDecimal("7.77")));
    lines.add(BudgetLine.titled(sample.city().id(), 2024, "Niente di noto"));
    // The very words with which lines without a chapter are summed up.
    lines.add(
        BudgetLine.titled(sample.city().id(), 2026, "Con parole")
            .withChapter(ITALIAN.get("budget.noChapter"))
            .withPlanned(new BigDecimal("12.34")));
    lines.add(
        BudgetLine.titled(sample.city().id(), 2026, "Senza capitolo")
            .withPlanned(new BigDecimal("5")));
    return new BudgetWorkbook.Contents(
        lines, sample.steps(), sample.activities(), sample.persons());
  }

  private static BudgetTotals totals(BudgetWorkbook.Contents it) {
    return BudgetTotals.of(it.lines(), it.steps(), it.activities());
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return SheetReader.read(file, Progress.NONE).rows().stream().map(Row::cells).toList();
  }

  /// The amounts of rows of sums as they were calculated; null for a blank.
  private static List<Part> parts(List<List<String>> rows, int first) {
    return rows.stream()
        .map(
            it ->
                new Part(
                    number(it.get(first)), number(it.get(first + 1)), number(it.get(first + 2))))
        .toList();
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(plain(cell)).setScale(2, RoundingMode.HALF_UP);
  }

  /// A number as the language of its cell has it, with a point.
  private static String plain(String number) {
    return number.contains(",") ? number.replace(".", "").replace(',', '.') : number;
  }

  private static List<Part> expected(Iterable<BudgetSums> sums, BudgetSums total) {
    var all = new ArrayList<Part>();
    for (var it : sums) all.add(it.all());
    all.add(total.all());
    return all;
  }

  @ParameterizedTest
  @EnumSource(BudgetFormat.class)
  void libreOfficeCalculatesTheSameTotals(BudgetFormat format) throws Exception {
    var contents = sample();
    var written = folder.resolve("written." + format.ending());
    BudgetWorkbook.write(contents, format, ITALIAN, written);
    var budget = folder.resolve("bilancio." + format.ending());
    LibreOffice.recalculate(folder, written, budget);

    var totals = totals(contents);
    assertEquals(expected(totals.byStep().values(), totals.all()), parts(sheet("Per passo"), 1));
    assertEquals(expected(totals.bySource().values(), totals.all()), parts(sheet("Per fonte"), 1));
    assertEquals(
        expected(totals.byKind().values(), totals.all()), parts(sheet("Per tipo di risorsa"), 1));
    assertEquals(expected(totals.byYear().values(), totals.all()), parts(sheet("Per anno"), 1));
    var chapters = new ArrayList<BudgetSums>();
    for (var year : totals.years()) chapters.addAll(totals.in(year).byChapter().values());
    assertEquals(expected(chapters, totals.all()), parts(sheet("Per anno e capitolo"), 2));
    var share = sheet("Per anno").getLast().get(5);
    assertEquals(
        totals.all().all().share().orElseThrow() * 100,
        Double.parseDouble(plain(share.replace("%", ""))),
        1e-6);
  }

  @ParameterizedTest
  @EnumSource(BudgetFormat.class)
  void everySheetOfSumsIsPrintedOnOnePageAcross(BudgetFormat format) throws Exception {
    var budget = folder.resolve("bilancio." + format.ending());
    BudgetWorkbook.write(sample(), format, ITALIAN, budget);
    LibreOffice.convert(folder, budget, "--convert-to", "pdf");
    try (var printed = Loader.loadPDF(folder.resolve("out").resolve("bilancio.pdf").toFile())) {
      var pages = new ArrayList<String>();
      for (var i = 0; i < printed.getNumberOfPages(); i++) {
        var box = printed.getPage(i).getMediaBox();
        assertEquals(297, box.getWidth() / 72 * 25.4, 1);
        assertEquals(210, box.getHeight() / 72 * 25.4, 1);
        var text = new PDFTextStripper();
        text.setStartPage(i + 1);
        text.setEndPage(i + 1);
        pages.add(text.getText(printed));
      }
      // The share of the total stands in the last column.
      var sums =
          pages.stream().filter(it -> it.contains("Totale") && it.contains("Speso sul previsto"));
      assertThat(sums).hasSize(5).allMatch(it -> it.contains("%"));
      if (format == BudgetFormat.ODS)
        assertThat(pages.getLast()).containsPattern("\\d\\.\\d{3},\\d{2} €");
    }
  }

  private List<List<String>> sheet(String name) throws IOException {
    return rows(folder.resolve("out").resolve("bilancio-" + name + ".csv"));
  }

  @ParameterizedTest
  @EnumSource(BudgetFormat.class)
  void theResultsStandInTheFileForProgramsThatDoNotCalculate(BudgetFormat format) throws Exception {
    var contents = sample();
    var file = folder.resolve("budget." + format.ending());
    BudgetWorkbook.write(contents, format, ITALIAN, file);
    var read = SheetReader.read(file, Progress.NONE);
    var tabs = ((WorkbookFormat) read.format()).tabs();
    assertThat(tabs)
        .extracting(WorkbookFormat.Tab::name)
        .containsExactlyInAnyOrder(
            "Voci",
            "Per passo",
            "Per fonte",
            "Per tipo di risorsa",
            "Per anno",
            "Per anno e capitolo");
    var byYear = tabs.stream().filter(it -> it.name().equals("Per anno")).findFirst().orElseThrow();
    var years =
        SheetReader.read(file, ((WorkbookFormat) read.format()).withTab(byYear), Progress.NONE)
            .rows()
            .stream()
            .map(Row::cells)
            .toList();
    var totals = totals(contents);
    assertEquals(expected(totals.byYear().values(), totals.all()), parts(years, 1));
  }

  @Test
  void whatLooksLikeAFormulaStaysAText() throws Exception {
    var contents = sample();
    var file = folder.resolve("budget.xlsx");
    BudgetWorkbook.write(contents, BudgetFormat.XLSX, ITALIAN, file);
    var titles =
        SheetReader.read(file, Progress.NONE).rows().stream()
            .map(it -> FormulaGuard.unguard(it.cells().get(1)))
            .toList();
    assertThat(titles).containsAll(HOSTILE);
    try (var zip = new ZipFile(file.toFile())) {
      var lines =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
      assertThat(lines).doesNotContain("<f>1+1").doesNotContain("cmd|").contains("<pane ");
    }
  }

  @Test
  void aBudgetWithoutLinesIsNotWritten() {
    var target = folder.resolve("budget.xlsx");
    assertThatThrownBy(
            () ->
                BudgetWorkbook.write(
                    new BudgetWorkbook.Contents(List.of(), List.of(), List.of(), List.of()),
                    BudgetFormat.XLSX,
                    ITALIAN,
                    target))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.budget.noLines", it.key()));
    assertThat(target).doesNotExist();
  }

  @Test
  void noStepNamesSomebodyWhoMustNotBeNamed() throws Exception {
    var sample = sample();
    var hidden =
        Person.named(sample.lines().getFirst().city(), "Ugo Valdombra").withRestricted(true);
    var steps =
        sample.steps().stream()
            .map(it -> it.withTitle(LocalText.same("Sentire Ugo Valdombra")))
            .toList();
    var file = folder.resolve("budget.xlsx");
    BudgetWorkbook.write(
        new BudgetWorkbook.Contents(sample.lines(), steps, sample.activities(), List.of(hidden)),
        BudgetFormat.XLSX,
        ITALIAN,
        file);
    assertThat(rows(file).toString()).contains("Sentire").doesNotContain("Valdombra");
  }
}
