// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
  private final String holder;
  private final @Nullable Object identity;

  private FileLock(Path file, Path lockFile, FileChannel channel, String holder)
      throws IOException {
    this.holder = holder;
    identity = identity(lockFile);
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
    return take(file, true);
  }

  /// The same for a file that is only written back to, whole: on a drive that keeps no locks, the
  /// note of who works on it has to do.
  ///
  /// @throws UserProblem with the name of who has it, where somebody has
  static FileLock takeAwayFromHere(Path file) {
    return take(file, false);
  }

  private static FileLock take(Path file, boolean strict) {
    if (!OPEN_HERE.add(file)) throw new UserProblem("problem.openHere", file.getFileName());
    try {
      return taken(file, strict);
    } catch (IOException e) {
      OPEN_HERE.remove(file);
      throw new UserProblem(
          e, "problem.folderReadOnly", Objects.requireNonNullElse(file.getParent(), file));
    } catch (RuntimeException e) {
      OPEN_HERE.remove(file);
      throw e;
    }
  }

  private static FileLock taken(Path file, boolean strict) throws IOException {
    var lockFile = lockFile(file);
    while (true) {
      var channel =
          FileChannel.open(
              lockFile,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!isFree(channel, strict)) {
        channel.close();
        throw inUse(file);
      }
      if (Files.exists(lockFile)) {
        var me = me();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(me.getBytes(UTF_8)), 0);
        return new FileLock(file, lockFile, channel, me);
      }
      // Whoever had it has just removed it. Should two come through here at once, the database's
      // own lock lets one in.
      channel.close();
    }
  }

  private static boolean isFree(FileChannel channel, boolean strict) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (IOException e) {
      if (strict) {
        channel.close();
        throw e;
      }
      return true;
    }
  }

  /// Whether somebody, in this program or another one, has a file open for writing.
  static boolean isTaken(Path file) {
    if (OPEN_HERE.contains(file)) return true;
    var lockFile = lockFile(file);
    if (Files.notExists(lockFile)) return false;
    try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        var lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
      return lock == null;
    } catch (IOException _) {
      return false;
    }
  }

  /// Whether the file beside is still the one that was made, and still says what it said. It is
  /// read by the channel that has it, because any other one would give up the lock.
  boolean isStillThere() {
    try {
      if (!Objects.equals(identity, identity(lockFile))) return false;
      var bytes = ByteBuffer.allocate(holder.getBytes(UTF_8).length + 1);
      channel.read(bytes, 0);
      return new String(bytes.array(), 0, bytes.position(), UTF_8).equals(holder);
    } catch (IOException _) {
      return false;
    }
  }

  private static @Nullable Object identity(Path lockFile) throws IOException {
    return Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey();
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

  /// What to tell where the note beside a file, which nobody has locked here, was left by another
  /// computer: its program was ended by a crash, or a program that copies folders brought it along.
  static Optional<UserProblem> leftElsewhere(Path file) {
    if (OPEN_HERE.contains(file)) return Optional.empty();
    var problem = inUse(file);
    if (problem.args().size() < 3 || host().equals(problem.args().get(2))) return Optional.empty();
    return Optional.of(new UserProblem("away.perhapsInUse", problem.args().toArray()));
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
      // Another one of that name is of whoever took the file while its place was away.
      if (isStillThere()) Files.deleteIfExists(lockFile);
    } catch (IOException _) {
      // It stays behind without its lock and is taken over next time.
    } finally {
      OPEN_HERE.remove(file);
    }
  }
}
