// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.exchange.TestFiles;
import org.learningcitydesk.work.Progress;

class OoxmlSheetTest {
  private static final String HEADER = row(1, text("Nome"), text("CAP"), text("Dal"));
  @TempDir Path folder;

  private Sheet read(Map<String, String> parts) {
    return SheetReader.read(TestFiles.zip(folder.resolve("elenco.bin"), parts), Progress.NONE);
  }

  private static String data(String... rows) {
    return "<sheetData>" + String.join("", rows) + "</sheetData>";
  }

  private static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  private static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String number(String value, int style) {
    return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
  }

  private static List<List<String>> cells(Sheet sheet) {
    return sheet.rows().stream().map(Row::cells).toList();
  }

  private static List<String> remarks(Sheet sheet) {
    return sheet.remarks().stream().map(Remark::key).toList();
  }

  @Test
  void sharedInlineAndRichTextsAreText() {
    var parts =
        TestFiles.ooxml(
            "",
            "",
            "<si><t>Nome</t></si><si><r><t>Bib</t></r><r><rPr/><t xml:space=\"preserve\">lio teca</t></r><rPh><t>no</t></rPh></si><si><t>uno_x000D_due _x005F_x0041_</t></si>",
            Map.of(
                "Elenco",
                data(
                    row(
                        1,
                        "<c r=\"A1\" t=\"s\"><v>0</v></c>",
                        "<c r=\"C1\" t=\"inlineStr\"><is><r><t>No</t></r><r><t>te</t></r></is></c>"),
                    row(
                        2,
                        "<c r=\"A2\" t=\"s\"><v>1</v></c>",
                        "<c r=\"C2\" t=\"s\"><v>2</v></c>"))));

    var sheet = read(parts);

    assertThat(sheet.columns()).containsExactly("Nome", "Note");
    assertThat(cells(sheet)).containsExactly(List.of("Biblio teca", "uno\rdue _x0041_"));
  }

  @Test
  void numbersArePlainAndDatesAreIso() {
    var styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"mm/yyyy\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"00000\"/><numFmt numFmtId=\"167\" formatCode=\"&quot;d&quot; 0.00\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"9\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"167\"/></cellXfs>";
    var names = new StringBuilder();
    for (var i = 0; i < 13; i++) names.append(text("c" + (char) ('a' + i)));
    var parts =
        TestFiles.ooxml(
            "",
            styles,
            "",
            Map.of(
                "x",
                data(
                    row(1, names.toString()),
                    row(
                        2,
                        number("46387", 1),
                        number("46143", 2),
                        number("95", 3),
                        number("0.25", 4),
                        number("46387.5", 5),
                        number("0.75", 6),
                        number("1.2E10", 0),
                        number("4.3499999999999996", 0),
                        number("3901234567", 0),
                        "<c t=\"b\"><v>1</v></c>",
                        "<c t=\"d\"><v>2026-12-31T00:00:00</v></c>",
                        number("60", 1),
                        number("12.5", 7)))));

    assertThat(cells(read(parts)))
        .containsExactly(
            List.of(
                "2026-12-31",
                "2026-05",
                "00095",
                "25%",
                "2026-12-31 12:00",
                "18:00",
                "12000000000",
                "4.35",
                "3901234567",
                "true",
                "2026-12-31",
                "1900-02-28",
                "12.5"));
  }

  @Test
  void daysCountFrom1904WhereTheFileSaysSo() {
    var parts =
        TestFiles.ooxml(
            "<workbookPr date1904=\"1\"/>",
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
            "",
            Map.of("x", data(row(1, text("a"), text("b")), row(2, text("x"), number("44925", 1)))));

    assertThat(cells(read(parts))).containsExactly(List.of("x", "2026-12-31"));
  }

  @Test
  void theLastResultOfAFormulaIsTakenAndAnErrorSetsTheRowApart() {
    var sheet =
        read(
            TestFiles.ooxml(
                data(
                    HEADER,
                    row(2, "<c t=\"str\"><f>A1&amp;B1</f><v>Uno</v></c>", text("95100")),
                    row(3, text("Due"), "<c><f>SUM(1,2)</f><v>0.30000000000000004</v></c>"),
                    row(4, text("Tre"), "<c><f>SUM(1,2)</f></c>"),
                    row(5, text("Quattro"), "<c t=\"e\"><f>A0</f><v>#REF!</v></c>"),
                    row(6, text("Cinque"), "<c t=\"e\"><v>#N/A</v></c>"))));

    assertThat(cells(sheet))
        .containsExactly(
            List.of("Uno", "95100", ""), List.of("Due", "0.3", ""), List.of("Cinque", "#N/A", ""));
    assertThat(sheet.quarantined())
        .containsExactly(
            new Sheet.Quarantined(4, "Tre; ; ", Remark.of("import.row.notCalculated", "B4")),
            new Sheet.Quarantined(
                5, "Quattro; ; ", Remark.of("import.row.errorInCell", "B5", "#REF!")));
    assertThat(sheet.remarks()).contains(Remark.of("import.remark.formulas", 4));
  }

