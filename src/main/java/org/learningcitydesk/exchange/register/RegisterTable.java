// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.i18n.Messages;

/// A register as a table: its columns, and for each record what stands in them.
record RegisterTable<T>(List<Column<T>> columns, List<T> records) {
  /// @param name stable, for programs
  /// @param labelKey message key of the name for people
  /// @param of the choices that make it narrower, for example one age of participants
  record Column<T>(String name, String labelKey, List<Code> of, Function<T, Cell> cell) {
    Column(String name, String labelKey, Function<T, Cell> cell) {
      this(name, labelKey, List.of(), cell);
    }

    /// What people read at its head.
    String label(Messages messages) {
      if (of.isEmpty()) return messages.get(labelKey);
      return messages.get(
          "export.columnOf",
          messages.get(labelKey),
          of.stream().map(messages::label).collect(Collectors.joining(", ")));
    }
  }
}
