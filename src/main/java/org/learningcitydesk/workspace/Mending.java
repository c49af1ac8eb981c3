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

/// Brings a file to its last whole state after the computer stopped: what was being written then is
/// not whole, and a change that had begun is half on the disk. The database takes such a change
/// back, but only among blocks that can be read, and for a large one it has to write.
final class Mending {
  private Mending() {}

  /// Mends a copy beside the file, reads all of it, and puts it in the place of the file.
  ///
  /// @throws UserProblem where something is missing then; the file is as it was
  static void of(Path file, @Nullable Seal seal) {
    exchange(file, seal, () -> {});
  }

  /// The same for a file of which nobody knows why it is not read: that one is kept beside it.
  static void andKeep(Path file, @Nullable Seal seal) {
    exchange(file, seal, () -> Replacement.keep(file, Replacement.Kept.DAMAGED));
  }

  private interface Keeping {
    void keep() throws IOException;
  }

  private static void exchange(Path file, @Nullable Seal seal, Keeping before) {
    var part = Migration.beside(file, ".new");
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      copy(part, seal);
      Inspection.versionOf(part, seal, Long.MAX_VALUE);
      before.keep();
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

  /// Mends a copy that nobody else has.
  static void copy(Path copy, @Nullable Seal seal) throws IOException, SQLException {
    inPlace(copy);
    Database.file(copy, Database.Mode.EDIT, seal).shutDown();
    FileFrame.mark(copy, false);
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
