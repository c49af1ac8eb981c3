// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.function.Function;

/// A register as a table: its columns, and for each record what stands in them.
record RegisterTable<T>(List<Column<T>> columns, List<T> records) {
  /// @param name stable, for programs
  /// @param labelKey message key of the name for people
  record Column<T>(String name, String labelKey, Function<T, Cell> cell) {}
}
