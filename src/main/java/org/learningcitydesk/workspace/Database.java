// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.RecordListener;
import org.jooq.SQLDialect;
import org.jooq.conf.RecordDirtyTracking;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.seal.Seal;

/// The open database behind a workspace: how it is set, its connections, and the forced write.
/// Knows nothing of what is in it.
final class Database {
  static final int READERS = 2;

  // What each setting is for: src/docs/decisions/0001-h2-version-and-durability.md
  private static final String SETTINGS =
      ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=1000000;QUERY_CACHE_SIZE=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
  private static final String OF_A_FILE = ";MAX_COMPACT_TIME=0;FILE_LOCK=FS;IFEXISTS=TRUE";
  private static final String MIGRATIONS = "classpath:org/learningcitydesk/db/migration";
  private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    // A database can ask for classes by name; there is none that it may have.
    System.setProperty("h2.allowedClasses", "none.at.all");
    FLYWAY_LOG.setLevel(Level.WARNING);
    WorkspaceFiles.register();
  }

  /// How a file is opened.
  enum Mode {
    CREATE,
    EDIT,
    READ
  }

  private final String url;
  private final @Nullable Seal seal;
  private final Connection writer;
  private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);

  private Database(String url, @Nullable Seal seal) throws SQLException {
    this.url = url;
    this.seal = seal;
    writer = connect();
    writer.setAutoCommit(false);
  }

  static Database inMemory() throws SQLException {
    return new Database("jdbc:h2:mem:" + Ids.next() + SETTINGS, null);
  }

  /// @param seal of a file that is encrypted, or is to be
  static Database file(Path file, Mode mode, @Nullable Seal seal) throws SQLException {
    if (mode == Mode.CREATE) begin(file, seal);
    var reading = mode == Mode.READ ? ";ACCESS_MODE_DATA=r" : "";
    var sealed = seal == null ? "" : ";CIPHER=AES";
    var name = "jdbc:h2:" + WorkspaceFiles.databaseName(file);
    return new Database(name + SETTINGS + OF_A_FILE + reading + sealed, seal);
  }

  private static void begin(Path file, @Nullable Seal seal) throws SQLException {
    try {
      FileFrame.begin(file, seal == null ? null : seal.envelope());
    } catch (IOException e) {
      throw new SQLException(e.getMessage(), "", ErrorCode.IO_EXCEPTION_1, e);
    }
  }

  /// For an encrypted file the key of the file comes first, then the password of the user, which is
  /// none.
  private char[] password() {
    if (seal == null) return new char[0];
    var key = seal.forTheDatabase();
    var password = Arrays.copyOf(key, key.length + 1);
    password[key.length] = ' ';
    return password;
  }

  private Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "sa");
    properties.put("password", password());
    return Driver.load().connect(url, properties);
  }

  /// Brings the schema up to date.
  void migrate() {
    migrate(MigrationVersion.LATEST);
  }

  /// Brings the schema to an older version.
  void migrate(int version) {
    migrate(MigrationVersion.fromVersion(Integer.toString(version)));
  }

  private void migrate(MigrationVersion version) {
    var source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    source.setPasswordChars(password());
    Flyway.configure().dataSource(source).locations(MIGRATIONS).target(version).load().migrate();
  }

  Connection writer() {
    return writer;
  }

  /// A connection for one reader; to be given back. All that it reads until then is of one moment.
  Connection takeReader() throws SQLException {
    var free = readers.poll();
    if (free != null) return free;
    var connection = connect();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  void giveBack(Connection reader) throws SQLException {
    reader.rollback();
    if (!readers.offer(reader)) reader.close();
  }

  static DSLContext sql(Connection connection, RecordListener... listeners) {
    var settings =
        new Settings()
            .withRecordDirtyTracking(RecordDirtyTracking.MODIFIED)
            .withExecuteLogging(false);
    return DSL.using(
        new DefaultConfiguration().set(connection).set(SQLDialect.H2).set(settings).set(listeners));
  }

  /// Forces everything committed so far to the disk. Without this a commit of H2 is a promise for
  /// later.
  void sync() throws SQLException {
    try (var statement = writer.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  void shutDown() throws SQLException {
    try (var statement = writer.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }

  /// Lets go of a file that cannot be written; what was not forced is lost.
  void abandon() {
    try (var statement = writer.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException _) {
      // It has given up by itself already.
    }
  }
}
