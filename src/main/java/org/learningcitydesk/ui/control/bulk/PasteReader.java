// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.i18n.Messages;

/// Makes a plan of a pasted block: which rows are new, which mean a record that is there, and what
/// cannot be read. A row of which one cell cannot be read is left out as a whole.
final class PasteReader<T> {
  private final EditableFields<T> fields;
  private final Messages messages;
  private final PastedBlock<T> block;
  private final boolean clearing;
  private final Map<String, T> byId;
  private final Map<String, List<T>> byName = new HashMap<>();
  private final Map<EditableField<T, ?>, Function<String, UnaryOperator<T>>> setters =
      new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<T> added = new ArrayList<>();
  private final List<BatchPlan.Edited<T>> edited = new ArrayList<>();
  private final List<BatchPlan.Refused> refused = new ArrayList<>();
  private final List<BatchPlan.Difference> preview = new ArrayList<>();
  private int same;

  /// @param clearing whether an empty cell empties the field of a record that is there
  PasteReader(
      EditableFields<T> fields,
      Messages messages,
      LocalDate today,
      PastedBlock<T> block,
      List<T> known,
      boolean clearing) {
    this.fields = fields;
    this.messages = messages;
    this.block = block;
    this.clearing = clearing;
    byId = fields.byId(known);
    for (var it : known)
      byName.computeIfAbsent(Folding.fold(fields.nameOf(it)), _ -> new ArrayList<>(1)).add(it);
    for (var field : fields.all()) setters.put(field, setter(field, today));
  }

  private <V> Function<String, UnaryOperator<T>> setter(
      EditableField<T, V> field, LocalDate today) {
    var reader = field.input().reader(field.name(), messages, today);
    return text -> {
      var value = reader.apply(text);
      return value == null
          ? field.doing(BulkAction.EMPTY, null)
          : field.doing(BulkAction.SET, value);
    };
  }

  BatchPlan<T> plan() {
    var number = block.first();
    for (var row : block.rows()) {
      try {
        take(row);
      } catch (Unreadable reason) {
        refused.add(
            new BatchPlan.Refused(messages.get("paste.row", number, name(row)), reason.sentence));
      }
      number++;
    }
    return new BatchPlan<>(added, edited, same, refused, preview);
  }

  private void take(List<String> row) {
    for (var at = block.columns().size(); at < row.size(); at++)
      if (!row.get(at).isBlank()) throw new Unreadable(messages.get("paste.tooWide"));
    var before = match(row);
    if (before == null) add(row);
    else edit(row, before.record(), before.byName());
  }

  private record Match<T>(T record, boolean byName) {}

  private @Nullable Match<T> match(List<String> row) {
    var id = cell(row, block.placeOfId());
    if (!id.isBlank()) {
      var there = byId.get(id.strip());
      if (there == null) throw new Unreadable(messages.get("paste.unknownId"));
      return new Match<>(there, false);
    }
    var name = name(row);
    if (name.isBlank()) throw new Unreadable(messages.get("paste.noName"));
    var namesakes = byName.getOrDefault(Folding.fold(name), List.of());
    var also = fields.also();
    var told = cell(row, block.place(also));
    if (also != null && !told.isBlank()) namesakes = agreeing(namesakes, also, told);
    if (namesakes.size() > 1)
      throw new Unreadable(messages.get("paste.severalOfThisName", namesakes.size()));
    return namesakes.isEmpty() ? null : new Match<>(namesakes.getFirst(), true);
  }

  private List<T> agreeing(List<T> namesakes, EditableField<T, ?> field, String cell) {
    var set = operator(field, cell);
    return namesakes.stream()
        .filter(
            it -> {
              try {
                return field.text(set.apply(it), messages).equals(field.text(it, messages));
              } catch (InvalidValue _) {
                return false;
              }
            })
        .toList();
  }

  private void add(List<String> row) {
    var name = name(row);
    var also = fields.also();
    if (!seen.add("new " + Folding.fold(name) + "\t" + cell(row, block.place(also))))
      throw new Unreadable(messages.get("paste.twice"));
    try {
      var after = combined(setters(row, true, true)).apply(fields.fresh().apply(name));
      if (changes() < BatchPlan.SHOWN) preview.addAll(fields.differences(null, after, messages));
      added.add(after);
    } catch (InvalidValue invalid) {
      throw new Unreadable(messages.sentence(invalid));
    }
  }

  private void edit(List<String> row, T before, boolean byName) {
    var change = combined(setters(row, false, byName));
    if (!seen.add(fields.id().apply(before))) throw new Unreadable(messages.get("paste.twice"));
    try {
      var after = change.apply(before);
      if (after.equals(before)) {
        same++;
        return;
      }
      if (changes() < BatchPlan.SHOWN) preview.addAll(fields.differences(before, after, messages));
      edited.add(new BatchPlan.Edited<>(before, change));
    } catch (InvalidValue invalid) {
      throw new Unreadable(messages.sentence(invalid));
    }
  }

  private int changes() {
    return added.size() + edited.size();
  }

  /// @param named whether the name needs no setting
  private List<UnaryOperator<T>> setters(List<String> row, boolean fresh, boolean named) {
    var all = new ArrayList<UnaryOperator<T>>();
    for (var field : fields.all()) {
      var place = block.place(field);
      if (place < 0 || named && field.equals(fields.name())) continue;
      var cell = cell(row, place);
      if (cell.isBlank() && (fresh || !clearing || field.required())) continue;
      all.add(operator(field, cell));
    }
    return all;
  }

  private UnaryOperator<T> operator(EditableField<T, ?> field, String cell) {
    try {
      return Objects.requireNonNull(setters.get(field)).apply(cell);
    } catch (InvalidValue invalid) {
      throw new Unreadable(
          messages.get("paste.cell", brief(cell.strip()), messages.sentence(invalid)));
    }
  }

  private static String brief(String cell) {
    return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
  }

  /// Values that only fit together, as two dates, are tried again when the others are set.
  static <T> UnaryOperator<T> combined(List<UnaryOperator<T>> setters) {
    return record -> {
      var now = record;
      var left = setters;
      while (!left.isEmpty()) {
        var refusing = new ArrayList<UnaryOperator<T>>();
        InvalidValue first = null;
        for (var setter : left) {
          try {
            now = setter.apply(now);
          } catch (InvalidValue invalid) {
            if (first == null) first = invalid;
            refusing.add(setter);
          }
        }
        if (first != null && refusing.size() == left.size()) throw first;
        left = refusing;
      }
      return now;
    };
  }

  private String name(List<String> row) {
    return cell(row, block.place(fields.name())).strip();
  }

  private static String cell(List<String> row, int at) {
    return at < 0 || at >= row.size() ? "" : FormulaGuard.unguard(row.get(at));
  }

  /// The row is left out for this reason.
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    Unreadable(String sentence) {
      super(null, null, false, false);
      this.sentence = sentence;
    }
  }
}