  @Test
  void theFullestSheetIsReadAndTheOthersAreOffered() {
    var sheets = new LinkedHashMap<String, String>();
    sheets.put("Legenda", data(row(1, text("x")), row(2, text("y"))));
    sheets.put("!Archivio", data(HEADER, row(2, text("v")), row(3, text("v")), row(4, text("v"))));
    sheets.put(
        "Scuole",
        data(
            row(1, text("Elenco delle scuole")),
            row(3, text("Nome"), text("CAP")),
            row(4, text("Liceo"), text("95100"))));
    sheets.put("Vuoto", "<sheetData/>");

    var sheet = read(TestFiles.ooxml("", "", "", sheets));
    var format = (WorkbookFormat) sheet.format();

    assertThat(format.tabs())
        .extracting(WorkbookFormat.Tab::name)
        .containsExactly("Scuole", "Legenda", "Archivio");
    assertThat(format.tabs()).extracting(WorkbookFormat.Tab::rows).containsExactly(1, 1, 3);
    assertThat(format.rowsAbove()).isEqualTo(1);
    assertThat(sheet.columns()).containsExactly("Nome", "CAP");
    assertThat(sheet.rows()).containsExactly(new Row(4, List.of("Liceo", "95100")));

    var hidden =
        SheetReader.read(
            folder.resolve("elenco.bin"), format.withTab(format.tabs().get(2)), Progress.NONE);
    assertThat(hidden.rows()).hasSize(3);
    assertThat(remarks(hidden)).contains("import.remark.hiddenSheet");
  }

  @Test
  void aFileOfSeveralSheetsIsReadOnce() {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i < 999; i++) rows.append(row(i + 2, text("n" + i)));
    var sheets = new LinkedHashMap<String, String>();
    sheets.put("Uno", data(rows.toString()));
    sheets.put("Due", data(rows.toString()));
    var file = TestFiles.zip(folder.resolve("x"), TestFiles.ooxml("", "", "", sheets));
    var steps = new AtomicInteger();

    var sheet = SheetReader.read(file, (_, _) -> steps.incrementAndGet());

    assertThat(sheet.rows()).hasSize(999);
    // Every 500 rows of both, and the end.
    assertThat(steps).hasValue(5);
  }

  @Test
  void whatIsOddIsSaid() {
    var parts =
        TestFiles.ooxml(
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                + data(
                    HEADER,
                    "<row r=\"2\" hidden=\"1\">" + text("Uno") + number("9510", 0) + "</row>",
                    row(3, text("Due"), number("95100", 0)))
                + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
    parts.merge(
        "xl/_rels/workbook.xml.rels",
        "",
        (rels, _) ->
            rels.replace(
                "</Relationships>",
                "<Relationship Id=\"m\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"));

    assertThat(read(parts).remarks())
        .containsExactlyInAnyOrder(
            Remark.of("import.remark.macros"),
            Remark.of("import.remark.hiddenRows", 1),
            Remark.of("import.remark.hiddenColumns", 1),
            Remark.of("import.remark.merged", 1),
            Remark.of("import.remark.zerosLost", "CAP", 1, 5, "9510"));
  }

  @Test
  void aColumnWithoutANameAndARowBeyondAllColumnsLoseNothingElse() {
    var sheet =
        read(
            TestFiles.ooxml(
                data(
                    HEADER,
                    row(2, text("Uno"), text("1"), text("2"), text("oltre")),
                    row(3, text("Due"), "<c r=\"XFD3\"><v>1</v></c>"))));

    assertThat(sheet.columns()).containsExactly("Nome", "CAP", "Dal", "#4");
    assertThat(cells(sheet)).containsExactly(List.of("Uno", "1", "2", "oltre"));
    assertThat(sheet.quarantined())
        .extracting(Sheet.Quarantined::reason)
        .containsExactly(Remark.of("import.row.tooManyCells", 16384, 1000));
  }

  @Test
  void aSignThatNoTextHoldsSetsTheRowApart() {
    var sheet =
        read(TestFiles.ooxml(data(HEADER, row(2, text("a_x0001_b")), row(3, text("bene")))));

    assertThat(cells(sheet)).containsExactly(List.of("bene", "", ""));
    assertThat(sheet.quarantined()).hasSize(1);
  }
}
