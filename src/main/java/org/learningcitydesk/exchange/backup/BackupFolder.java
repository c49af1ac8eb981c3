// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Point;

/// A folder in which backups lie, of one workspace or of several.
public final class BackupFolder {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
  private static final String WORKSPACE = ".lcdesk";

  private final Path folder;
  private final ZoneId zone;

  public BackupFolder(Path folder, ZoneId zone) {
    this.folder = folder;
    this.zone = zone;
  }

  public Path path() {
    return folder;
  }

  /// What lies there.
  ///
  /// @param backups the newest first
  /// @param unreadable files with the ending of a backup that are none, or damaged at their
  ///   beginning
  public record Content(List<Backup> backups, List<Path> unreadable) {
    public Content {
      backups = List.copyOf(backups);
      unreadable = List.copyOf(unreadable);
    }

    /// Those of one history.
    public List<Backup> of(Point point) {
      return backups.stream().filter(it -> it.heading().point().isOfOneHistoryWith(point)).toList();
    }
  }

  /// Looks at the beginning of each file; a folder that is not there has none.
  public Content content() {
    var backups = new ArrayList<Backup>();
    var unreadable = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, BackupFile::hasItsEnding)) {
      for (var file : files) {
        try {
          if (Files.isRegularFile(file))
            backups.add(new Backup(file, BackupFile.heading(file), Files.size(file)));
        } catch (UserProblem _) {
          unreadable.add(file);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException _) {
      // Not there, or not to be read: whoever writes there says so.
    }
    backups.sort(Comparator.comparing((Backup it) -> it.heading().at()).reversed());
    return new Content(backups, unreadable);
  }

  /// Those of one history.
  public List<Backup> of(Point point) {
    return content().of(point);
  }

  /// Those that were made of a file of that name, whatever is in it now.
  public List<Backup> named(String workspace) {
    return content().backups().stream()
        .filter(it -> it.heading().workspace().equals(workspace))
        .toList();
  }

  /// A name that is free, of the workspace and the moment.
  Path free(String workspace, Instant now) {
    var stem =
        workspace.endsWith(WORKSPACE)
            ? workspace.substring(0, workspace.length() - WORKSPACE.length())
            : workspace;
    var name = stem + "." + STAMP.format(now.atZone(zone));
    var file = folder.resolve(name + "." + BackupFile.ENDING);
    for (var number = 2; Files.exists(file); number++)
      file = folder.resolve(name + "-" + number + "." + BackupFile.ENDING);
    return file;
  }

  /// Removes what no longer has to be kept of one history. What cannot be removed stays.
  void thin(Point point, Instant now) {
    var all = of(point);
    var remove =
        new HashSet<>(
            Rotation.toRemove(all.stream().map(it -> it.heading().at()).toList(), now, zone));
    for (var it : all) {
      if (!remove.contains(it.heading().at())) continue;
      try {
        Files.deleteIfExists(it.file());
      } catch (IOException _) {
        // It stays until next time.
      }
    }
  }
}
