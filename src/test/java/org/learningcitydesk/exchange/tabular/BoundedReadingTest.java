// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.exchange.TestFiles;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Files that would fill the memory or take minutes, though each of their parts is admitted.
class BoundedReadingTest {
  private static final String ROW =
      "<row><c t=\"inlineStr\"><is><t>Nome</t></is></c></row><row><c t=\"inlineStr\"><is><t>Uno</t></is></c></row>";
  @TempDir Path folder;

  private void refused(Path file, String key) {
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> SheetReader.read(file, Progress.NONE))
        .satisfies(
            it -> {
              assertThat(it.key()).isEqualTo("problem.import." + key);
              for (var language : Messages.LANGUAGES)
                assertThat(Messages.in(language).sentence(it)).doesNotContain("{");
            });
  }

  private void refused(Map<String, String> parts, String key) {
    refused(TestFiles.zip(folder.resolve("elenco.zip"), parts), key);
  }

  private Path text(String text) {
    try {
      return Files.writeString(folder.resolve("elenco.csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// More than a gigabyte of zeros in a file of a few megabytes.
  @Test
  void aPartThatIsTooLargeIsRefusedByWhatTheDirectorySays() throws IOException {
    var file = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (var part : TestFiles.ooxml("<sheetData>" + ROW + "</sheetData>").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/media/image.bin"));
      var block = new byte[1 << 20];
      for (var i = 0; i < 1_100; i++) zip.write(block);
    }

    refused(file, "zipBomb");
  }

  @Test
  void whatLiesBetweenTwoElementsHasALimit() {
    var long9 = "x".repeat(9 << 20);
    refused(
        TestFiles.ooxml("<sheetData><row spans=\"" + long9 + "\"/>" + ROW + "</sheetData>"),
        "zipBomb");
    refused(TestFiles.ooxml("<!--" + long9 + "--><sheetData>" + ROW + "</sheetData>"), "zipBomb");
    refused(
        TestFiles.odf("<table:table table:name=\"" + long9 + "\"><table:table-row/></table:table>"),
        "zipBomb");
  }

  @Test
  void stylesTablesAndSharedTextsHaveALimit() {
    var styles = "<cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs>";
    refused(
        TestFiles.ooxml("", styles, "", Map.of("x", "<sheetData>" + ROW + "</sheetData>")),
        "zipBomb");
    refused(
        TestFiles.ooxml(
            "",
            "",
            "<si/>".repeat(5_000_001),
            Map.of("x", "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")),
        "tooMuchText");
  }

  /// Thousands of tables that are all the same part would be read thousands of times.
  @Test
  void aPartIsOneTableOnly() {
    var parts = new HashMap<>(TestFiles.ooxml("<sheetData>" + ROW + "</sheetData>"));
    parts.computeIfPresent(
        "xl/workbook.xml",
        (_, it) -> it.replace("</sheets>", "<sheet name=\"y\" r:id=\"r1\"/></sheets>"));

    var sheet = SheetReader.read(TestFiles.zip(folder.resolve("elenco.zip"), parts), Progress.NONE);

    assertThat(((WorkbookFormat) sheet.format()).tabs()).hasSize(1);
  }

  @Test
  void cellsOfAllRowsTogetherHaveALimit() {
    refused(
        TestFiles.odf(
            "<table:table><table:table-row table:number-rows-repeated=\"100000\"><table:table-cell table:number-columns-repeated=\"999\" office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>"),
        "tooManyCells");
    // One wide row makes all others wide.
    refused(
        TestFiles.odf(
            "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"999\" office:value-type=\"float\" office:value=\"1\"/></table:table-row><table:table-row table:number-rows-repeated=\"100000\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>"),
        "tooManyCells");
    refused(
        text("a" + ",".repeat(999) + "\n" + ("1" + ",".repeat(999) + "\n").repeat(6_000)),
        "tooManyCells");
  }

  @Test
  void numbersThatWouldBeMillionsOfDigitsAreRefused() {
    for (var value : new String[] {"1E+999999999", "1E400"})
      for (var type : new String[] {"percentage", "float", "currency"})
        refused(
            TestFiles.odf(
                "<table:table><table:table-row><table:table-cell office:value-type=\""
                    + type
                    + "\" office:value=\""
                    + value
                    + "\"/></table:table-row></table:table>"),
            "brokenWorkbook");
  }

  @Test
  void columnsThatCountBeyondAllNumbersAreRefused() {
    refused(
        TestFiles.odf(
            "<table:table><table:table-row><table:table-cell/><table:table-cell table:number-columns-repeated=\"2147483647\"/><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>"),
        "brokenWorkbook");
  }

  /// Patterns that go back and forth would take minutes for a text of half a million letters.
  @Test
  void longTextsInTheFirstRowTakeNoTime() {
    var mail = "a@" + "b.".repeat(60_000) + "@";
    var code = "[".repeat(2 << 20);
    var sheets = new LinkedHashMap<String, String>();
    sheets.put(
        "x",
        "<sheetData><row><c t=\"inlineStr\"><is><t>"
            + mail
            + "</t></is></c></row>"
            + ROW
            + "</sheetData>");
    var parts =
        TestFiles.ooxml(
            "",
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/></numFmts>",
            "",
            sheets);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          SheetReader.read(text(mail + ";b\n1;2\n3;4\n"), Progress.NONE);
          SheetReader.read(TestFiles.zip(folder.resolve("elenco.zip"), parts), Progress.NONE);
        });
  }

  @Test
  void anEntityThatNobodyDeclaredIsNotLeftOutSilently() {
    for (var text : new String[] {"Bi&blio;teca", "Bi&#0;teca"}) {
      var cell = "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
      assertThatExceptionOfType(UserProblem.class)
          .isThrownBy(
              () ->
                  SheetReader.read(
                      TestFiles.zip(
                          folder.resolve("elenco.zip"),
                          TestFiles.ooxml(
                              "<sheetData>" + ROW + "<row>" + cell + "</row></sheetData>")),
                      Progress.NONE))
          .satisfies(
              it ->
                  assertThat(it.key())
                      .isIn("problem.import.suspicious", "problem.import.brokenWorkbook"));
    }
  }

  /// The reader of XML counts entities against those that grow; plain ones may be many.
  @Test
  void manyPlainEntitiesAreNoBomb() {
    var cell =
        "<row><c t=\"inlineStr\"><is><t>" + "A &amp; B &lt; C ".repeat(500) + "</t></is></c></row>";
    var sheet =
        SheetReader.read(
            TestFiles.zip(
                folder.resolve("elenco.zip"),
                TestFiles.ooxml("<sheetData>" + ROW + cell.repeat(200) + "</sheetData>")),
            Progress.NONE);

    assertThat(sheet.rows()).hasSize(201);
  }

  /// LibreOffice packs a locked file into one part.
  @Test
  void aWhollyLockedFileIsSaidToBeLocked() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("encrypted-package", "xxx");
    parts.put(
        "META-INF/manifest.xml",
        "<manifest><file-entry full-path=\"encrypted-package\"><encryption-data/></file-entry></manifest>");

    refused(parts, "encrypted");
  }

  @Test
  void aFileThatGoesAwayBetweenTwoLooksIsSaidToBeGone() throws IOException {
    var file =
        TestFiles.zip(
            folder.resolve("x.xlsx"), TestFiles.ooxml("<sheetData>" + ROW + "</sheetData>"));
    var format = FormatDetection.of(file);
    Files.delete(file);

    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> WorkbookSheet.read(file, (WorkbookFormat) format, Progress.NONE))
        .satisfies(it -> assertThat(it.key()).isEqualTo("problem.import.notFound"));
  }
}
