// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.FLYWAY_SCHEMA_HISTORY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.UserProblem;

/// The second look at a file, through the database but without the right to write: whose it is,
/// which version, and whether every row can be read. A file that is refused is left as it was, byte
/// for byte.
final class Inspection {
  /// The last migration that this program knows.
  static final int VERSION = 18;

  private static final long READ_IN_FULL_BELOW = 64L << 20;
  private static final String FIRST_SCRIPT = "V001__city.sql";

  private Inspection() {}

  /// The version of the file's schema.
  ///
  /// @throws UserProblem where the file cannot be used
  static int versionOf(Path file, @Nullable Seal seal) {
    return versionOf(file, seal, READ_IN_FULL_BELOW);
  }

  /// @param below how large a file is read to its last row
  static int versionOf(Path file, @Nullable Seal seal, long below) {
    FileHeader.require(file);
    try {
      var database = Database.file(file, Database.Mode.READ, seal);
      try {
        var sql = Database.sql(database.writer());
        var version = version(sql, file);
        if (Files.size(file) < below) readEverything(sql);
        return version;
      } finally {
        database.shutDown();
      }
    } catch (SQLException | DataAccessException e) {
      throw refusal(e, file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileNotRead", file);
    }
  }

  private static int version(DSLContext sql, Path file) {
    var history = FLYWAY_SCHEMA_HISTORY;
    var tables =
        sql.select(DSL.field("TABLE_NAME", String.class))
            .from("INFORMATION_SCHEMA.TABLES")
            .where("TABLE_SCHEMA = 'PUBLIC'")
            .fetchSet(0, String.class);
    if (!tables.contains(history.getName())) throw new UserProblem("problem.fileForeign", file);
    var scripts = sql.selectFrom(history).fetch();
    if (scripts.stream().noneMatch(row -> FIRST_SCRIPT.equals(row.getScript())))
      throw new UserProblem("problem.fileForeign", file);
    var version =
        scripts.stream()
            .mapToInt(row -> row.getVersion() == null ? 0 : Integer.parseInt(row.getVersion()))
            .max()
            .orElse(0);
    if (version > VERSION) throw new UserProblem("problem.fileNewer", file, version, VERSION);
    if (scripts.stream().anyMatch(row -> !row.getSuccess())) throw Migration.halfDone(file);
    return version;
  }

  private static void readEverything(DSLContext sql) {
    for (var table :
        sql.select(DSL.field("TABLE_NAME", String.class))
            .from("INFORMATION_SCHEMA.TABLES")
            .where("TABLE_SCHEMA = 'PUBLIC'")
            .fetch()) {
      try (var rows =
          sql.selectFrom(DSL.table(DSL.name(table.value1()))).fetchSize(1000).fetchLazy()) {
        while (rows.hasNext()) rows.fetchNext();
      }
    }
  }

  /// Why the database does not open the file, in words.
  static UserProblem refusal(Exception e, Path file) {
    var failure = StorageFailure.in(e);
    if (failure == null) return new UserProblem(e, "problem.fileDamaged", file);
    return switch (failure.code()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> FileLock.inUse(file);
      case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_VERSION_ERROR_1 ->
          new UserProblem(failure, "problem.fileForeign", file);
      default -> new UserProblem(failure, "problem.fileDamaged", file);
    };
  }
}
