// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Writes a file beside its target and moves it there at the end: whoever looks finds the old file
/// or the whole new one. After a failure or a cancel nothing is left behind.
public final class TargetFile {
  /// Fills the file.
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// Looks at what was written, before it takes its name.
  @FunctionalInterface
  public interface Looking {
    void at(Path written) throws IOException;
  }

  private TargetFile() {}

  /// Writes the file, in the place of one of that name.
  ///
  /// @throws UserProblem where it cannot be written there
  public static void write(Path target, Writing writing) {
    write(target, writing, _ -> {});
  }

  /// Writes the file, looks at it as it is on the disk, and only then gives it its name, in the
  /// place of one that has it.
  ///
  /// @throws UserProblem where it cannot be written there, or what the look throws
  public static void write(Path target, Writing writing, Looking looking) {
    var name = String.valueOf(target.getFileName());
    if (Files.isDirectory(target)) throw new UserProblem("problem.target.folder", name);
    if (Files.exists(target) && !Files.isRegularFile(target))
      throw new UserProblem("problem.target.noFile", name);
    var folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder))
      throw new UserProblem("problem.target.noFolder", String.valueOf(folder));
    var part = folder.resolve("." + name + "." + Long.toString(System.nanoTime(), 36) + ".part");
    try {
      try (var channel =
              FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        writing.to(out);
        out.flush();
        channel.force(true);
      }
      looking.at(part);
      move(part, target);
      force(folder);
    } catch (UncheckedIOException e) {
      throw problem(name, e);
    } catch (IOException e) {
      throw problem(name, e);
    } finally {
      discard(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Not every system lets a folder be opened; there the move has to do.
  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // The failure that is on its way to the user tells more than this one.
    }
  }

  static UserProblem problem(String name, Exception e) {
    var cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof AccessDeniedException
        || cause instanceof java.nio.file.ReadOnlyFileSystemException)
      return new UserProblem(e, "problem.target.notAllowed", name);
    if (cause instanceof NoSuchFileException)
      return new UserProblem(e, "problem.target.noFolder", name);
    var words = String.valueOf(cause == null ? null : cause.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("disk full")) return new UserProblem(e, "problem.target.full", name);
    if (words.contains("read-only file system"))
      return new UserProblem(e, "problem.target.notAllowed", name);
    return new UserProblem(e, "problem.target.notWritten", name);
  }
}
