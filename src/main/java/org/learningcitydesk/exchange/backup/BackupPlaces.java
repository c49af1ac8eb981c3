// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the backups of one workspace go: into the folder that the user chose, or into one beside
/// the workspace where he chose none or it is not connected.
///
/// @param beside the folder beside the workspace
/// @param chosen the folder that the user chose, usually on another disk
public record BackupPlaces(Path beside, @Nullable Path chosen) {
  private static final String WORKSPACE = ".lcdesk";
  private static final String BACKUPS = ".backups";

  /// @param workspace the file
  public static BackupPlaces of(Path workspace, @Nullable Path chosen) {
    return new BackupPlaces(folderBeside(workspace), chosen);
  }

  /// The folder for the backups of a file where no other was chosen.
  public static Path folderBeside(Path workspace) {
    var name = String.valueOf(workspace.getFileName());
    var stem =
        name.endsWith(WORKSPACE) ? name.substring(0, name.length() - WORKSPACE.length()) : name;
    return workspace.toAbsolutePath().resolveSibling(stem + BACKUPS);
  }

  /// Whether a folder was chosen that cannot be used at this moment.
  public boolean isChosenAway() {
    return chosen != null && !(Files.isDirectory(chosen) && Files.isWritable(chosen));
  }

  /// Where the next one goes.
  Path current() {
    return chosen == null || isChosenAway() ? beside : chosen;
  }

  /// All folders in which some may lie.
  public List<Path> all() {
    var all = new ArrayList<Path>();
    if (chosen != null) all.add(chosen);
    if (!beside.equals(chosen)) all.add(beside);
    return all;
  }

  /// Whether the next one would be lost together with the disk of the workspace.
  public boolean isOnOneDisk() {
    try {
      var here = Files.getFileStore(existing(beside));
      return here.equals(Files.getFileStore(existing(current())));
    } catch (IOException _) {
      return true;
    }
  }

  private static Path existing(Path folder) {
    var it = folder.toAbsolutePath();
    while (Files.notExists(it) && it.getParent() != null) it = it.getParent();
    return it;
  }
}
