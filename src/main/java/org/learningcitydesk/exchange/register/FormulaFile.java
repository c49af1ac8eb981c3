// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
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
  private final CellStyle words;
  private final CellStyle day;
  private final CellStyle euros;
  private final CellStyle percent;
  private List<String> columns = List.of();
  private @Nullable XSSFSheet sheet;
  private int row;

  FormulaFile(OutputStream out, CellText text) {
    this.out = out;
    this.text = text;
    workbook.getProperties().getCoreProperties().setCreator("Learning City Desk");
    var font = workbook.createFont();
    font.setBold(true);
    head = style("@");
    head.setFont(font);
    words = style("@");
    day = style(text.people() ? "dd/mm/yyyy" : "yyyy-mm-dd");
    euros = style("#,##0.00\\ \"€\"");
    percent = style("0%");
  }

  private CellStyle style(String format) {
    var style = workbook.createCellStyle();
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
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    if (rows > 0) sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    this.sheet = sheet;
    row = 1;
  }

  @Override
  public void row(List<Cell> cells) {
    if (sheet == null) throw new IllegalStateException("no table was begun");
    var made = sheet.createRow(row);
    for (var i = 0; i < cells.size(); i++)
      if (!cells.get(i).equals(Cell.BLANK)) put(made.createCell(i), i, cells.get(i));
    row++;
  }

  private void put(XSSFCell at, int column, Cell cell) {
    switch (cell) {
      case Cell.Number(var number) -> at.setCellValue(number.doubleValue());
      case Cell.Amount(var amount) -> amount(at, amount, euros);
      case Cell.Date(var date) when date.isExact() -> {
        at.setCellValue(date.first());
        at.setCellStyle(day);
      }
      case Cell.Formula it -> {
        at.setCellFormula(it.ooxml());
        if (it.result() == null) at.setCellValue("");
        else at.setCellValue(it.result().doubleValue());
        at.setCellStyle(it.percent() ? percent : euros);
      }
      default -> {
        var said = text.inSheet(cell);
        if (said.length() > XlsxFile.LONGEST)
          throw new UserProblem(
              "problem.export.cellTooLong", columns.get(column), row + 1, XlsxFile.LONGEST);
        at.setCellValue(XlsxFile.escaped(said));
        at.setCellStyle(words);
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
