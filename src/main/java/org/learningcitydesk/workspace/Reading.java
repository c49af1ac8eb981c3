// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.OpenDatabase.NOT_READ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// The door for reading. Several may go through it at once; whoever is inside of it or of a change
/// stays in his own transaction.
final class Reading {
  private final OpenDatabase open;
  private final Lane writing;
  private final Lane reading = new Lane("workspace-reader", Database.READERS);
  private final ThreadLocal<@Nullable Tx> current = new ThreadLocal<>();

  /// @param writing opens the file again where the disk refused to give something
  Reading(OpenDatabase open, Lane writing) {
    this.open = open;
    this.writing = writing;
  }

  /// @see Workspace#read
  <T> T read(Function<Tx, T> work) {
    var tx = current.get();
    if (tx != null) return work.apply(tx);
    try {
      return reading.call(() -> once(work));
    } catch (UserProblem problem) {
      if (!problem.key().equals(NOT_READ) || !writing.call(open::reopen)) throw problem;
      return reading.call(() -> once(work));
    }
  }

  private <T> T once(Function<Tx, T> work) {
    try {
      return open.read(connection -> read(connection, work));
    } catch (SQLException e) {
      throw StorageFailure.told(e, NOT_READ);
    }
  }

  private <T> T read(Connection connection, Function<Tx, T> work) {
    try {
      var tx = new Tx(Database.sql(connection));
      enter(tx);
      return work.apply(tx);
    } catch (RuntimeException e) {
      throw StorageFailure.told(e, NOT_READ);
    } finally {
      leave();
    }
  }

  /// Whether this thread is inside of a read or of a change.
  boolean isInside() {
    return current.get() != null;
  }

  /// What this thread reads from now on is what this transaction sees.
  void enter(Tx tx) {
    current.set(tx);
  }

  void leave() {
    current.remove();
  }

  void close() {
    reading.close();
  }
}
