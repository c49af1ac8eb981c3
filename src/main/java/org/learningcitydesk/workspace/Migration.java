// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.flywaydb.core.api.FlywayException;
import org.learningcitydesk.work.UserProblem;

/// Makes new files, and brings older ones up to date. Both happen in a file beside the one that is
/// meant, which takes its name in one move when it is complete and forced to the disk: whatever
/// stops us, what has the name is whole.
final class Migration {
  private static final String EXTENSION = ".lcdesk";

  private Migration() {}

  /// Makes a new empty file; there must be none of that name.
  static void create(Path file) {
    create(file, part -> migrate(part, Database.Mode.CREATE));
  }

  /// Makes a file that is not there yet.
  interface Making {
    void of(Path part) throws SQLException;
  }

  /// Makes a new file; there must be none of that name.
  static void create(Path file, Making making) {
    var part = beside(file, ".new");
    try {
      Files.deleteIfExists(part);
      making.of(part);
      force(part);
      Files.move(part, file);
      forceFolder(file);
    } catch (SQLException | FlywayException | IOException e) {
      throw new UserProblem(StorageFailure.orItself(e), "problem.notCreated", file);
    } finally {
      delete(part);
    }
  }

  /// Brings a file of an older version up to date, after a copy of it was made and opened.
  static void bringUpToDate(Path file, int version) {
    var part = beside(file, ".new");
    try {
      var kept = freeName(file, version);
      Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
      force(kept);
      if (Inspection.versionOf(kept) != version)
        throw new UserProblem("problem.notMigrated", file, kept);
      try {
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        migrate(part, Database.Mode.EDIT);
        force(part);
        if (Inspection.versionOf(part) != Inspection.VERSION)
          throw new UserProblem("problem.notMigrated", file, kept);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file);
      } catch (SQLException | FlywayException e) {
        throw new UserProblem(StorageFailure.orItself(e), "problem.notMigrated", file, kept);
      }
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notSaved");
    } finally {
      delete(part);
    }
  }

  /// Runs the scripts that the file lacks.
  static void migrate(Path file, Database.Mode mode) throws SQLException {
    var database = Database.file(file, mode);
    try {
      database.migrate();
      database.sync();
    } finally {
      database.shutDown();
    }
  }

  /// A script ended in the middle: what the file holds is neither old nor new.
  static UserProblem halfDone(Path file) {
    var copies = beside(file, "").getFileName().toString() + ".before-*" + EXTENSION;
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(Objects.requireNonNull(file.getParent()), copies)) {
      var names =
          StreamSupport.stream(found.spliterator(), false)
              .map(it -> it.getFileName().toString())
              .sorted()
              .collect(Collectors.joining(", "));
      return new UserProblem("problem.fileHalfMigrated", file, names);
    } catch (IOException e) {
      return new UserProblem(e, "problem.fileHalfMigrated", file, "");
    }
  }

  private static Path freeName(Path file, int version) {
    var name = ".before-" + version + "-" + LocalDate.now(java.time.ZoneId.systemDefault());
    var kept = beside(file, name + EXTENSION);
    for (var number = 2; Files.exists(kept); number++)
      kept = beside(file, name + "-" + number + EXTENSION);
    return kept;
  }

  private static Path beside(Path file, String ending) {
    var name = file.getFileName().toString();
    return file.resolveSibling(
        (name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name)
            + ending);
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void forceFolder(Path file) {
    // Not every system lets a folder be opened; there the move has to do.
    try (var channel =
        FileChannel.open(Objects.requireNonNull(file.getParent()), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // The next attempt removes it.
    }
  }
}
