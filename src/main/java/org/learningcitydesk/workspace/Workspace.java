// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// The open file, with its two doors: [#read] and [#change]. A change is one transaction, one entry of the journal and one step of undo; when it returns, it
/// is on the disk. All work in the database is done by threads of its own, whatever thread asks.
public final class Workspace implements AutoCloseable {
  private final @Nullable Path file;
  private final boolean readOnly;
  private final Consumer<Commit> committed;
  private final Database database;
  private final Lane writing = new Lane("workspace-writer", 1);
  private final Lane reading = new Lane("workspace-reader", Database.READERS);
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private final ThreadLocal<@Nullable Tx> current = new ThreadLocal<>();
  private final String author = System.getProperty("user.name", "");
  private long lastSeq;
  private boolean undonePending;

  private Workspace(@Nullable Path file, boolean readOnly, Database database, Consumer<Commit> committed) {
    this.file = file;
    this.readOnly = readOnly;
    this.database = database;
    this.committed = committed;
    writing.call(
        () -> {
          var history = new History(Database.sql(database.writer()));
          lastSeq = history.lastSeq();
          undonePending = history.redoable().isPresent();
          database.writer().rollback();
          return true;
        });
  }

  /// A new file with an empty workspace.
  ///
  /// @throws UserProblem where there is a file already, or none can be written
  public static Workspace create(Path file, Consumer<Commit> committed) {
    if (Files.exists(file)) throw new UserProblem("problem.fileExists", file);
    return opened(file, Database.Mode.CREATE, committed);
  }

  /// @throws UserProblem in plain words where the file cannot be opened; it is then as it was
  public static Workspace open(Path file, Consumer<Commit> committed) {
    if (!Files.exists(file)) throw new UserProblem("problem.fileMissing", file);
    return opened(file, Database.Mode.EDIT, committed);
  }

  /// Opens without the right to change anything; a file that somebody else works on is read as it is at this moment.
  public static Workspace openReadOnly(Path file) {
    if (!Files.exists(file)) throw new UserProblem("problem.fileMissing", file);
    return opened(file, Database.Mode.READ, _ -> {});
  }

  private static Workspace opened(Path file, Database.Mode mode, Consumer<Commit> committed) {
    try {
      var database = Database.file(file.toAbsolutePath().normalize(), mode);
      if (mode == Database.Mode.CREATE) database.migrate();
      return new Workspace(file, mode == Database.Mode.READ, database, committed);
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  /// A workspace without a file, for tests and previews.
  public static Workspace inMemory(Consumer<Commit> committed) {
    try {
      var database = Database.inMemory();
      database.migrate();
      return new Workspace(null, false, database, committed);
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  /// @throws IllegalStateException for a workspace in memory
  public Path file() {
    if (file == null) throw new IllegalStateException("A workspace in memory has no file");
    return file;
  }

  public boolean readOnly() {
    return readOnly;
  }

  /// Reads; all that the work reads is of one moment. Inside a change it reads what the change wrote so far.
  public <T> T read(Function<Tx, T> work) {
    var tx = current.get();
    if (tx != null) return work.apply(tx);
    return reading.call(
        () -> {
          use.readLock().lock();
          try {
            return read(database.takeReader(), work);
          } catch (SQLException e) {
            throw translated(e);
          } finally {
            use.readLock().unlock();
          }
        });
  }

  private <T> T read(Connection connection, Function<Tx, T> work) throws SQLException {
    try {
      var tx = new Tx(Database.sql(connection));
      current.set(tx);
      return work.apply(tx);
    } catch (RuntimeException e) {
      throw translated(e);
    } finally {
      current.remove();
      database.giveBack(connection);
    }
  }

  /// Changes; see [#change(Label, Consumer)].
  public void change(String label, Consumer<Tx> work) {
    change(Label.of(label), work);
  }

  /// Does the work in one transaction, with one entry in the journal. When it returns, all of it is on the disk; when it throws, nothing of it is.
  ///
  /// @throws UserProblem `problem.notSaved` where the disk does not take it
  public void change(Label label, Consumer<Tx> work) {
    commit(
        () -> {
          var now = now();
          var journal = new Journal(now);
          var sql = Database.sql(database.writer());
          var tx = new Tx(Database.sql(database.writer(), journal));
          current.set(tx);
          work.accept(tx);
          if (journal.isEmpty()) return null;
          if (undonePending) new History(sql).discardUndone();
          journal.write(sql, lastSeq + 1, author, label);
          database.writer().commit();
          lastSeq++;
          undonePending = false;
          return new Commit(journal.touched(), label, now.toInstant());
        });
  }

  /// What an undo would take back.
  public Optional<Label> undoable() {
    return read(tx -> new History(tx.sql()).undoable().map(History::label));
  }

  /// What a redo would make again.
  public Optional<Label> redoable() {
    return read(tx -> new History(tx.sql()).redoable().map(History::label));
  }

  /// Takes the last change back, also one made before the last start; without effect where there is none.
  public void undo() {
    commit(
        () -> {
          var now = now();
          var history = new History(Database.sql(database.writer()));
          var change = history.undoable();
          if (change.isEmpty()) return null;
          return replayed(history.undo(change.get(), now), History.label(change.get()), now);
        });
  }

  /// Makes the change again that was undone last; without effect where there is none.
  public void redo() {
    commit(
        () -> {
          var now = now();
          var history = new History(Database.sql(database.writer()));
          var change = history.redoable();
          if (change.isEmpty()) return null;
          return replayed(history.redo(change.get(), now), History.label(change.get()), now);
        });
  }

  private Commit replayed(Set<Class<?>> touched, Label label, OffsetDateTime now) throws SQLException {
    database.writer().commit();
    undonePending = true;
    return new Commit(touched, label, now.toInstant());
  }

  /// The one way into the file: the work commits or nothing is changed; then the disk is forced; only then anybody is told.
  private void commit(Callable<@Nullable Commit> work) {
    if (current.get() != null) throw new IllegalStateException("A change inside of a read or of another change");
    if (readOnly) throw new UserProblem("problem.readOnly");
    writing.call(() -> Optional.ofNullable(forced(work))).ifPresent(committed);
  }

  private @Nullable Commit forced(Callable<@Nullable Commit> work) throws Exception {
    Commit commit = null;
    try {
      commit = work.call();
      if (commit != null) database.sync();
      return commit;
    } catch (RuntimeException | SQLException e) {
      throw translated(e);
    } finally {
      current.remove();
      if (commit == null) database.writer().rollback();
    }
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  /// The exception to throw: the database's own are told in words, or reduced to their code.
  private static RuntimeException translated(Exception e) {
    if (e instanceof UserProblem problem) return problem;
    var failure = StorageFailure.in(e);
    if (failure == null) return e instanceof RuntimeException it ? it : new IllegalStateException(e);
    if (failure.ofTheDisk()) return new UserProblem(failure, "problem.notSaved");
    if (failure.code() == ErrorCode.VALUE_TOO_LONG_2) return new UserProblem(failure, "problem.textTooLong");
    return failure;
  }

  /// Looks at everything.
  public Integrity check() {
    return read(tx -> new IntegrityCheck(tx.sql()).run());
  }

  /// Waits for what is being read and written, then closes the file in order.
  @Override
  public void close() {
    writing.call(
        () -> {
          use.writeLock().lock();
          try {
            database.shutDown();
            return true;
          } finally {
            use.writeLock().unlock();
          }
        });
    writing.close();
    reading.close();
  }
}
