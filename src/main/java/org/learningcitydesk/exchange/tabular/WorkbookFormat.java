// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.List;
import org.learningcitydesk.exchange.workbook.WorkbookKind;

/// Which table of a spreadsheet is read, and where it begins.
///
/// @param tabs the tables that hold something: shown ones before hidden ones, the fullest first
/// @param tab the place of the one that is read
/// @param rowsAbove rows above the table, such as a title, that are not read; empty rows do not
///   count
public record WorkbookFormat(
    WorkbookKind kind, List<Tab> tabs, int tab, int rowsAbove, boolean header)
    implements SheetFormat {
  public WorkbookFormat {
    tabs = List.copyOf(tabs);
  }

  /// A table of the spreadsheet.
  ///
  /// @param place in the file, from 0
  /// @param rows below the names of the columns
  /// @param rowsAbove as far as can be seen, like the next
  public record Tab(
      int place, String name, boolean hidden, int rows, int rowsAbove, boolean header) {}

  /// The table that is read.
  public Tab current() {
    return tabs.stream().filter(it -> it.place() == tab).findFirst().orElseThrow();
  }

  public WorkbookFormat withTab(Tab other) {
    return new WorkbookFormat(kind, tabs, other.place(), other.rowsAbove(), other.header());
  }

  public WorkbookFormat withRowsAbove(int other) {
    return new WorkbookFormat(kind, tabs, tab, other, header);
  }

  public WorkbookFormat withHeader(boolean other) {
    return new WorkbookFormat(kind, tabs, tab, rowsAbove, other);
  }
}
