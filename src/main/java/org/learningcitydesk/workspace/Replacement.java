// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.learningcitydesk.work.UserProblem;

/// Puts one workspace in the place of another. The one that was there is kept beside it under
/// another name; there is a moment in which only that name is there, and none in which neither is.
public final class Replacement {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
  private static final String EXTENSION = ".lcdesk";

  private Replacement() {}

  /// Why the one that was there goes.
  public enum Kept {
    /// It is in order; another state was wanted.
    REPLACED,
    /// It cannot be opened.
    DAMAGED
  }

  /// A name beside the file that is free, for the one that is being made.
  public static Path making(Path file) {
    return free(file, ".made");
  }

  /// Makes the exchange; both files are closed. Where there is no file any more, the other one just
  /// takes its name.
  ///
  /// @param made beside the file
  /// @return where the one that was there is now
  /// @throws UserProblem where somebody has the file open or it cannot be moved; both are as they
  ///   were then
  public static Optional<Path> exchange(Path file, Path made, Kept why) {
    try (var _ = FileLock.take(file)) {
      if (Files.notExists(file)) {
        Files.move(made, file);
        return Optional.empty();
      }
      var aside = free(file, "." + why.name().toLowerCase(Locale.ROOT));
      Files.move(file, aside);
      try {
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Files.move(aside, file);
        throw e;
      }
      return Optional.of(aside);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notReplaced", file.getFileName());
    }
  }

  /// The file as the system knows it, by which it is locked; also where it is not there any more.
  public static Path real(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute)) return absolute.toRealPath();
      var folder = absolute.getParent();
      var name = absolute.getFileName();
      return folder == null || name == null ? absolute : folder.toRealPath().resolve(name);
    } catch (IOException _) {
      return absolute;
    }
  }

  /// A copy of the file as it is, under the name of one that was replaced, safe on the disk.
  static void keep(Path file, Kept why) throws IOException {
    var kept = free(file, "." + why.name().toLowerCase(Locale.ROOT));
    Files.copy(file, kept);
    Migration.force(kept);
  }

  /// A name beside the file that nothing has.
  static Path free(Path file, String what) {
    var name = String.valueOf(file.getFileName());
    var stem =
        name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    var stamp = STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
    var free = file.resolveSibling(stem + what + "-" + stamp + EXTENSION);
    for (var number = 2; Files.exists(free); number++)
      free = file.resolveSibling(stem + what + "-" + stamp + "-" + number + EXTENSION);
    return free;
  }
}
