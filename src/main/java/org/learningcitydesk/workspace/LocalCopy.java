// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// A copy on this computer on which one works instead of a file on a drive of another computer or
/// in a synchronised folder. It is written back whole. The original is replaced only while it is
/// the one that was copied; else both are kept.
public final class LocalCopy {
  private final Path folder;
  private final Path file;
  private final Clock clock;
  private final Object turn = new Object();
  // The drive of the original may hang; nobody who only asks how it stands waits for that.
  private final Object holding = new Object();
  private final List<UserProblem> news = new ArrayList<>();
  private @Nullable CopyNote note;
  private @Nullable FileLock lock;
  private @Nullable Path locked;
  private @Nullable Workspace workspace;
  private @Nullable UserProblem failed;
  private long changes;

  LocalCopy(Path folder, Path original, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    file = folder.resolve(Objects.requireNonNull(original.getFileName()).toString());
    note = CopyNote.in(folder).filter(_ -> Files.exists(file)).orElse(null);
  }

  /// How it stands with the original.
  ///
  /// @param original the file to which it is written back
  /// @param asOf when the original had last what the copy has
  /// @param ahead whether there is something here that the original does not have
  /// @param failed why it was not written back last time; null where it was
  public record State(Path original, Instant asOf, boolean ahead, @Nullable UserProblem failed) {}

  public synchronized State state() {
    var it = Objects.requireNonNull(note);
    return new State(it.original(), it.asOf(), it.changed(), failed);
  }

  /// What happened since it was asked last, in sentences for the user.
  public synchronized List<UserProblem> news() {
    var all = List.copyOf(news);
    news.clear();
    return all;
  }

  /// A folder on this computer for what belongs beside the original while that is away.
  public Path folder() {
    return folder;
  }

  Path file() {
    return file;
  }

  synchronized Path original() {
    return Objects.requireNonNull(note).original();
  }

  synchronized boolean isAhead() {
    return note != null && note.changed();
  }

  /// Whether something lies here of which nobody knows whether the original has it.
  synchronized boolean isUnknown() {
    return note == null && Files.exists(file);
  }

  private static Object name(Path original) {
    return Objects.requireNonNull(original.getFileName());
  }

  private void tell(String key, Object... args) {
    tell(new UserProblem(key, args));
  }

  synchronized void tell(UserProblem it) {
    news.add(it);
  }

  void belongsTo(Workspace opened) {
    workspace = opened;
  }

  private synchronized void save(CopyNote next) {
    try {
      next.write(folder);
      note = next;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notSaved");
    }
  }

  /// Before a change: says so beside the copy, for the case of a crash.
  synchronized void changing() {
    changes++;
    var it = Objects.requireNonNull(note);
    if (!it.changed()) save(it.withChanged());
  }

  private synchronized long changes() {
    return changes;
  }

  /// Copies the original, in the place of what was here.
  void fetch(Path original) {
    for (var attempt = 0; ; attempt++) {
      var part = folder.resolve("fetched");
      try {
        LocalFolder.make(folder);
        var modified = Files.getLastModifiedTime(original);
        Fingerprint print;
        try (var out = Files.newOutputStream(part)) {
          print = Fingerprint.copied(original, out, Progress.NONE);
        }
        // Whoever writes it at this moment is waited for.
        if (attempt < 10 && !Files.getLastModifiedTime(original).equals(modified)) continue;
        LocalFolder.close(part);
        Migration.force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        save(new CopyNote(original, print, null, clock.instant(), false));
        return;
      } catch (IOException e) {
        throw new UserProblem(e, "problem.away.notCopied", name(original));
      } finally {
        Migration.delete(part);
      }
    }
  }

