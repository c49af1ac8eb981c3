// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.render.ReportFormat;

/// A document as a workbook.
class ReportWorkbookTest {
  @TempDir Path folder;

  private static Block sums(String caption, String... amounts) {
    return new Block.Table(
        caption,
        List.of(Block.Column.text("Voce", 60), Block.Column.number("Euro", 40)),
        Stream.of(amounts).map(it -> List.of(it.isEmpty() ? "nulla" : "x", it)).toList(),
        "",
        true);
  }

  private static Document document() {
    return new Document(
        Locale.ITALIAN,
        "Bilancio",
        "Rivalta",
        "Prova",
        "Comune",
        List.of(new Fact("Data", "21 nov 2026")),
        List.of(
            new Block.KeyFigures(List.of(new Fact("Attività", "1.234"), new Fact("Quota", "45%"))),
            new Block.Paragraph("W".repeat(50_000)),
            new Block.Heading(1, "Anno 2025"),
            sums("Somme", "1.000,50\u00a0€", "nessun dato", "2,25\u00a0€", "1.002,75\u00a0€"),
            new Block.Heading(1, "Anno 2026"),
            sums("Somme", "0,10\u00a0€", "0,20\u00a0€", "0,30\u00a0€"),
            new Block.Heading(1, "Altro: [*]?"),
            new Block.Table(
                "Persone / anno",
                List.of(
                    Block.Column.text("Chi", 40),
                    Block.Column.number("Quanti", 30),
                    Block.Column.text("Quando", 30)),
                List.of(
                    List.of("=1+1", "7", "3 mag 2026"),
                    List.of("b", "1.005", "2026"),
                    List.of("Totale", "1.012", "–")),
                "",
                true)));
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"XLSX", "ODS"})
  void libreOfficeCalculatesTheSameTotals(ReportFormat format) throws Exception {
    var written = folder.resolve("written." + format.ending());
    format.write(document(), written);
    LibreOffice.recalculate(folder, written, folder.resolve("totals." + format.ending()));
    assertThat(sheet("Somme"))
        .containsPattern("Anno 2025,x,1002[.,]75")
        .containsPattern("Anno 2026,x,0[.,]3");
    assertThat(sheet("Persone anno")).contains("Totale,1012,");
  }

  private String sheet(String name) throws Exception {
    var text = Files.readString(folder.resolve("out/totals-" + name + ".csv")).replace("\"", "");
    assertThat(text).doesNotContain("123456");
    return text;
  }

  @Test
  void valuesAreValuesAndTextsAreTexts() throws Exception {
    var file = folder.resolve("report.xlsx");
    ReportFormat.XLSX.write(document(), file);
    try (var in = Files.newInputStream(file);
        var book = new XSSFWorkbook(in)) {
      assertThat(Stream.of(0, 1, 2).map(it -> book.getSheetAt(it).getSheetName()))
          .containsExactly("Relazione", "Somme", "Persone anno");
      var words = book.getSheetAt(0);
      assertThat(DateUtil.isCellDateFormatted(words.getRow(2).getCell(1))).isTrue();
      assertEquals(1234, words.getRow(3).getCell(1).getNumericCellValue());
      assertEquals(0.45, words.getRow(4).getCell(1).getNumericCellValue());
      assertEquals("0%", words.getRow(4).getCell(1).getCellStyle().getDataFormatString());
      assertEquals(
          50_000,
          IntStream.rangeClosed(5, words.getLastRowNum())
              .boxed()
              .map(it -> words.getRow(it).getCell(1))
              .mapToInt(it -> it == null ? 0 : it.getStringCellValue().length())
              .sum());
      var sums = book.getSheetAt(1);
      assertEquals("Titolo 1", sums.getRow(0).getCell(0).getStringCellValue());
      assertEquals("Anno 2026", sums.getRow(7).getCell(0).getStringCellValue());
      assertEquals(1000.5, sums.getRow(1).getCell(2).getNumericCellValue());
      assertEquals("nessun dato", sums.getRow(2).getCell(2).getStringCellValue());
      assertEquals("SUM(C2:C4)", sums.getRow(4).getCell(2).getCellFormula());
      assertEquals(1002.75, sums.getRow(4).getCell(2).getNumericCellValue());
      assertEquals("SUM(C6:C7)", sums.getRow(7).getCell(2).getCellFormula());
      var people = book.getSheetAt(2);
      assertEquals(CellType.STRING, people.getRow(1).getCell(0).getCellType());
      assertEquals("=1+1", people.getRow(1).getCell(0).getStringCellValue());
      assertThat(DateUtil.isCellDateFormatted(people.getRow(1).getCell(2))).isTrue();
      assertEquals("2026", people.getRow(2).getCell(2).getStringCellValue());
      for (var i = 0; i < 3; i++) {
        var sheet = book.getSheetAt(i);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertThat(sheet.getRepeatingRows()).isNotNull();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
      }
      assertEquals("Bilancio – Rivalta", book.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void theSampleIsPrintedWithoutAnythingThatDoesNotFit() throws Exception {
    var kept = Files.createDirectories(Path.of(System.getProperty("gallery.dir"), "workbook"));
    for (var format : List.of(ReportFormat.XLSX, ReportFormat.ODS)) {
      var file = kept.resolve("sample." + format.ending());
      format.write(Sources.compilation(Locale.ITALIAN), file);
      LibreOffice.convert(folder, file, "--convert-to", "pdf");
      Files.copy(
          folder.resolve("out/sample.pdf"),
          kept.resolve(format.ending() + ".pdf"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void everySheetHasANameThatExcelTakes() {
    var taken = new HashSet<String>();
    for (var name :
        List.of(
            "a/b",
            "A B",
            "'quoted'",
            "[x]:*?\\",
            "",
            "x".repeat(40),
            "x".repeat(50),
            "😀".repeat(20)))
      assertThat(DataSheet.name(name, taken))
          .hasSizeLessThanOrEqualTo(31)
          .doesNotContainPattern("[\\[\\]:*?/\\\\]")
          .doesNotStartWith("'")
          .isNotBlank();
    assertThat(taken).hasSize(8);
  }
}
