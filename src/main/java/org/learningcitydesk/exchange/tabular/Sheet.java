// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.List;
import java.util.stream.Stream;

/// A table as read: every row has a cell for every column; rows that do not fit stand apart with
/// the reason.
///
/// @param name of the file
/// @param columns their names, each different; a column without a name is called by its place, `#3`
/// @param remarks what is odd about the table as a whole
public record Sheet(
    String name,
    SheetFormat format,
    List<String> columns,
    List<Row> rows,
    List<Quarantined> quarantined,
    List<Remark> remarks) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    quarantined = List.copyOf(quarantined);
    remarks = List.copyOf(remarks);
  }

  Sheet with(Remark remark) {
    return new Sheet(
        name,
        format,
        columns,
        rows,
        quarantined,
        Stream.concat(remarks.stream(), Stream.of(remark)).toList());
  }

  /// A row that could not be read as a row of this table.
  ///
  /// @param text its beginning, to find it again
  public record Quarantined(long line, String text, Remark reason) {}
}
