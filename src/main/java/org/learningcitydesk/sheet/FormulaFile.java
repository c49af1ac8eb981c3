// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A workbook for Excel whose formulas carry their results, so that programs which do not calculate
/// show them too. (The library of the big registers writes formulas without.)
public final class FormulaFile implements TableFile {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final OutputStream out;
  private final WorkbookStyle text;
  private final CellStyle head;
  private final CellStyle headOfNumbers;
  private final CellStyle day;
  private final Styles plain;
  private final Styles bold;
  private List<String> columns = List.of();
  private List<Integer> widths = List.of();
  private @Nullable XSSFSheet sheet;
  private int row;

  /// What comes after it are sums.
  private int last;

  public FormulaFile(OutputStream out, WorkbookStyle text) {
    this.out = out;
    this.text = text;
    var about = workbook.getProperties().getCoreProperties();
    about.setCreator("Learning City Desk");
    if (!text.title().isBlank()) {
      about.setTitle(text.title());
      about.getUnderlyingProperties().setLanguageProperty(text.locale().toLanguageTag());
    }
    plain = styles(false);
    bold = styles(true);
    head = bold.words();
    headOfNumbers = style("@", true);
    headOfNumbers.setAlignment(HorizontalAlignment.RIGHT);
    day = style(text.people() ? "dd/mm/yyyy" : "yyyy-mm-dd", false);
  }

  /// How cells look, in a row of sums or in another.
  private record Styles(CellStyle words, CellStyle number, CellStyle euros, CellStyle percent) {
    CellStyle of(Cell.Unit unit) {
      return switch (unit) {
        case NUMBER -> number;
        case EUROS -> euros;
        case SHARE -> percent;
      };
    }
  }

  private Styles styles(boolean bold) {
    return new Styles(
        style("@", bold),
        style("General", bold),
        style("#,##0.00\\ \"€\"", bold),
        style("0%", bold));
  }

  private CellStyle style(String format, boolean bold) {
    var style = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setBold(bold);
    style.setFont(font);
    style.setWrapText(text.wrapped());
    if (text.wrapped()) style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Override
  public void begin(String name, List<String> columns, List<Integer> widths, int rows) {
    this.columns = columns;
    this.widths = widths;
    var sheet = workbook.createSheet(name);
    var heads = sheet.createRow(0);
    if (text.wrapped())
      heads.setHeightInPoints(
          TableFile.lines(columns.stream().map(Cell::text).toList(), widths)
              * sheet.getDefaultRowHeightInPoints());
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
    if (rows > 0 && columns.size() > PAIRS)
      sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    this.sheet = sheet;
    last = rows;
    row = 1;
  }

  @Override
  public void row(List<Cell> cells) {
    if (sheet == null) throw new IllegalStateException("no table was begun");
    var made = sheet.createRow(row);
    if (text.wrapped())
      made.setHeightInPoints(TableFile.lines(cells, widths) * sheet.getDefaultRowHeightInPoints());
    for (var i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (cell.equals(Cell.BLANK)) continue;
      put(made.createCell(i), i, cell, row > last ? bold : plain);
      if (cell instanceof Cell.Amount || cell instanceof Cell.Share || cell instanceof Cell.Formula)
        sheet.getRow(0).getCell(i).setCellStyle(headOfNumbers);
    }
    row++;
  }

  private void put(XSSFCell at, int column, Cell cell, Styles styles) {
    switch (cell) {
      case Cell.Number(var number) -> amount(at, number, styles.number());
      case Cell.Amount(var amount) -> amount(at, amount, styles.euros());
      case Cell.Share(var fraction) -> amount(at, fraction, styles.percent());
      case Cell.Date(var date) when date.isExact() -> {
        at.setCellValue(date.first());
        at.setCellStyle(day);
      }
      case Cell.Formula it -> {
        at.setCellFormula(it.ooxml());
        if (it.result() == null) at.setCellValue("");
        else at.setCellValue(it.result().doubleValue());
        at.setCellStyle(styles.of(it.unit()));
      }
      default -> {
        var said = text.inSheet(cell);
        if (said.length() > ExcelText.LONGEST)
          throw new UserProblem(
              "problem.export.cellTooLong", columns.get(column), row + 1, ExcelText.LONGEST);
        at.setCellValue(ExcelText.escaped(said));
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
