// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/// Rows that belong to a value, one for each of its parts: those that are there are edited, the
/// others added, and those without a part removed.
///
/// @param owner the column that points to the value
/// @param key what a part is recognised by
/// @param keyOf the same of its row
record Parts<O, I, P, K, R extends UpdatableRecord<R>>(
    Table<R> table,
    TableField<R, I> owner,
    Function<O, I> ownerId,
    Function<O, List<P>> of,
    Function<P, K> key,
    Function<R, K> keyOf,
    Fill<P, R> fill) {
  /// How a part becomes a row.
  interface Fill<P, R> {
    /// @param order of the part in its value, from 0
    void into(P part, int order, R row);
  }

  /// The values of which parts were added, removed or edited since they were stored.
  Set<I> differing(Rows rows, List<O> owners) {
    var kept = rows.children(table, owner, owners.stream().map(ownerId).toList());
    var differing = new HashSet<I>();
    for (var it : owners)
      if (differs(it, kept.getOrDefault(ownerId.apply(it), List.of())))
        differing.add(ownerId.apply(it));
    return differing;
  }

  private boolean differs(O value, List<R> kept) {
    var before = new HashMap<K, R>();
    for (var row : kept) before.put(keyOf.apply(row), row);
    var order = 0;
    for (var part : of.apply(value)) {
      var row = before.remove(key.apply(part));
      if (row == null) return true;
      fill.into(part, order++, row);
      if (row.modified()) return true;
    }
    return !before.isEmpty();
  }

  void save(Rows rows, List<O> owners) {
    rows.remove(add(rows, owners));
  }

  /// Saves what is there.
  ///
  /// @return the rows that are to be removed, when nothing points to them any more
  List<R> add(Rows rows, List<O> owners) {
    var kept = rows.children(table, owner, owners.stream().map(ownerId).toList());
    var gone = new ArrayList<R>();
    var edited = new ArrayList<R>();
    var added = new ArrayList<R>();
    for (var it : owners) {
      var before = new HashMap<K, R>();
      for (var row : kept.getOrDefault(ownerId.apply(it), List.of()))
        before.put(keyOf.apply(row), row);
      var order = 0;
      for (var part : of.apply(it)) {
        var row = before.remove(key.apply(part));
        if (row == null) {
          row = rows.sql().newRecord(table);
          row.set(owner, ownerId.apply(it));
          added.add(row);
        } else {
          edited.add(row);
        }
        fill.into(part, order++, row);
      }
      gone.addAll(before.values());
    }
    rows.edit(edited);
    rows.add(added);
    return gone;
  }

  /// The parts of each value, in the order of the query.
  static <R extends Record, I, P> Map<I, List<P>> read(
      Select<R> select, Function<R, I> owner, Function<R, P> part) {
    var parts = new HashMap<I, List<P>>();
    select.forEach(
        row ->
            parts.computeIfAbsent(owner.apply(row), _ -> new ArrayList<>()).add(part.apply(row)));
    return parts;
  }
}
