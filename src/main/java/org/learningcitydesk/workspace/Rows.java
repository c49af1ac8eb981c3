// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.work.UserProblem;

/// What the stores have in common: fetch, set and store, many rows at a time, so that the journal
/// hears of each.
final class Rows {
  /// Up to so many ids are asked for by name; for more it is faster to read all and pick.
  static final int FEW = 500;

  static final int PIECE = 1000;

  private final DSLContext sql;
  private final @Nullable Journal journal;
  private final Sight sight;
  private final Map<Object, List<?>> known = new HashMap<>();

  Rows(DSLContext sql, @Nullable Journal journal) {
    this(sql, journal, Sight.ALL);
  }

  /// @param sight what the reader gets to see
  Rows(DSLContext sql, @Nullable Journal journal, Sight sight) {
    this.sql = sql;
    this.journal = journal;
    this.sight = sight;
  }

  Sight sight() {
    return sight;
  }

  /// What the reader gets to see of these.
  <T> List<T> seen(List<T> all, Function<T, Optional<T>> look) {
    return sight == Sight.ALL ? all : all.stream().flatMap(it -> look.apply(it).stream()).toList();
  }

  <T> Optional<T> seen(Optional<T> one, Function<T, Optional<T>> look) {
    return sight == Sight.ALL ? one : one.flatMap(look);
  }

  /// What was read before in a transaction that only reads: nothing of it changes until its end. A
  /// report looks at the same records in one chapter after the other.
  ///
  /// @param key by which the same is asked for again
  <T> List<T> once(Object key, Supplier<List<T>> reading) {
    if (journal != null) return reading.get();
    @SuppressWarnings("unchecked") // the same key is always asked for with the same reading
    var there = (List<T>) known.get(key);
    if (there != null) return there;
    var read = List.copyOf(reading.get());
    known.put(key, read);
    return read;
  }

  /// Saves values as rows: those of a version are edited, provided nobody else did so since they
  /// were read, those without one are added.
  <V, I, R extends UpdatableRecord<R>> void save(
      Table<R> table, TableField<R, I> idField, List<V> values, Shape<V, I, R> shape) {
    for (var from = 0; from < values.size(); from += PIECE) {
      var added = new ArrayList<V>();
      var edited = new ArrayList<V>();
      for (var value : values.subList(from, Math.min(values.size(), from + PIECE)))
        (shape.version().apply(value) == 0 ? added : edited).add(value);
      addNew(table, idField, added, shape);
      editKnown(table, idField, edited, shape);
    }
  }

  private <V, I, R extends UpdatableRecord<R>> void addNew(
      Table<R> table, TableField<R, I> idField, List<V> values, Shape<V, I, R> shape) {
    var added = new ArrayList<R>();
    for (var value : values) {
      var row = sql.newRecord(table);
      row.set(idField, shape.id().apply(value));
      shape.fill().accept(value, row);
      added.add(row);
    }
    try {
      add(added);
    } catch (DataAccessException e) {
      if (e.sqlStateClass() != SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) throw e;
      throwForOlder(table, idField, added, values, shape);
      throw e;
    }
  }

  /// Names a value that somebody added before. Rows of the same batch may be there too, but they
  /// are of this moment.
  private <V, I, R extends UpdatableRecord<R>> void throwForOlder(
      Table<R> table,
      TableField<R, I> idField,
      List<R> added,
      List<V> values,
      Shape<V, I, R> shape) {
    var there = find(table, idField, values.stream().map(shape.id()).toList());
    for (var i = 0; i < values.size(); i++) {
      var row = there.get(shape.id().apply(values.get(i)));
      if (row != null && !isOfThisMoment(row, added.get(i)))
        throw new UserProblem("problem.changedMeanwhile", shape.name().apply(values.get(i)));
    }
  }

  private static boolean isOfThisMoment(Record row, Record added) {
    return row.get(Tracked.CREATED_AT).isEqual(added.get(Tracked.CREATED_AT));
  }

