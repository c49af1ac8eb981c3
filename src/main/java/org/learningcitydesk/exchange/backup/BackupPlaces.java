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
/// @param standIn where they wait while the place of the workspace is away; null where none is
///   needed
public record BackupPlaces(Path beside, @Nullable Path chosen, @Nullable Path standIn) {
  private static final String WORKSPACE = ".lcdesk";
  private static final String BACKUPS = ".backups";

  public BackupPlaces(Path beside, @Nullable Path chosen) {
    this(beside, chosen, null);
  }

  /// The same, with a folder on this computer for the time in which the other one is away.
  public BackupPlaces withStandIn(Path folder) {
    return new BackupPlaces(beside, chosen, folder);
  }

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
    if (chosen != null && !isChosenAway()) return chosen;
    return standIn != null && !Files.isDirectory(beside) && !isPlaceThere() ? standIn : beside;
  }

  /// Whether the folder of the workspace is there; where only an empty one waits for its drive,
  /// nothing belongs into it.
  private boolean isPlaceThere() {
    var folder = beside.getParent();
    if (folder == null) return true;
    try (var files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException _) {
      return false;
    }
  }

  /// All folders in which some may lie.
  public List<Path> all() {
    var all = new ArrayList<Path>();
    if (chosen != null) all.add(chosen);
    if (!beside.equals(chosen)) all.add(beside);
    if (standIn != null) all.add(standIn);
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
