// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.UserProblem;

/// How a file comes to be open: looked at first, locked, brought up to date, and only then opened.
///
/// @param file the file that is opened
/// @param opened the file that is open: that one, or a copy to read
/// @param lock what keeps others from writing, where it is open for writing
/// @param seal of a file that is encrypted
/// @param copy of what the file is the local copy; null where it is none
/// @param anchor knows which file it is
record Opening(
    Path file,
    Path opened,
    Database database,
    @Nullable FileLock lock,
    @Nullable Seal seal,
    @Nullable LocalCopy copy,
    Anchor anchor) {
  private static final int ATTEMPTS = 20;

  private Opening(
      Path file, Path opened, Database database, @Nullable FileLock lock, @Nullable Seal seal) {
    this(file, opened, database, lock, seal, null, new Anchor(opened));
  }

  /// The same, as the local copy of another file.
  Opening of(LocalCopy local) {
    return new Opening(file, opened, database, lock, seal, local, anchor);
  }

  /// The file as the user knows it.
  @Override
  public Path file() {
    return copy == null ? file : copy.original();
  }

  /// Called before each change.
  ///
  /// @throws UserProblem where what would be written is not the file any more
  void changing() {
    anchor.require();
    if (copy != null) copy.changing();
  }

  static Opening create(Path named, @Nullable Seal seal) {
    var file = free(named);
    var lock = FileLock.take(file);
    try {
      Migration.create(file, seal);
      return editable(file, lock, seal);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Opening editable(Path file, FileLock lock, @Nullable Seal seal) {
    try {
      FileFrame.mark(file, true);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notSaved");
    }
    return new Opening(file, file, open(file, Database.Mode.EDIT, seal), lock, seal);
  }

  /// Makes a new file and leaves it closed.
  static Path make(Path named, Migration.Making making) {
    var file = free(named);
    try (var _ = FileLock.take(file)) {
      Migration.create(file, making);
    }
    return file;
  }

  private static Path free(Path named) {
    var absolute = named.toAbsolutePath().normalize();
    if (Files.exists(absolute)) throw new UserProblem("problem.fileExists", absolute);
    requireWritable(folder(absolute));
    return real(folder(absolute)).resolve(Objects.requireNonNull(absolute.getFileName()));
  }

  /// Opens for writing where that is allowed, else for reading.
  static Opening edit(Path named, @Nullable Unlock unlock) {
    var file = real(named);
    var seal = unlocked(file, FileHeader.require(file).envelope(), unlock);
    if (!Files.isWritable(file) || !Files.isWritable(folder(file))) return read(file, seal);
    var lock = FileLock.take(file);
    try {
      // Nobody writes any longer: what is not whole now is left from a crash.
      if (FileHeader.require(file).torn()) Mending.of(file, seal);
      var version = versionOf(file, seal);
      if (version < Inspection.VERSION || FileFrame.of(file).isEmpty())
        Migration.bringUpToDate(file, version, seal);
      return editable(file, lock, seal);
    } catch (IOException e) {
      lock.close();
      throw new UserProblem(e, "problem.fileNotRead", file);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// After a crash the database may have to write before it can be read; that happens in a copy.
  private static int versionOf(Path file, @Nullable Seal seal) throws IOException {
    try {
      return Inspection.versionOf(file, seal);
    } catch (UserProblem problem) {
      var crashed = FileFrame.of(file).map(FileFrame::open).orElse(false);
      if (!crashed || !problem.key().equals("problem.fileDamaged")) throw problem;
      if (StorageFailure.wantedToWrite(problem)) Mending.of(file, seal);
      else Mending.andKeep(file, seal);
      return Inspection.versionOf(file, seal);
    }
  }

  /// The key of an encrypted file.
  ///
  /// @throws UserProblem `problem.password.needed` where nothing is shown, or in words what is
  ///   wrong with what is shown; a damaged file was told before
  static @Nullable Seal unlocked(Path file, @Nullable Envelope envelope, @Nullable Unlock unlock) {
    if (envelope == null) return null;
    if (unlock == null) throw new UserProblem("problem.password.needed", file.getFileName());
    return envelope
        .open(unlock)
        .orElseThrow(
            () ->
                new UserProblem(
                    unlock instanceof Unlock.Code ? "problem.code.wrong" : "problem.password.wrong",
                    file.getFileName()));
  }

  /// Opens for reading: the file itself, or a copy where somebody works on it or it is of an older
  /// version.
  static Opening read(Path named, @Nullable Unlock unlock) {
    var file = real(named);
    return read(file, unlocked(file, FileHeader.require(file).envelope(), unlock));
  }

  /// Opens a copy for reading, in any case.
  static Opening readCopy(Path named, @Nullable Unlock unlock) {
    var file = real(named);
    return readCopy(file, unlocked(file, FileHeader.require(file).envelope(), unlock));
  }

  private static Opening read(Path file, @Nullable Seal seal) {
    try {
      if (!FileHeader.require(file).torn()
          && Inspection.versionOf(file, seal) == Inspection.VERSION)
        return new Opening(file, file, open(file, Database.Mode.READ, seal), null, seal);
    } catch (UserProblem problem) {
      var another = problem.key().startsWith("problem.inUse");
      if (!another && !StorageFailure.wantedToWrite(problem)) throw problem;
    }
    return readCopy(file, seal);
  }

  /// While it is copied the file may change under our hands; such a copy does not open, and another
  /// one is made.
  private static Opening readCopy(Path file, @Nullable Seal seal) {
    UserProblem last = null;
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var copy = copy(file);
      try {
        if (FileHeader.require(copy).torn()) Mending.copy(copy, seal);
        if (versionOfCopy(copy, seal) < Inspection.VERSION)
          Migration.migrate(copy, Database.Mode.EDIT, seal);
        return new Opening(file, copy, open(copy, Database.Mode.READ, seal), null, seal);
      } catch (UserProblem | SQLException | IOException problem) {
        deleteCopy(copy);
        last = problem instanceof UserProblem it ? it : Inspection.refusal(problem, file);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
    throw Objects.requireNonNull(last);
  }

  private static int versionOfCopy(Path copy, @Nullable Seal seal)
      throws IOException, SQLException {
    try {
      return Inspection.versionOf(copy, seal);
    } catch (UserProblem problem) {
      if (!StorageFailure.wantedToWrite(problem)) throw problem;
      Mending.copy(copy, seal);
      return Inspection.versionOf(copy, seal);
    }
  }

  private static Path copy(Path file) {
    try {
      var folder = Files.createTempDirectory("learning-city-desk-");
      try {
        return Files.copy(file, folder.resolve("copy.lcdesk"), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        Files.deleteIfExists(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileNotRead", file);
    }
  }

  private static void deleteCopy(Path copy) {
    try {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(folder(copy));
    } catch (IOException _) {
      // The system empties the folder of temporary files.
    }
  }

  static Database open(Path file, Database.Mode mode, @Nullable Seal seal) {
    try {
      return Database.file(file, mode, seal);
    } catch (SQLException e) {
      throw Inspection.refusal(e, file);
    }
  }

  private static Path real(Path named) {
    if (Files.notExists(named)) throw new UserProblem("problem.fileMissing", named);
    try {
      var file = named.toRealPath();
      FileLock.requireNotOpenHere(file);
      return file;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileNotRead", named);
    }
  }

  private static void requireWritable(Path folder) {
    if (!Files.isDirectory(folder)) throw new UserProblem("problem.folderMissing", folder);
    if (!Files.isWritable(folder)) throw new UserProblem("problem.folderReadOnly", folder);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.getParent(), file);
  }

  boolean readOnly() {
    return lock == null;
  }

  /// Gives back what keeps others out, and removes what was made to be read.
  ///
  /// @param inOrder whether the database was closed as it should be
  void release(boolean inOrder) {
    if (inOrder && lock != null) markClosed();
    if (lock != null) lock.close();
    if (copy != null) copy.ended(inOrder);
    else if (!opened.equals(file)) deleteCopy(opened);
  }

  private void markClosed() {
    try {
      FileFrame.mark(file, false);
    } catch (IOException _) {
      // Next time it is looked at as after a crash, and found whole.
    }
  }
}
