// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.workspace.Workspace;

/// Where the user wants the backups of a file to go; kept on this computer for each file.
public record BackupChoice(Settings settings) {
  private static final String CHOICE = "backups ";

  /// @param file the workspace
  public BackupPlaces places(Path file) {
    return BackupPlaces.of(
        file, settings.choice(name(file)).filter(it -> !it.isBlank()).map(Path::of).orElse(null));
  }

  /// Of an open workspace. While its original is away they lie beside the local copy.
  public BackupPlaces places(Workspace workspace) {
    var places = places(workspace.file());
    return workspace
        .localCopy()
        .map(it -> places.withStandIn(it.folder().resolve("backups")))
        .orElse(places);
  }

  /// @param folder null for the one beside the file
  public void choose(Path file, @Nullable Path folder) {
    settings.rememberChoice(name(file), folder == null ? "" : folder.toAbsolutePath().toString());
  }

  private static String name(Path file) {
    return CHOICE + file.toAbsolutePath().normalize();
  }
}
