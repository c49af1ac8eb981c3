// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learningcitydesk.workspace.JournalStore;
import org.learningcitydesk.workspace.Point;
import org.learningcitydesk.workspace.Workspace;

/// What is otherwise in a workspace than in one of its backups.
///
/// @param sameHistory whether the backup is of this workspace at all
/// @param changes how many changes were made since, 0 or less where the backup is the newer one
/// @param diverged whether the workspace went another way since: it was put back before the backup
///   and changed again, so that the backup has changes that are not here
/// @param latest the last of them, the newest first, at most [#SHOWN]
/// @param tables those that have more or fewer rows
public record BackupDifference(
    boolean sameHistory,
    long changes,
    boolean diverged,
    List<JournalStore.Entry> latest,
    List<Table> tables) {
  /// How many changes are named.
  public static final int SHOWN = 20;

  // Of a backup that is older than that many changes it is not asked.
  private static final int LOOKED_BACK = 20_000;

  // Rows of these say how something came to be, not what there is.
  private static final Set<String> ABOUT_HISTORY = Set.of("change", "journal");

  /// A table with its rows in the backup and now.
  public record Table(String name, long then, long now) {}

  public BackupDifference {
    latest = List.copyOf(latest);
    tables = List.copyOf(tables);
  }

  public static BackupDifference of(BackupHeading backup, Workspace workspace) {
    return workspace.read(
        tx -> {
          var whole = tx.whole();
          var now = whole.point();
          var names = new TreeSet<>(backup.rows().keySet());
          var counts = new HashMap<String, Long>();
          for (var table : whole.tables()) {
            names.add(table.name());
            counts.put(table.name(), whole.count(table));
          }
          names.removeAll(ABOUT_HISTORY);
          var tables = new ArrayList<Table>();
          for (var name : names) {
            var then = backup.rows().getOrDefault(name, 0L);
            var here = counts.getOrDefault(name, 0L);
            if (!then.equals(here)) tables.add(new Table(name, then, here));
          }
          var diverged = hasDiverged(backup.point(), now, tx.journal());
          return new BackupDifference(
              backup.point().isOfOneHistoryWith(now),
              now.seq() - backup.point().seq(),
              diverged,
              diverged ? List.of() : since(backup.point(), now, tx.journal()),
              tables);
        });
  }

  /// Whether the change that was the last one in the backup is another one here.
  private static boolean hasDiverged(Point then, Point now, JournalStore journal) {
    var changes = now.seq() - then.seq();
    if (changes < 0 || changes > LOOKED_BACK || !then.isOfOneHistoryWith(now)) return false;
    return journal.latest((int) changes + 1).stream()
        .anyMatch(it -> it.number() == then.seq() && !it.at().equals(then.at()));
  }

  private static List<JournalStore.Entry> since(Point then, Point now, JournalStore journal) {
    var changes = Math.min(SHOWN, now.seq() - then.seq());
    return changes <= 0 || !then.isOfOneHistoryWith(now)
        ? List.of()
        : journal.latest((int) changes);
  }
}