  /// Goes on with a copy that the original does not have yet.
  ///
  /// @return false where the original is not the one any more that it goes on from
  boolean goesOnFrom(Path original) throws IOException {
    var known = Objects.requireNonNull(note);
    var now = Fingerprint.ofAny(original);
    if (now.isEmpty()) {
      tell("away.withoutOriginal", name(original), known.asOf());
      return true;
    }
    if (!now.get().equals(known.base()) && !now.get().equals(known.sent())) return false;
    save(known.withBase(now.get()));
    tell("away.resumed", name(original), known.asOf());
    return true;
  }

  /// Puts what is here beside the original, which is not replaced.
  void putBeside(Path original) throws IOException {
    var beside = new WriteBack(file, Fingerprint.of(file)).beside(original, Progress.NONE);
    tell("away.bothChanged", name(original), name(beside));
  }

  /// Takes the lock of the original, as well as that can be had on its drive.
  ///
  /// @throws UserProblem where somebody else has it
  void hold(Path original) {
    synchronized (holding) {
      if (lock != null && original.equals(locked) && lock.isStillThere()) return;
      letGo();
      lock = FileLock.takeAwayFromHere(original);
      locked = original;
    }
  }

  void letGo() {
    synchronized (holding) {
      if (lock != null) lock.close();
      lock = null;
      locked = null;
    }
  }

  /// Looks whether the original is still ours, after the computer slept.
  public void lookAgain() {
    var original = original();
    try {
      if (Files.exists(original)) hold(original);
    } catch (UserProblem problem) {
      tell(problem);
    }
  }

  /// Writes back whole what is here at this moment, while work goes on.
  ///
  /// @throws UserProblem where that does not succeed; the original is as it was, and the copy stays
  public void writeBack(Progress progress) {
    synchronized (turn) {
      if (!isAhead()) return;
      var snapshot = folder.resolve("snapshot");
      try {
        var seen = new long[1];
        Objects.requireNonNull(workspace).copyTo(snapshot, () -> seen[0] = changes());
        send(snapshot, seen[0], progress);
      } finally {
        Migration.delete(snapshot);
      }
    }
  }

  private void send(Path source, long seen, Progress progress) {
    try {
      var known = Objects.requireNonNull(note);
      var original = known.original();
      if (Files.notExists(original))
        throw new UserProblem("problem.away.gone", original.getFileName());
      hold(original);
      var print = Fingerprint.of(source);
      save(known.sending(print));
      bringKept(original);
      var where = new WriteBack(source, print).into(original, known.base(), progress);
      written(where, print, seen);
      if (!where.equals(original)) {
        tell("away.conflict", name(original), name(where));
        hold(where);
      }
      failedBecause(null);
    } catch (UserProblem problem) {
      failedBecause(problem);
      throw problem;
    } catch (IOException e) {
      var problem = new UserProblem(e, "problem.away.gone", file.getFileName());
      failedBecause(problem);
      throw problem;
    }
  }

  private synchronized void failedBecause(@Nullable UserProblem problem) {
    failed = problem;
  }

  private synchronized void written(Path where, Fingerprint print, long seen) {
    var it = Objects.requireNonNull(note);
    save(it.written(where, print, clock.instant(), changes != seen));
  }

  /// Copies that were made beside the local one belong beside the original.
  private void bringKept(Path original) throws IOException {
    for (var kept : Migration.copies(file)) {
      var home = original.resolveSibling(kept.getFileName());
      if (Files.notExists(home)) {
        var print = Fingerprint.of(kept);
        new WriteBack(kept, print).under(home);
      }
      Files.delete(kept);
    }
  }

  /// The workspace is closed: what is not written back yet is, and only what could not be stays.
  ///
  /// @param inOrder whether the file was closed as it should be
  void ended(boolean inOrder) {
    try {
      synchronized (turn) {
        if (inOrder && isAhead()) send(file, changes(), Progress.NONE);
      }
    } catch (UserProblem problem) {
      failedBecause(problem);
    } finally {
      letGo();
      if (!isAhead()) LocalFolder.remove(folder);
    }
  }
}
