// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/// Rows of records and of their parts as they were, read piece by piece. Knows of no table in
/// particular.
final class PastRows {
  private static final Field<UUID> ID = DSL.field(DSL.name(Tracked.ID), UUID.class);

  private final Rows rows;
  private final Rewind rewind;

  PastRows(Rows rows, Rewind rewind) {
    this.rows = rows;
    this.rewind = rewind;
  }

  /// A column of a part that says of which record it is one.
  record Part<R extends UpdatableRecord<R>, I>(TableField<R, I> owner) {
    Table<R> table() {
      return Objects.requireNonNull(owner.getTable());
    }
  }

  /// What something happened to: the records themselves, or their parts.
  <I> Set<I> touched(Table<?> table, Function<UUID, I> identity, List<? extends Part<?, I>> parts) {
    var found = new LinkedHashSet<I>();
    for (var id : rewind.touched(table)) found.add(identity.apply(id));
    for (var part : parts) owners(part, found);
    return found;
  }

  /// The records whose parts something happened to.
  private <R extends UpdatableRecord<R>, I> void owners(Part<R, I> part, Set<I> found) {
    var touched = rewind.touched(part.table());
    for (var piece : pieces(touched))
      for (var row : rows.sql().selectFrom(part.table()).where(ID.in(piece)).fetch())
        found.add(row.get(part.owner()));
    for (var id : touched)
      for (var deed : rewind.deeds(part.table(), id))
        if (deed.before() != null) {
          var row = part.table().newRecord();
          RowText.into(row, deed.before());
          found.add(row.get(part.owner()));
        }
  }

  /// Those of these records that were there after a change.
  <R extends UpdatableRecord<R>, I> List<R> records(
      Table<R> table,
      TableField<R, I> idField,
      Collection<I> ids,
      Function<I, UUID> uuid,
      long at) {
    var found = new ArrayList<R>();
    for (var piece : pieces(ids)) {
      var today = rows.sql().selectFrom(table).where(idField.in(piece)).fetch();
      found.addAll(rewind.at(table, today, piece.stream().map(uuid).toList(), at));
    }
    return found;
  }

  /// The parts of these records, in the order of their identities.
  <R extends UpdatableRecord<R>, I> Map<I, List<R>> parts(
      Table<R> table, TableField<R, I> owner, Collection<I> ids, long at) {
    var today = new ArrayList<R>();
    for (var piece : pieces(ids))
      today.addAll(rows.sql().selectFrom(table).where(owner.in(piece)).fetch());
    var wanted = new HashSet<>(ids);
    var found = new HashMap<I, List<R>>();
    rewind.at(table, today, rewind.touched(table), at).stream()
        .filter(row -> wanted.contains(row.get(owner)))
        .sorted(Comparator.comparing(row -> Tracked.id(row).toString()))
        .forEach(row -> found.computeIfAbsent(row.get(owner), _ -> new ArrayList<>()).add(row));
    return found;
  }

  /// The parts of these records, in the order that they have themselves.
  <R extends UpdatableRecord<R>, I, P> Map<I, List<P>> ordered(
      Table<R> table,
      TableField<R, I> owner,
      TableField<R, Integer> order,
      Collection<I> ids,
      long at,
      Function<R, P> part) {
    var found = new HashMap<I, List<P>>();
    parts(table, owner, ids, at)
        .forEach(
            (id, those) ->
                found.put(
                    id,
                    those.stream()
                        .sorted(Comparator.comparing(row -> row.get(order)))
                        .map(part)
                        .toList()));
    return found;
  }

  static <I> List<List<I>> pieces(Collection<I> ids) {
    var all = List.copyOf(ids);
    var pieces = new ArrayList<List<I>>();
    for (var from = 0; from < all.size(); from += Rows.PIECE)
      pieces.add(all.subList(from, Math.min(all.size(), from + Rows.PIECE)));
    return pieces;
  }
}
