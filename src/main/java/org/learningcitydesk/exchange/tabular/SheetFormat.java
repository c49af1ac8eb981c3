// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

/// How a table is read out of its file: found out by [FormatDetection], and for the user to
/// correct.
public sealed interface SheetFormat permits CsvFormat, WorkbookFormat, CardFormat {
  /// Whether the first row of the table holds the names of the columns.
  boolean header();
}
