// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.sql.Connection;
import java.sql.SQLException;

/// Where the journal of the open database ends. Known without a look at it; only the thread that
/// writes asks.
final class JournalEnd {
  private long lastSeq;
  private boolean undonePending;

  /// Looks, in a database that was just opened.
  void readFrom(Connection writer) throws SQLException {
    var history = new History(Database.sql(writer));
    lastSeq = history.lastSeq();
    undonePending = history.redoable().isPresent();
    writer.rollback();
  }

  long lastSeq() {
    return lastSeq;
  }

  /// Whether there is something behind it that was undone, which the next change forgets.
  boolean undonePending() {
    return undonePending;
  }

  /// A change was saved.
  void changed(long seq) {
    lastSeq = seq;
    undonePending = false;
  }

  /// A change was undone or made again.
  void moved() {
    undonePending = true;
  }
}
