// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// A new file on its way to be what another one was: its tables are there and are filled row by
/// row, in any order. The journal does not hear of it, because it is among the rows.
public final class Restoring {
  private final Connection connection;
  private final DSLContext sql;
  private final List<StoredTable> tables;
  private final Map<StoredTable, String> statements = new HashMap<>();

  private Restoring(Connection connection) {
    this.connection = connection;
    sql = Database.sql(connection);
    tables = StoredTables.of(sql);
  }

  /// Fills a database of its own in a file: makes the tables as they were at that version, takes
  /// the rows, and brings all of it up to date.
  ///
  /// @param seal with which it is encrypted, or null
  /// @param judging refuses what does not fit
  static void into(
      Path part,
      @Nullable Seal seal,
      int version,
      Consumer<Restoring> filling,
      Consumer<Integrity> judging,
      Progress progress)
      throws SQLException {
    var database = Database.file(part, Database.Mode.CREATE, seal);
    var whole = false;
    try {
      into(database, version, filling, judging, progress);
      database.sync();
      whole = true;
    } finally {
      if (whole) database.shutDown();
      else database.abandon();
    }
    Migration.closed(part);
  }

  /// Fills an empty database and leaves it open.
  static void into(
      Database database,
      int version,
      Consumer<Restoring> filling,
      Consumer<Integrity> judging,
      Progress progress)
      throws SQLException {
    try {
      database.migrate(version);
      var restoring = new Restoring(database.writer());
      restoring.followReferences(false);
      filling.accept(restoring);
      restoring.followReferences(true);
      database.migrate();
      judging.accept(new IntegrityCheck(Database.sql(database.writer()), progress).run());
      database.writer().rollback();
    } catch (DataAccessException e) {
      throw refusal(e);
    }
  }

  private static RuntimeException refusal(Exception e) {
    var failure = StorageFailure.in(e);
    if (failure == null) return new IllegalStateException(e);
    return failure.ofTheDisk() ? new UserProblem(failure, "problem.notSaved") : failure;
  }

  /// Rows may come before those they point to; [#lost] looks when all are there.
  private void followReferences(boolean follow) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET REFERENTIAL_INTEGRITY " + follow);
    }
    connection.commit();
  }

  /// Each table after those it points to.
  public List<StoredTable> tables() {
    return tables;
  }

  /// A row that the table does not take.
  ///
  /// @param index which of those that were given
  /// @param sameKey whether a row with its key is there already, or something else in it is there
  ///   that may be there only once
  public record Refused(int index, boolean sameKey) {}

  /// Adds rows; where one is refused, none of them is there.
  ///
  /// @param rows values in the order of the columns, each of the type of its column
  public Optional<Refused> add(StoredTable table, List<@Nullable Object[]> rows) {
    try {
      try {
        insert(table, rows);
        connection.commit();
        return Optional.empty();
      } catch (SQLException e) {
        connection.rollback();
        if (!(e instanceof BatchUpdateException)) throw e;
        return Optional.of(firstRefused(table, rows));
      }
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  private void insert(StoredTable table, List<@Nullable Object[]> rows) throws SQLException {
    var text = statements.computeIfAbsent(table, this::statement);
    try (var insert = connection.prepareStatement(text)) {
      for (var row : rows) {
        for (var i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String statement(StoredTable table) {
    var fields = table.fields();
    return sql.render(DSL.insertInto(table.table(), fields).values(new Object[fields.size()]));
  }

  private Refused firstRefused(StoredTable table, List<@Nullable Object[]> rows)
      throws SQLException {
    try {
      for (var i = 0; i < rows.size(); i++) {
        try {
          insert(table, rows.subList(i, i + 1));
        } catch (BatchUpdateException e) {
          if (e.getErrorCode() != ErrorCode.DUPLICATE_KEY_1) throw e;
          return new Refused(i, isThere(table, rows.get(i)));
        }
      }
    } finally {
      connection.rollback();
    }
    throw new IllegalStateException("Rows are refused together, but none of them alone");
  }

  private boolean isThere(StoredTable table, @Nullable Object[] row) {
    var same = DSL.noCondition();
    for (var i : table.key())
      same = same.and(DSL.condition("{0} = {1}", table.fields().get(i), DSL.val(row[i])));
    return sql.fetchExists(table.table(), same);
  }

  public long count(StoredTable table) {
    return sql.selectCount().from(table.table()).fetchSingle().value1();
  }

  /// Rows that point to something that is not there.
  ///
  /// @param key the key of the first of them
  public record Lost(String table, String column, String key, long rows) {}

  public List<Lost> lost() {
    var lost = new ArrayList<Lost>();
    for (var table : tables) for (var reference : table.references()) lost(table, reference, lost);
    return lost;
  }

  private void lost(StoredTable table, StoredTable.Reference reference, List<Lost> lost) {
    var from = table.table().as("pointing");
    var to = DSL.table(DSL.name(StoredTable.stored(reference.table()))).as("target");
    var here = DSL.noCondition();
    var there = DSL.noCondition();
    for (var i = 0; i < reference.columns().size(); i++) {
      var column = field("pointing", reference.columns().get(i));
      here = here.and(column.isNotNull());
      there = there.and(column.eq(field("target", reference.keyColumns().get(i))));
    }
    var key = field("pointing", table.columns().get(table.key().getFirst()).name());
    var found =
        sql.select(DSL.min(key), DSL.count())
            .from(from)
            .where(here)
            .andNotExists(DSL.selectOne().from(to).where(there))
            .fetchSingle();
    if (found.value2() > 0)
      lost.add(
          new Lost(
              table.name(),
              reference.columns().getFirst(),
              String.valueOf(found.value1()),
              found.value2()));
  }

  private static Field<Object> field(String table, String column) {
    return DSL.field(DSL.name(table, StoredTable.stored(column)));
  }
}
