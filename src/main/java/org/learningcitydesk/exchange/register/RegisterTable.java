// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.function.Function;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// A register as a table: its columns, and for each record what stands in them.
record RegisterTable<T>(List<Column<T>> columns, List<T> records) {
  /// @param name stable, for programs
  /// @param label for people
  record Column<T>(String name, Remark label, Function<T, Cell> cell) {
    /// What people read at its head.
    String label(Messages messages) {
      return label.sentence(messages);
    }
  }
}
