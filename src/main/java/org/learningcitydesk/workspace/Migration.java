// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.UserProblem;

/// Makes new files, and brings older ones up to date. Both happen in a file beside the one that is
/// meant, which takes its name in one move when it is complete and forced to the disk: whatever
/// stops us, what has the name is whole.
final class Migration {
  private static final String EXTENSION = ".lcdesk";
  private static final String BEFORE = ".before-";
  private static final List<String> KEPT = List.of(BEFORE, ".replaced-", ".damaged-");
  private static final int COPIED_AT_ONCE = 1 << 20;

  private Migration() {}

  /// Makes a new empty file; there must be none of that name.
  static void create(Path file, @Nullable Seal seal) {
    create(file, part -> migrate(part, Database.Mode.CREATE, seal));
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

  /// Lets go of the file that is open, lets another one take its place, and opens that.
  interface Switching {
    void around(Taking taking) throws IOException, SQLException;
  }

  /// Gives the new file its name.
  interface Taking {
    void place() throws IOException;
  }

  /// Makes a file anew that is open meanwhile. Until the new one is whole and forced to the disk,
  /// and where it does not get so far, the old one is as it was.
  ///
  /// @param seal with which the new one is encrypted, or null
  /// @param failure key of what is told where it does not succeed
  static void replace(
      Path file, @Nullable Seal seal, String failure, Making making, Switching switching) {
    var part = beside(file, ".new");
    try {
      Files.deleteIfExists(part);
      making.of(part);
      force(part);
      if (Inspection.versionOf(part, seal) != Inspection.VERSION) throw new UserProblem(failure);
      switching.around(
          () -> {
            Files.move(
                part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(file);
            FileFrame.mark(file, true);
          });
    } catch (SQLException | FlywayException | IOException e) {
      throw new UserProblem(StorageFailure.orItself(e), failure);
    } finally {
      delete(part);
    }
  }

  /// Brings a file of an older version up to date, after a copy of it was made and opened.
  static void bringUpToDate(Path file, int version, @Nullable Seal seal) {
    var part = beside(file, ".new");
    try {
      var kept = freeName(file, version);
      Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
      force(kept);
      if (Inspection.versionOf(kept, seal) != version)
        throw new UserProblem("problem.notMigrated", file, kept);
      try {
        copyInBlocks(file, part);
        migrate(part, Database.Mode.EDIT, seal);
        force(part);
        if (Inspection.versionOf(part, seal) != Inspection.VERSION)
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
  static void migrate(Path file, Database.Mode mode, @Nullable Seal seal) throws SQLException {
    var database = Database.file(file, mode, seal);
    try {
      database.migrate();
      database.sync();
    } finally {
      database.shutDown();
    }
    closed(file);
  }

  /// Says in the file that it is whole.
  static void closed(Path file) throws SQLException {
    try {
      FileFrame.mark(file, false);
    } catch (IOException e) {
      throw new SQLException(e.getMessage(), "", ErrorCode.IO_EXCEPTION_1, e);
    }
  }

  /// A copy in checked blocks, also of a file of the first format, which had none.
  static void copyInBlocks(Path file, Path copy) throws IOException {
    if (FileFrame.of(file).isPresent()) {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      FileFrame.mark(copy, true);
      return;
    }
    FileFrame.begin(copy, null);
    try (var from = FileChannel.open(file, StandardOpenOption.READ);
        var to =
            new CheckedBlocks(
                FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
      var bytes = ByteBuffer.allocate(COPIED_AT_ONCE);
      for (var at = 0L; from.read(bytes, at) > 0; bytes.clear()) {
        bytes.flip();
        at += to.write(bytes, at);
      }
    }
  }

  /// A script ended in the middle: what the file holds is neither old nor new.
  static UserProblem halfDone(Path file) {
    var names =
        copies(file).stream()
            .map(it -> it.getFileName().toString())
            .filter(it -> it.contains(BEFORE))
            .collect(Collectors.joining(", "));
    return new UserProblem("problem.fileHalfMigrated", file, names);
  }

  /// Copies of a file that were made beside it.
  static List<Path> copies(Path file) {
    var stem = String.valueOf(beside(file, "").getFileName());
    var copies = new ArrayList<Path>();
    try (var found = Files.newDirectoryStream(Objects.requireNonNull(file.getParent()))) {
      for (var it : found) {
        var name = String.valueOf(it.getFileName());
        if (name.startsWith(stem + ".")
            && name.endsWith(EXTENSION)
            && KEPT.stream().anyMatch(name.substring(stem.length())::startsWith)) copies.add(it);
      }
    } catch (IOException | DirectoryIteratorException _) {
      // A folder that cannot be read has none that we made.
    }
    return copies.stream().sorted().toList();
  }

  private static Path freeName(Path file, int version) {
    var name = BEFORE + version + "-" + LocalDate.now(java.time.ZoneId.systemDefault());
    var kept = beside(file, name + EXTENSION);
    for (var number = 2; Files.exists(kept); number++)
      kept = beside(file, name + "-" + number + EXTENSION);
    return kept;
  }

  static Path beside(Path file, String ending) {
    var name = file.getFileName().toString();
    return file.resolveSibling(
        (name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name)
            + ending);
  }

  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void forceFolder(Path file) {
    // Not every system lets a folder be opened; there the move has to do.
    try (var channel =
        FileChannel.open(Objects.requireNonNull(file.getParent()), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // The next attempt removes it.
    }
  }
}
