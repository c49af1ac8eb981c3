// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Columns one after the other; the label of `act_number` of a partnership has the key
/// `field.partnership.actNumber`.
final class Columns<T> {
  private final String record;
  private final List<RegisterTable.Column<T>> columns = new ArrayList<>();

  Columns(String record) {
    this.record = record;
  }

  Columns<T> add(String name, Function<T, Cell> cell) {
    var words = name.split("_", -1);
    var camel =
        words[0]
            + Stream.of(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    columns.add(new RegisterTable.Column<>(name, "field." + record + "." + camel, cell));
    return this;
  }

  RegisterTable<T> of(List<T> records) {
    return new RegisterTable<>(List.copyOf(columns), records);
  }
}
