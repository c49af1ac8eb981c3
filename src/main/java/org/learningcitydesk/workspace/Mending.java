// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.UserProblem;

/// Takes out of a file what was being written when the computer stopped: blocks that are not whole
/// and that nothing acknowledged needs. The database finds its last whole state by itself, but only
/// among blocks that can be read.
final class Mending {
  private Mending() {}

  /// Mends a copy beside the file, reads all of it, and puts it in the place of the file.
  ///
  /// @throws UserProblem where something is missing without those blocks; the file is as it was
  static void of(Path file, @Nullable Seal seal) {
    var part = Migration.beside(file, ".new");
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      inPlace(part);
      Inspection.versionOf(part, seal, Long.MAX_VALUE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Migration.forceFolder(file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileDamaged", file);
    } catch (UserProblem problem) {
      throw new UserProblem(problem, problem.key(), file);
    } finally {
      Migration.delete(part);
    }
  }

  /// Has the database bring a copy to its last whole state, reads all of it, and puts it in the
  /// place of the file, which is kept beside it.
  ///
  /// @throws UserProblem where it does not open like that either; the file is as it was
  static void afterACrash(Path file, @Nullable Seal seal) {
    var part = Migration.beside(file, ".new");
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Database.file(part, Database.Mode.EDIT, seal).shutDown();
      FileFrame.mark(part, false);
      Inspection.versionOf(part, seal, Long.MAX_VALUE);
      Replacement.keep(file, Replacement.Kept.DAMAGED);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Migration.forceFolder(file);
    } catch (IOException | SQLException e) {
      throw new UserProblem(StorageFailure.orItself(e), "problem.fileDamaged", file);
    } catch (UserProblem problem) {
      throw new UserProblem(problem, problem.key(), file);
    } finally {
      Migration.delete(part);
    }
  }

  /// Empties the blocks of a copy.
  static void inPlace(Path copy) throws IOException {
    try (var channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var blocks = new CheckedBlocks(channel);
      var torn = new ArrayList<Long>();
      blocks.verify(torn::add);
      for (var block : torn) blocks.clear(block);
      channel.force(true);
    }
  }
}