  private <V, I, R extends UpdatableRecord<R>> void editKnown(
      Table<R> table, TableField<R, I> idField, List<V> values, Shape<V, I, R> shape) {
    var found = find(table, idField, values.stream().map(shape.id()).toList());
    var edited = new ArrayList<R>();
    for (var value : values) {
      var row = found.get(shape.id().apply(value));
      if (row == null) throw new UserProblem("problem.removedMeanwhile", shape.name().apply(value));
      if (!row.get(Tracked.VERSION).equals(shape.version().apply(value)))
        throw new UserProblem("problem.changedMeanwhile", shape.name().apply(value));
      shape.fill().accept(value, row);
      edited.add(row);
    }
    edit(edited);
  }

  /// How a value becomes a row.
  record Shape<V, I, R>(
      Function<V, I> id,
      Function<V, Long> version,
      Function<V, String> name,
      BiConsumer<V, R> fill) {}

  <I, R extends UpdatableRecord<R>> Map<I, R> find(
      Table<R> table, TableField<R, I> idField, Collection<I> ids) {
    var found = new HashMap<I, R>();
    if (ids.size() == 1)
      sql.selectFrom(table)
          .where(idField.eq(ids.iterator().next()))
          .fetch()
          .forEach(row -> found.put(row.get(idField), row));
    else if (!ids.isEmpty())
      sql.selectFrom(table)
          .where(idField.in(ids))
          .fetch()
          .forEach(row -> found.put(row.get(idField), row));
    return found;
  }

  /// The rows that point to any of these, by what they point to.
  <I, R extends UpdatableRecord<R>> Map<I, List<R>> children(
      Table<R> table, TableField<R, I> parent, List<I> ids) {
    var found = new HashMap<I, List<R>>();
    for (var from = 0; from < ids.size(); from += PIECE) {
      sql.selectFrom(table)
          .where(parent.in(ids.subList(from, Math.min(ids.size(), from + PIECE))))
          .fetch()
          .forEach(row -> found.computeIfAbsent(row.get(parent), _ -> new ArrayList<>()).add(row));
    }
    return found;
  }

  /// Adds rows. No listener hears [Bulk], so the journal is told here.
  <R extends UpdatableRecord<R>> void add(List<R> rows) {
    rows.forEach(writing()::adding);
    Bulk.insert(sql, rows);
  }

  /// Adds rows that were there before.
  void addAgain(List<? extends UpdatableRecord<?>> rows) {
    rows.forEach(writing()::addingAgain);
    Bulk.insert(sql, rows);
  }

  /// Stores what differs from what was fetched.
  <R extends UpdatableRecord<R>> void edit(List<R> rows) {
    var modified = rows.stream().filter(Record::modified).toList();
    if (modified.size() == 1) modified.getFirst().store();
    else if (!modified.isEmpty()) sql.batchUpdate(modified).execute();
  }

  /// Has the rows that point to this point to nothing.
  <I, R extends UpdatableRecord<R>> void unlink(Table<R> table, TableField<R, I> pointer, I id) {
    unlink(table, pointer, pointer.eq(id));
  }

  /// Has these rows point to nothing.
  <I, R extends UpdatableRecord<R>> void unlink(
      Table<R> table, TableField<R, I> pointer, Condition which) {
    var found = sql.selectFrom(table).where(which).fetch();
    found.forEach(it -> it.set(pointer, null));
    edit(found);
  }

  <R extends UpdatableRecord<R>> void remove(Table<R> table, Condition which) {
    remove(sql.selectFrom(table).where(which).fetch());
  }

  <R extends UpdatableRecord<R>> void remove(List<R> rows) {
    if (rows.size() == 1) rows.getFirst().delete();
    else if (!rows.isEmpty()) sql.batchDelete(rows).execute();
  }

  /// Who makes this change.
  String author() {
    return writing().author();
  }

  /// The moment of this change.
  Instant moment() {
    return writing().moment();
  }

  /// The day of this change.
  LocalDate day() {
    return writing().day();
  }

  private Journal writing() {
    if (journal == null) throw new IllegalStateException("A read does not write");
    return journal;
  }

  DSLContext sql() {
    return sql;
  }
}
