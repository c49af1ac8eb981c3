// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder of this user for one local copy; nobody else may look into it, where the system knows
/// rights.
final class LocalFolder {
  private LocalFolder() {}

  static boolean hasRights(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }

  static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (hasRights(folder))
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /// Keeps all others from reading a file.
  static void close(Path file) throws IOException {
    if (hasRights(file))
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /// Removes the files of a folder, and the folder where no other one is in it.
  static void remove(Path folder) {
    try (var files = Files.list(folder)) {
      for (var it : files.toList()) deleteQuietly(it);
      deleteQuietly(folder);
    } catch (IOException _) {
      // It is removed at the next start.
    }
  }

  private static void deleteQuietly(Path path) throws IOException {
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException _) {
      // Backups that wait for their place.
    }
  }
}
