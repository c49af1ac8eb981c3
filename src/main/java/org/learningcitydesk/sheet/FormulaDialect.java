// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

/// How a formula is written: by Excel, or in the OpenFormula of Open Document. Columns and rows are
/// counted from zero.
public enum FormulaDialect {
  OOXML(",") {
    @Override
    public String cell(int column, int row) {
      return letters(column) + (row + 1);
    }

    @Override
    public String range(int column, int from, int to) {
      return cell(column, from) + ":" + cell(column, to);
    }

    @Override
    public String range(String sheet, int column, int to) {
      return "'%s'!$%s$2:$%s$%d".formatted(quoted(sheet), letters(column), letters(column), to + 1);
    }
  },
  OPEN_DOCUMENT(";") {
    @Override
    public String cell(int column, int row) {
      return "[." + letters(column) + (row + 1) + "]";
    }

    @Override
    public String range(int column, int from, int to) {
      return "[.%s%d:.%s%d]".formatted(letters(column), from + 1, letters(column), to + 1);
    }

    @Override
    public String range(String sheet, int column, int to) {
      return "[$'%s'.$%s$2:.$%s$%d]"
          .formatted(quoted(sheet), letters(column), letters(column), to + 1);
    }
  };

  private final String separator;

  FormulaDialect(String separator) {
    this.separator = separator;
  }

  public abstract String cell(int column, int row);

  /// Cells of a column of the same sheet.
  public abstract String range(int column, int from, int to);

  /// Cells of a column of another sheet, from below its heading down.
  public abstract String range(String sheet, int column, int to);

  public String call(String function, String... args) {
    return function + "(" + String.join(separator, args) + ")";
  }

  static String letters(int column) {
    return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "")
        + (char) ('A' + column % 26);
  }

  private static String quoted(String sheet) {
    return sheet.replace("'", "''");
  }
}
