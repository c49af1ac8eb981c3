// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcitydesk.work.UserProblem;

/// Who works on a file: a small file beside it with a name, a computer and a time, locked by the
/// system as long as the process lives. One that a crash left behind is not locked and is simply
/// taken over.
final class FileLock implements AutoCloseable {
  // On Linux, closing any channel on a file gives up all locks that the process has on it, so
  // nobody here may even look at a file that is open here.
  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();
  // Beyond the text, so that others can read it on systems where a lock forbids reading.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final Path lockFile;
  private final FileChannel channel;

  private FileLock(Path file, Path lockFile, FileChannel channel) {
    this.file = file;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  static Path lockFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".lock");
  }

  /// @throws UserProblem where this process has the file open
  static void requireNotOpenHere(Path file) {
    if (OPEN_HERE.contains(file)) throw new UserProblem("problem.openHere", file.getFileName());
  }

  /// @throws UserProblem with the name of who has it, where somebody has
  static FileLock take(Path file) {
    if (!OPEN_HERE.add(file)) throw new UserProblem("problem.openHere", file.getFileName());
    try {
      return taken(file);
    } catch (IOException e) {
      OPEN_HERE.remove(file);
      throw new UserProblem(
          e, "problem.folderReadOnly", Objects.requireNonNullElse(file.getParent(), file));
    } catch (RuntimeException e) {
      OPEN_HERE.remove(file);
      throw e;
    }
  }

  private static FileLock taken(Path file) throws IOException {
    var lockFile = lockFile(file);
    while (true) {
      var channel =
          FileChannel.open(
              lockFile,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        channel.close();
        throw inUse(file);
      }
      if (Files.exists(lockFile)) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(me().getBytes(UTF_8)), 0);
        return new FileLock(file, lockFile, channel);
      }
      // Whoever had it has just removed it. Should two come through here at once, the database's
      // own lock lets one in.
      channel.close();
    }
  }

  private static String me() {
    var since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return String.join(
            "\n",
            host(),
            System.getProperty("user.name", "?"),
            Long.toString(ProcessHandle.current().pid()),
            since.toString())
        + "\n";
  }

  /// What the computer calls itself; no resolver is asked, which might ask the network.
  private static String host() {
    for (var name : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
      var value = System.getenv(name);
      if (value != null && !value.isBlank()) return value;
    }
    try {
      var name = Files.readString(Path.of("/etc/hostname")).strip();
      return name.isEmpty() ? "?" : name;
    } catch (IOException _) {
      return "?";
    }
  }

  /// The problem to tell when somebody else has the file: who, on which computer, since when.
  static UserProblem inUse(Path file) {
    var holder = List.<String>of();
    try {
      holder = Files.readAllLines(lockFile(file));
    } catch (IOException _) {
      // Nobody said who he is.
    }
    if (holder.size() < 4) return new UserProblem("problem.inUse", file.getFileName());
    Object since;
    try {
      since = Instant.parse(holder.get(3));
    } catch (DateTimeParseException _) {
      since = holder.get(3);
    }
    return new UserProblem(
        "problem.inUseBy", file.getFileName(), holder.get(1), holder.get(0), since);
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(lockFile);
    } catch (IOException _) {
      // It stays behind without its lock and is taken over next time.
    } finally {
      OPEN_HERE.remove(file);
    }
  }
}
