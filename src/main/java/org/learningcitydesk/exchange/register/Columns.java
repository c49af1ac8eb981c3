// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.Code;

/// Columns one after the other; the label of `act_number` of a partnership has the key
/// `field.partnership.actNumber`.
final class Columns<T> {
  private final String record;
  private final List<RegisterTable.Column<T>> columns = new ArrayList<>();

  Columns(String record) {
    this.record = record;
  }

  /// A column of what another one tells in all, for one group.
  Columns<T> group(String name, List<Code> of, Function<T, Cell> cell) {
    var ids = of.stream().map(it -> it.id().replace('-', '_')).collect(Collectors.joining("_"));
    columns.add(new RegisterTable.Column<>(name + "_" + ids, label(name), of, cell));
    return this;
  }

  Columns<T> add(String name, Function<T, Cell> cell) {
    columns.add(new RegisterTable.Column<>(name, label(name), cell));
    return this;
  }

  private String label(String name) {
    var words = name.split("_", -1);
    var camel =
        words[0]
            + Stream.of(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    return "field." + record + "." + camel;
  }

  RegisterTable<T> of(List<T> records) {
    return new RegisterTable<>(List.copyOf(columns), records);
  }
}
