// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// A backup as a file: a ZIP with a heading, the rows of each table as lines of JSON, and a list of
/// all that with sizes and hashes. That of an encrypted workspace has its heading in the clear; the
/// envelope of the workspace follows, and the rest encrypted with the same key. The format is
/// described in `src/docs/data-format.md`.
public final class BackupFile {
  /// How its name ends.
  public static final String ENDING = "lcbackup";

  static final String HEADING = "heading.json";
  static final String ENVELOPE = "envelope.txt";
  static final String SEALED = "sealed.bin";
  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_HASH = "manifest.sha256";
  private static final String TABLES = "tables/";
  private static final String LINES = ".jsonl";

  private BackupFile() {}

  static String table(String name) {
    return TABLES + name + LINES;
  }

  /// The table that a part of that name holds, or null.
  static @Nullable String ofTable(String part) {
    return part.startsWith(TABLES) && part.endsWith(LINES)
        ? part.substring(TABLES.length(), part.length() - LINES.length())
        : null;
  }

  /// Whether it may be one by its name.
  public static boolean hasItsEnding(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + ENDING);
  }

  /// Writes a backup of a workspace, in the place of a file of that name, and reads it back.
  ///
  /// @throws UserProblem where it cannot be written, or is not what it should be when it is read
  public static BackupHeading write(
      Workspace workspace, Path target, BackupReason reason, Progress progress) {
    return BackupWriter.write(workspace, target, reason, Instant.now(), progress);
  }

  /// What a backup says of itself; reads its first lines only.
  ///
  /// @throws UserProblem where it is no backup
  public static BackupHeading heading(Path file) {
    return BackupReader.heading(file);
  }

  /// The envelope of an encrypted backup; empty for one that is not encrypted.
  ///
  /// @throws UserProblem where it is no backup
  public static Optional<Envelope> envelope(Path file) {
    return BackupReader.envelope(file);
  }

  /// Reads all of a backup and compares it with its own list.
  ///
  /// @throws UserProblem where it is not whole
  public static BackupHeading verify(Path file, Progress progress) {
    return verify(file, null, progress);
  }

  /// @param unlock what opens it where it is encrypted, or null
  /// @throws UserProblem also where it is encrypted and not opened by that
  public static BackupHeading verify(Path file, @Nullable Unlock unlock, Progress progress) {
    return BackupReader.verify(file, unlock, progress);
  }
}
