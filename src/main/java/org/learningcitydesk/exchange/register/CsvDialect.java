// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import org.learningcitydesk.domain.Code;

/// For whom a table is written.
///
/// In both a text that a spreadsheet might take for a formula (it begins with `= + - @`, a tab or a
/// line end) gets an apostrophe before it; our own import takes it away again.
public enum CsvDialect implements Code {
  /// Excel with Italian settings: semicolons, byte order mark, decimal comma, days first; names and
  /// choices in words.
  EXCEL_ITALY(';', true),
  /// Publication and programs: RFC 4180 in UTF-8, ISO dates, decimal point; stable names and ids.
  OPEN_DATA(',', false);

  private final char separator;
  private final boolean forPeople;

  CsvDialect(char separator, boolean forPeople) {
    this.separator = separator;
    this.forPeople = forPeople;
  }

  public char separator() {
    return separator;
  }

  /// Whether words and numbers are written the way people in Italy read them.
  public boolean forPeople() {
    return forPeople;
  }

  /// The constant with this id.
  public static CsvDialect of(String id) {
    return Code.of(CsvDialect.class, id);
  }
}
