// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.exchange.TestFiles;
import org.learningcitydesk.work.Progress;

class OdfSheetTest {
  private static final String HEADER =
      "<table:table-header-rows><table:table-row>"
          + text("Nome")
          + text("CAP")
          + text("Valore")
          + "</table:table-row></table:table-header-rows>";
  @TempDir Path folder;

  private Sheet read(String tables) {
    return SheetReader.read(
        TestFiles.zip(folder.resolve("elenco.bin"), TestFiles.odf(tables)), Progress.NONE);
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String cell(String attributes, String shown) {
    return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
  }

  private static String value(String type, String value, String shown) {
    return cell("office:value-type=\"" + type + "\" " + value, shown);
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static List<List<String>> cells(Sheet sheet) {
    return sheet.rows().stream().map(Row::cells).toList();
  }

  @Test
  void valuesAreReadByTheirTypeNotByWhatIsShown() {
    var sheet =
        read(
            "<table:table table:name=\"x\">"
                + HEADER
                + row(
                    text("Numero"),
                    value("float", "office:value=\"95\"", "00095"),
                    value("float", "office:value=\"1234.5\"", "1.234,50"))
                + row(
                    text("Data"),
                    text("'x"),
                    value("date", "office:date-value=\"2026-12-31\"", "31/12/26"))
                + row(
                    text("Ora"),
                    "<table:table-cell/>",
                    value("date", "office:date-value=\"2026-12-31T12:30:00\"", "x"))
                + row(
                    text("Quota"),
                    "<table:table-cell/>",
                    value("percentage", "office:value=\"0.25\"", "25,0%"))
                + row(
                    text("Vero"),
                    "<table:table-cell/>",
                    value("boolean", "office:boolean-value=\"true\"", "VERO"))
                + row(
                    text("Euro"),
                    "<table:table-cell/>",
                    value("currency", "office:value=\"1E7\"", "€ 10.000.000"))
                + "</table:table>");

    assertThat(cells(sheet))
        .containsExactly(
            List.of("Numero", "00095", "1234.5"),
            List.of("Data", "'x", "2026-12-31"),
            List.of("Ora", "", "2026-12-31 12:30"),
            List.of("Quota", "", "25%"),
            List.of("Vero", "", "true"),
            List.of("Euro", "", "10000000"));
    assertThat(sheet.quarantined()).isEmpty();
  }

  @Test
  void repeatedRowsAndCellsCountAndRemarksOfTheAuthorDoNot() {
    var sheet =
        read(
            "<table:table table:name=\"x\"><table:table-column table:number-columns-repeated=\"16384\"/>"
                + HEADER
                + "<table:table-row table:number-rows-repeated=\"3\">"
                + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>zitto</text:p></office:annotation><text:p>A<text:s text:c=\"2\"/>B</text:p><text:p>C<text:span>D</text:span></text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");

    assertThat(sheet.columns()).containsExactly("Nome", "CAP", "Valore");
    assertThat(sheet.rows())
        .containsExactly(
            new Row(2, List.of("A  B\nCD", "7", "7")),
            new Row(3, List.of("A  B\nCD", "7", "7")),
            new Row(4, List.of("A  B\nCD", "7", "7")));
  }

  @Test
  void errorsMergedAndHiddenCellsAreSaid() {
    var sheet =
        read(
            "<table:table table:name=\"x\"><table:table-column table:visibility=\"collapse\"/>"
                + HEADER
                + "<table:table-row table:visibility=\"filter\">"
                + cell("office:value-type=\"string\" table:number-columns-spanned=\"2\"", "Uno")
                + "<table:covered-table-cell office:value-type=\"string\"><text:p>sotto</text:p></table:covered-table-cell></table:table-row>"
                + row(
                    text("Due"),
                    cell(
                        "table:formula=\"of:=[.A0]\" office:value-type=\"string\" calcext:value-type=\"error\" office:string-value=\"\"",
                        "#REF!"))
                + row(text("Tre"), "<table:table-cell table:formula=\"of:=1\"/>")
                + row(
                    text("Quattro"),
                    cell(
                        "table:formula=\"of:=1\" office:value-type=\"float\" office:value=\"2\"",
                        "2"))
                + "</table:table>");

    assertThat(cells(sheet)).containsExactly(List.of("Uno", "", ""), List.of("Quattro", "2", ""));
    assertThat(sheet.quarantined())
        .extracting(Sheet.Quarantined::reason)
        .containsExactly(
            Remark.of("import.row.errorInCell", "B3", "#REF!"),
            Remark.of("import.row.notCalculated", "B4"));
    assertThat(sheet.remarks())
        .containsExactlyInAnyOrder(
            Remark.of("import.remark.hiddenRows", 1),
            Remark.of("import.remark.hiddenColumns", 1),
            Remark.of("import.remark.merged", 1),
            Remark.of("import.remark.formulas", 3));
  }
}
