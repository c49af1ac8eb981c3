// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;

/// One column of a register as filters see it: its text folded, its choices, its values. Worked out
/// once; may be asked from any thread.
final class FilterLane<T> {
  private final List<T> rows;
  private final RegisterColumn<T> column;
  private String @Nullable [] folded;
  private @Nullable List<List<String>> choices;

  FilterLane(List<T> rows, RegisterColumn<T> column) {
    this.rows = rows;
    this.column = column;
  }

  /// Texts that say the same are kept once.
  synchronized String[] folded() {
    if (folded == null) {
      var known = new HashMap<String, String>();
      folded =
          rows.stream()
              .map(row -> known.computeIfAbsent(column.textOf(row), Folding::fold))
              .toArray(String[]::new);
    }
    return folded;
  }

  private synchronized List<List<String>> choices(RegisterColumn.Choices<T> of) {
    if (choices == null)
      choices = rows.stream().map(it -> List.copyOf(of.ids().apply(it))).toList();
    return choices;
  }

  /// How many rows have each choice; the empty one stands for none.
  Map<String, Integer> counts() {
    var of = column.choices();
    var counts = new HashMap<String, Integer>();
    if (of == null) return counts;
    for (var ids : choices(of)) {
      if (ids.isEmpty()) counts.merge("", 1, Integer::sum);
      for (var id : ids) counts.merge(id, 1, Integer::sum);
    }
    return counts;
  }

  /// Which rows pass.
  IntPredicate passes(ColumnFilter filter) {
    IntPredicate all = _ -> true;
    for (var word : Folding.words(filter.words())) {
      var texts = folded();
      all = all.and(at -> texts[at].contains(word));
    }
    if (!filter.oneOf().isEmpty()) all = all.and(among(filter.oneOf()));
    if (filter.from() != null || filter.to() != null) all = all.and(between(filter));
    if (filter.blank() != null) {
      var wanted = filter.blank();
      all = all.and(at -> isBlank(at) == wanted);
    }
    return all;
  }

  private IntPredicate among(List<String> wanted) {
    var of = column.choices();
    if (of == null) return _ -> true;
    var any = new HashSet<>(wanted);
    var ids = choices(of);
    return at -> {
      var has = ids.get(at);
      return has.isEmpty() ? any.contains("") : has.stream().anyMatch(any::contains);
    };
  }

  private boolean isBlank(int at) {
    var row = rows.get(at);
    if (column.choices() != null) return choices(column.choices()).get(at).isEmpty();
    return column.key() == null ? column.textOf(row).isBlank() : column.key().apply(row) == null;
  }

  /// A limit that cannot be read limits nothing.
  private IntPredicate between(ColumnFilter filter) {
    var key = column.key();
    if (key == null) return _ -> true;
    if (column.dated()) {
      var from = date(filter.from());
      var to = date(filter.to());
      return at ->
          key.apply(rows.get(at)) instanceof PartialDate it
              && (from == null || !it.last().isBefore(from.first()))
              && (to == null || !it.first().isAfter(to.last()));
    }
    var from = number(filter.from());
    var to = number(filter.to());
    return at ->
        key.apply(rows.get(at)) instanceof Number it
            && (from == null || new BigDecimal(it.toString()).compareTo(from) >= 0)
            && (to == null || new BigDecimal(it.toString()).compareTo(to) <= 0);
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (InvalidValue _) {
      return null;
    }
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException _) {
      return null;
    }
  }
}
