// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;

/// Puts a file whole into the place of another one: beside it, forced, read again, and then in one
/// move. Only a file that is still as it was known is replaced; beside any other one the new file
/// stays under a name of its own.
///
/// @param source closed in order
/// @param print its own fingerprint
record WriteBack(Path source, Fingerprint print) {
  private static final String CONFLICT = ".conflict-copy";
  private static final int ATTEMPTS = 3;

  /// @param base the state of the target that may be replaced
  /// @return where the file is now: the target, or a name beside it
  /// @throws UserProblem where it cannot be written; the target is as it was then
  Path into(Path target, Fingerprint base, Progress progress) {
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var stamp = Stamp.of(target);
      var there = fingerprint(target);
      if (there.equals(print)) return target;
      if (!there.equals(base)) return beside(target, progress);
      try {
        write(target, stamp, progress);
        return target;
      } catch (ChangedMeanwhile _) {
        // It is looked at again.
      }
    }
    return beside(target, progress);
  }

  /// Writes it beside a file that is not replaced.
  Path beside(Path target, Progress progress) {
    var beside = Replacement.free(target, CONFLICT);
    write(beside, null, progress);
    return beside;
  }

  /// Removes what a write that a crash ended left beside the target.
  static void sweep(Path target) {
    var begin = "." + target.getFileName() + ".";
    try (var files =
        Files.newDirectoryStream(Objects.requireNonNull(target.getParent()), "*.part")) {
      for (var it : files)
        if (String.valueOf(it.getFileName()).startsWith(begin)) Migration.delete(it);
    } catch (IOException | DirectoryIteratorException _) {
      // Whoever opens the file says what is wrong with its folder.
    }
  }

  /// Writes it under a name that is free.
  void under(Path free) {
    write(free, null, Progress.NONE);
  }

  private static Fingerprint fingerprint(Path target) {
    try {
      return Fingerprint.of(target);
    } catch (IOException e) {
      throw gone(e, target);
    }
  }

  private static UserProblem gone(IOException e, Path target) {
    return new UserProblem(e, "problem.away.gone", target.getFileName());
  }

  private void write(Path target, @Nullable Stamp stamp, Progress progress) {
    TargetFile.write(
        target,
        out -> {
          if (!Fingerprint.copied(source, out, progress).equals(print))
            throw new IOException("The source is not as it was");
        },
        part -> {
          if (!Fingerprint.of(part).equals(print))
            throw new UserProblem("problem.away.notAsWritten", target.getFileName());
          if (stamp == null) return;
          sameRights(target, part);
          if (!Stamp.of(target).equals(stamp)) throw new ChangedMeanwhile();
        });
  }

  /// Who could read the file before can read it now, and nobody else.
  private static void sameRights(Path target, Path part) throws IOException {
    if (!LocalFolder.hasRights(part) || !LocalFolder.hasRights(target)) return;
    try {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
    } catch (IOException | UnsupportedOperationException _) {
      // A drive that keeps no rights gives those it gives to all.
      return;
    }
  }

  /// Tells quickly, just before the move, that nobody has written the target since it was read.
  private record Stamp(long size, FileTime modified) {
    static Stamp of(Path target) {
      try {
        var it = Files.readAttributes(target, BasicFileAttributes.class);
        return new Stamp(it.size(), it.lastModifiedTime());
      } catch (IOException e) {
        throw gone(e, target);
      }
    }
  }

  private static final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
      super(null, null, false, false);
    }
  }
}
