// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.exchange.TestFiles;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Files that are broken, pretend to be something else or were made to do harm: each is refused
/// with a sentence.
class HostileFileTest {
  private static final String DATA =
      "<sheetData><row><c t=\"inlineStr\"><is><t>Nome</t></is></c></row><row><c t=\"inlineStr\"><is><t>Uno</t></is></c></row></sheetData>";
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

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("elenco.xlsx"), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refused(Map<String, String> parts, String key) {
    refused(TestFiles.zip(folder.resolve("elenco.csv"), parts), key);
  }

  private static Map<String, String> with(
      Map<String, String> parts, String part, String from, String to) {
    var changed = new HashMap<>(parts);
    changed.computeIfPresent(part, (_, text) -> text.replace(from, to));
    return changed;
  }

  @Test
  void otherDocumentsAreRefusedByWhatTheyAre() {
    refused(TestFiles.zip(folder.resolve("a.xlsx"), Map.of("ciao.txt", "ciao")), "notATable");
    refused(
        with(
            TestFiles.ooxml(DATA),
            "[Content_Types].xml",
            "spreadsheetml.sheet.main",
            "wordprocessingml.document.main"),
        "notATable");
    refused(
        with(
            TestFiles.ooxml(DATA),
            "[Content_Types].xml",
            "openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "ms-excel.sheet.binary.macroEnabled.main"),
        "oldExcel");
    refused(
        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
        "notATable");
    refused(
        file("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">".getBytes(UTF_8)),
        "webPageTable");
    refused(file("\uFEFF<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8)), "xml");
  }

  @Test
  void oldExcelAndLockedFilesAreToldApart() {
    var ole = new byte[4096];
    var mark = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);
    System.arraycopy(mark, 0, ole, 0, mark.length);
    refused(file(ole), "oldExcel");
    var locked = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(locked, 0, ole, 3000, locked.length);
    refused(file(ole), "encrypted");
    var parts = TestFiles.odf("<table:table/>");
    parts.put(
        "META-INF/manifest.xml",
        "<manifest><file-entry><encryption-data/></file-entry></manifest>");
    refused(parts, "encrypted");
  }

  @Test
  void brokenAndCutOffFilesAreRefused() throws IOException {
    var whole = Files.readAllBytes(TestFiles.zip(folder.resolve("x.xlsx"), TestFiles.ooxml(DATA)));
    refused(file(Arrays.copyOf(whole, whole.length / 2)), "brokenWorkbook");
    var flipped = whole.clone();
    for (var i = 40; i < 200; i++) flipped[i] ^= 0x55;
    refused(file(flipped), "brokenWorkbook");
    refused(TestFiles.ooxml("<sheetData><row><c>"), "brokenWorkbook");
    refused(
        TestFiles.ooxml("<sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData>"),
        "brokenWorkbook");
    refused(
        TestFiles.ooxml("<sheetData><row><c><v>cinque</v></c></row></sheetData>"),
        "brokenWorkbook");
    refused(
        TestFiles.ooxml("<sheetData><row r=\"x\"><c><v>5</v></c></row></sheetData>"),
        "brokenWorkbook");
    refused(
        TestFiles.ooxml("<sheetData><row><c r=\"ZZZZZZZ1\"><v>5</v></c></row></sheetData>"),
        "brokenWorkbook");
    refused(
        with(TestFiles.ooxml(DATA), "_rels/.rels", "officeDocument\"", "x\""), "brokenWorkbook");
    refused(TestFiles.odf("<table:table><table:table-row>"), "brokenWorkbook");
    refused(TestFiles.ooxml("<sheetData/>"), "noRows");
    refused(TestFiles.odf("<table:table/>"), "noRows");
  }

  @Test
  void entitiesAndDocumentTypesAreNeverFollowed() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "segreto");
    var bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData>";
    var outside =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>";
    for (var start : new String[] {bomb, outside}) {
      refused(
          with(TestFiles.ooxml(DATA), "xl/worksheets/sheet1.xml", "<worksheet>", start),
          "suspicious");
      refused(with(TestFiles.ooxml(DATA), "xl/sharedStrings.xml", "<sst>", start), "suspicious");
    }
    var odf = TestFiles.odf("<table:table/>");
    odf.computeIfPresent(
        "content.xml", (_, text) -> bomb.substring(0, bomb.indexOf(']') + 2) + text);
    refused(odf, "suspicious");
  }

  @Test
  void aFileThatGrowsWithoutEndIsRefused() throws IOException {
    var file = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : TestFiles.ooxml(DATA).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/media/image.bin"));
      zeros(zip, 200L << 20);
    }
    refused(file, "zipBomb");

    var many = new HashMap<>(TestFiles.ooxml(DATA));
    for (var i = 0; i < 10_001; i++) many.put("x" + i, "");
    refused(many, "zipBomb");
  }

  private static void zeros(OutputStream out, long size) throws IOException {
    var block = new byte[1 << 20];
    for (long i = 0; i < size; i += block.length) out.write(block);
  }

  /// What the directory of the file says of a part need not be true.
  @Test
  void aPartThatIsLargerThanItSaysIsRefused() throws IOException {
    var parts = TestFiles.ooxml(DATA + "<!--" + "x".repeat(100_000) + "-->");
    var bytes = Files.readAllBytes(TestFiles.zip(folder.resolve("x.xlsx"), parts));
    var name = "xl/worksheets/sheet1.xml".getBytes(UTF_8);
    var at = bytes.length;
    for (var i = 0; i + 46 + name.length <= bytes.length; i++)
      if (bytes[i] == 'P'
          && bytes[i + 1] == 'K'
          && bytes[i + 2] == 1
          && bytes[i + 3] == 2
          && Arrays.equals(bytes, i + 46, i + 46 + name.length, name, 0, name.length)) at = i;
    // The inflated size in the central directory: 100 bytes.
    bytes[at + 24] = 100;
    bytes[at + 25] = 0;
    bytes[at + 26] = 0;

    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> SheetReader.read(file(bytes), Progress.NONE))
        .satisfies(
            it ->
                assertThat(it.key())
                    .isIn("problem.import.zipBomb", "problem.import.brokenWorkbook"));
  }

  @Test
  void tooManyColumnsRowsAndLettersAreSaid() {
    var wide = new StringBuilder();
    for (var i = 0; i < 3000; i++) wide.append("<c><v>").append(i).append("</v></c>");
    refused(
        TestFiles.ooxml("<sheetData><row>" + wide + "</row><row>" + wide + "</row></sheetData>"),
        "tooManyColumns");
    refused(
        TestFiles.odf(
            "<table:table><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>"),
        "tooManyRows");
    refused(
        TestFiles.odf(
            "<table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>"),
        "tooManyColumns");
    refused(
        TestFiles.ooxml(
            "",
            "",
            "<si><t>" + "x".repeat(600_000) + "</t></si>",
            Map.of("x", "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")),
        "cellTooLong");
    var rows = new StringBuilder("<sheetData>");
    for (var i = 0; i < 201_000; i++) rows.append("<row><c><v>1</v></c></row>");
    refused(TestFiles.ooxml(rows + "</sheetData>"), "tooManyRows");
  }
}
