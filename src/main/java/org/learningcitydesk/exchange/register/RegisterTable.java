// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// A register as a table: its columns, and for each record what stands in them.
record RegisterTable<T>(List<Column<T>> columns, List<T> records) {
  /// Only the columns in which something stands, of those that others may have.
  ///
  /// @param kept names of those that they never get, beside the ids of people
  RegisterTable<T> told(Set<String> kept, Predicate<Cell> says) {
    var ofPeople = columns.stream().anyMatch(it -> it.name().equals("legal_basis"));
    return new RegisterTable<>(
        columns.stream()
            .filter(it -> !kept.contains(it.name()))
            .filter(it -> !ofPeople || !it.name().equals("id") && !it.name().equals("role_id"))
            .filter(
                it ->
                    records.isEmpty()
                        || records.stream().anyMatch(one -> says.test(it.cell().apply(one))))
            .toList(),
        records);
  }

  /// @param name stable, for programs
  /// @param label for people
  record Column<T>(String name, Remark label, Function<T, Cell> cell) {
    /// What people read at its head.
    String label(Messages messages) {
      return label.sentence(messages);
    }
  }
}
