// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.sheet.Cell;

/// Columns one after the other; the label of `act_number` of a partnership has the key
/// `field.partnership.actNumber`.
final class Columns<T> {
  private final String record;
  private final List<RegisterTable.Column<T>> columns = new ArrayList<>();

  Columns(String record) {
    this.record = record;
  }

  /// A column with the name and label of a field.
  Columns<T> add(Field field, Function<T, Cell> cell) {
    columns.add(new RegisterTable.Column<>(field.column(), field.label(), cell));
    return this;
  }

  Columns<T> add(String name, Function<T, Cell> cell) {
    columns.add(new RegisterTable.Column<>(name, Field.label(record, name), cell));
    return this;
  }

  RegisterTable<T> of(List<T> records) {
    return new RegisterTable<>(List.copyOf(columns), records);
  }
}
