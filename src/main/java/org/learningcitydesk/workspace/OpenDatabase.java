// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.UserProblem;

/// The database that is open now. Several may read it at once; whoever closes it, opens it again
/// after the disk refused, or puts another one in its place has it alone.
final class OpenDatabase {
  static final String NOT_SAVED = "problem.notSaved";
  static final String NOT_READ = "problem.notRead";

  /// Hears of each database that comes to be open, by the thread that opened it.
  interface Opened {
    void with(Connection writer) throws SQLException;
  }

  private final @Nullable Opening opening;
  private final Opened opened;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private volatile Database database;
  private volatile @Nullable Seal seal;
  private volatile boolean closed;
  // The disk did not take a change: the file is open for reading, and the next change tries again.
  private boolean fellBack;

  /// @param opening where there is a file behind it
  OpenDatabase(@Nullable Opening opening, Database database, Opened opened) {
    this.opening = opening;
    this.database = database;
    this.opened = opened;
    seal = opening == null ? null : opening.seal();
  }

  boolean hasFile() {
    return opening != null;
  }

  boolean readOnly() {
    return opening != null && opening.readOnly();
  }

  /// @throws IllegalStateException for a workspace in memory
  Path file() {
    if (opening == null) throw new IllegalStateException("A workspace in memory has no file");
    return opening.file();
  }

  /// The file that is open for writing.
  Path editable() {
    requireUsable();
    if (opening == null || readOnly()) throw new UserProblem("problem.readOnly");
    return opening.opened();
  }

  @Nullable Seal seal() {
    return seal;
  }

  Connection writer() {
    return database.writer();
  }

  void sync() throws SQLException {
    database.sync();
  }

  /// Called before each change.
  ///
  /// @throws UserProblem where it can only be read, because the disk does not take anything
  void requireUsable() {
    if (closed) throw new IllegalStateException("The workspace is closed");
    if (fellBack) reopen();
    if (fellBack) throw words(new UserProblem(NOT_SAVED));
    if (opening != null) opening.changing();
  }

  /// Says more of a change that was not saved, where that can be seen.
  RuntimeException words(RuntimeException told) {
    return Anchor.notSaved(opening, told);
  }

  @Nullable LocalCopy localCopy() {
    return opening == null ? null : opening.copy();
  }

  /// A copy of the file as it is, closed in order.
  ///
  /// @param seen is called in the moment of which the copy is
  void copyTo(Path copy, Runnable seen) throws SQLException {
    if (closed || opening == null) throw new IllegalStateException("Nothing to copy");
    var from = opening.opened();
    exchange(
        () -> {
          FileFrame.mark(from, false);
          try {
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            LocalFolder.close(copy);
          } finally {
            FileFrame.mark(from, true);
          }
          seen.run();
        },
        seal);
  }

  <T> T read(Function<Connection, T> work) throws SQLException {
    use.readLock().lock();
    try {
      if (closed) throw new IllegalStateException("The workspace is closed");
      var reading = database;
      var connection = reading.takeReader();
      try {
        return work.apply(connection);
      } finally {
        reading.giveBack(connection);
      }
    } finally {
      use.readLock().unlock();
    }
  }

  /// Takes back what a change had begun.
  void giveUp(Throwable reason) {
    try {
      writer().rollback();
      if (StorageFailure.isOfTheDisk(reason)) reopen();
    } catch (SQLException _) {
      // A transaction that cannot even be rolled back ends with its database.
      reopen();
    }
  }

  /// After the disk refused, what the database has in memory is not what the file has. It lets go
  /// of it and reads the file again: as it was saved last.
  ///
  /// @return whether the file can be read
  boolean reopen() {
    if (opening == null) return false;
    use.writeLock().lock();
    try {
      if (closed) return false;
      database.abandon();
      for (var mode : List.of(Database.Mode.EDIT, Database.Mode.READ)) {
        // What may not be written, H2 opens for reading without a word.
        if (mode == Database.Mode.EDIT && (readOnly() || !Files.isWritable(opening.opened())))
          continue;
        try {
          database = Database.file(opening.opened(), mode, seal);
          fellBack = !readOnly() && mode == Database.Mode.READ;
          opening.anchor().settle();
          opened.with(database.writer());
          return true;
        } catch (SQLException | RuntimeException _) {
          // The caller tells that nothing was saved, or nothing can be read.
          fellBack = true;
        }
      }
      return false;
    } finally {
      use.writeLock().unlock();
    }
  }

  /// Everybody else waits while the open file is closed and exchanged.
  ///
  /// @param next what opens it afterwards
  void exchange(Migration.Taking taking, @Nullable Seal next) throws SQLException {
    use.writeLock().lock();
    try {
      database.shutDown();
      taking.place();
      seal = next;
    } catch (IOException e) {
      throw new UserProblem(e, NOT_SAVED);
    } finally {
      // Whatever has the name now is read: the new file or the old one.
      var open = reopen();
      use.writeLock().unlock();
      if (!open) throw new UserProblem(NOT_READ);
    }
  }

  /// Puts a database in the place of one that has no file.
  void exchange(Database fresh) throws SQLException {
    use.writeLock().lock();
    try {
      database.abandon();
      database = fresh;
      opened.with(fresh.writer());
    } finally {
      use.writeLock().unlock();
    }
  }

  boolean isClosed() {
    return closed;
  }

  /// @return whether it was open
  boolean close() {
    if (closed) return false;
    use.writeLock().lock();
    var inOrder = false;
    try {
      closed = true;
      database.shutDown();
      inOrder = true;
    } catch (SQLException _) {
      // All that was acknowledged is on the disk; what is left to do is to let go.
      database.abandon();
    } finally {
      if (opening != null) opening.release(inOrder);
      use.writeLock().unlock();
    }
    return true;
  }
}
