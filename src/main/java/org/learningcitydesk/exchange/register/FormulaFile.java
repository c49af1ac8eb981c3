// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A workbook for Excel whose formulas carry their results, so that programs which do not calculate
/// show them too. (The library of the big registers writes formulas without.)
final class FormulaFile implements TableFile {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final OutputStream out;
  private final CellText text;
  private final CellStyle head;
  private final CellStyle headOfNumbers;
  private final CellStyle day;
  private final Styles plain;
  private final Styles bold;
  private List<String> columns = List.of();
  private @Nullable XSSFSheet sheet;
  private int row;

  /// What comes after it are sums.
  private int last;

  FormulaFile(OutputStream out, CellText text) {
    this.out = out;
    this.text = text;
    workbook.getProperties().getCoreProperties().setCreator("Learning City Desk");
    plain = styles(false);
    bold = styles(true);
    head = bold.words();
    headOfNumbers = style("@", true);
    headOfNumbers.setAlignment(HorizontalAlignment.RIGHT);
    day = style(text.people() ? "dd/mm/yyyy" : "yyyy-mm-dd", false);
  }

  /// How cells look, in a row of sums or in another.
  private record Styles(CellStyle words, CellStyle euros, CellStyle percent) {}

  private Styles styles(boolean bold) {
    return new Styles(style("@", bold), style("#,##0.00\\ \"€\"", bold), style("0%", bold));
  }

  private CellStyle style(String format, boolean bold) {
    var style = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setBold(bold);
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Override
  public void begin(String name, List<String> columns, List<Integer> widths, int rows) {
    this.columns = columns;
    var sheet = workbook.createSheet(name);
    var heads = sheet.createRow(0);
    for (var i = 0; i < columns.size(); i++) {
      var cell = heads.createCell(i);
      cell.setCellStyle(head);
      cell.setCellValue(columns.get(i));
      sheet.setColumnWidth(i, widths.get(i) * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    if (columns.size() <= FITTING) {
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitHeight((short) 0);
    }
    if (rows > 0) sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    this.sheet = sheet;
    last = rows;
    row = 1;
  }

  @Override
  public void row(List<Cell> cells) {
    if (sheet == null) throw new IllegalStateException("no table was begun");
    var made = sheet.createRow(row);
    for (var i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (cell.equals(Cell.BLANK)) continue;
      put(made.createCell(i), i, cell, row > last ? bold : plain);
      if (cell instanceof Cell.Amount || cell instanceof Cell.Formula)
        sheet.getRow(0).getCell(i).setCellStyle(headOfNumbers);
    }
    row++;
  }

  private void put(XSSFCell at, int column, Cell cell, Styles styles) {
    switch (cell) {
      case Cell.Number(var number) -> at.setCellValue(number.doubleValue());
      case Cell.Amount(var amount) -> amount(at, amount, styles.euros());
      case Cell.Date(var date) when date.isExact() -> {
        at.setCellValue(date.first());
        at.setCellStyle(day);
      }
      case Cell.Formula it -> {
        at.setCellFormula(it.ooxml());
        if (it.result() == null) at.setCellValue("");
        else at.setCellValue(it.result().doubleValue());
        at.setCellStyle(it.percent() ? styles.percent() : styles.euros());
      }
      default -> {
        var said = text.inSheet(cell);
        if (said.length() > XlsxFile.LONGEST)
          throw new UserProblem(
              "problem.export.cellTooLong", columns.get(column), row + 1, XlsxFile.LONGEST);
        at.setCellValue(XlsxFile.escaped(said));
        at.setCellStyle(styles.words());
      }
    }
  }

  private static void amount(XSSFCell at, BigDecimal amount, CellStyle style) {
    at.setCellValue(amount.doubleValue());
    at.setCellStyle(style);
  }

  @Override
  public void close() throws IOException {
    workbook.write(out);
    workbook.close();
  }
}
