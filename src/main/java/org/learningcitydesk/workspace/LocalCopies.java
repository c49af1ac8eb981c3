// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;

/// Opens workspaces, wherever they lie: one on a drive of another computer or in a synchronised
/// folder as a [LocalCopy], any other one in its place. What of earlier copies was not written back
/// is gone on with.
public final class LocalCopies {
  private static final int LETTERS = 24;
  private static final Set<String> DAMAGED =
      Set.of("problem.fileDamaged", "problem.fileEmpty", "problem.fileForeign");

  private final Path folder;
  private final Function<Path, Optional<RiskyPlace>> places;
  private final Clock clock;

  /// @param folder of this user, on this computer
  /// @param places tells where a file is at risk
  public LocalCopies(Path folder, Function<Path, Optional<RiskyPlace>> places, Clock clock) {
    this.folder = folder.toAbsolutePath();
    this.places = places;
    this.clock = clock;
  }

  /// Opens a file to change it; see [Workspace#open(Path, Unlock, Consumer)].
  ///
  /// @throws UserProblem in plain words where the file cannot be opened; it is then as it was
  public Workspace open(Path named, @Nullable Unlock unlock, Consumer<Commit> committed) {
    if (!isMeantFor(named)) return Workspace.open(named, unlock, committed);
    var opened = Workspace.of(() -> opened(Replacement.real(named), unlock), committed);
    opened.localCopy().ifPresent(it -> it.belongsTo(opened));
    return opened;
  }

  /// Opens a file to read it; of one on such a drive a copy is read, so that it does not stay open
  /// there.
  public Workspace openReadOnly(Path named, @Nullable Unlock unlock) {
    if (places.apply(named).isEmpty()) return Workspace.openReadOnly(named, unlock);
    return Workspace.of(() -> Opening.readCopy(named, unlock), _ -> {});
  }

  /// Whether a file is not worked on in its place. Where the copy would not be safer, it is.
  public boolean isMeantFor(Path named) {
    if (copy(Replacement.real(named)).isAhead()) return true;
    return places.apply(named).isPresent() && places.apply(folder).isEmpty();
  }

  private LocalCopy copy(Path original) {
    return new LocalCopy(slot(original), original, clock);
  }

  private Path slot(Path original) {
    var digest = Fingerprint.digest().digest(original.toString().getBytes(UTF_8));
    return folder.resolve(HexFormat.of().formatHex(digest).substring(0, LETTERS));
  }

  private Opening opened(Path original, @Nullable Unlock unlock) {
    var copy = copy(original);
    if (FileLock.isTaken(copy.file())) throw taken(copy.file(), original);
    var there = Files.exists(original);
    if (!there && !copy.isAhead()) throw new UserProblem("problem.fileMissing", original);
    if (there && !canBeWritten(original)) return Opening.readCopy(original, unlock);
    if (there) {
      var left = FileLock.leftElsewhere(original);
      copy.hold(original);
      left.ifPresent(copy::tell);
      WriteBack.sweep(original);
    }
    try {
      return ready(copy, original, unlock).of(copy);
    } catch (IOException e) {
      copy.letGo();
      throw new UserProblem(e, "problem.away.notCopied", original.getFileName());
    } catch (RuntimeException e) {
      copy.letGo();
      throw e instanceof UserProblem problem ? ofOriginal(problem, copy.file(), original) : e;
    }
  }

  private static UserProblem taken(Path copy, Path original) {
    try {
      FileLock.requireNotOpenHere(copy);
    } catch (UserProblem problem) {
      return problem;
    }
    return ofOriginal(FileLock.inUse(copy), copy, original);
  }

  private static boolean canBeWritten(Path original) {
    return Files.isWritable(original)
        && Files.isWritable(Objects.requireNonNull(original.getParent()));
  }

  /// The user knows the original only.
  private static UserProblem ofOriginal(UserProblem problem, Path copy, Path original) {
    var args = problem.args().stream().map(it -> it.equals(copy) ? original : it).toArray();
    return new UserProblem(problem, problem.key(), args);
  }

  private static Opening ready(LocalCopy copy, Path original, @Nullable Unlock unlock)
      throws IOException {
    if (copy.isAhead()) {
      try {
        if (copy.goesOnFrom(original)) return Opening.edit(copy.file(), unlock);
      } catch (UserProblem problem) {
        // A damaged copy is no reason to keep anybody from the original.
        if (!DAMAGED.contains(problem.key()) || Files.notExists(original)) throw problem;
      }
      copy.putBeside(original);
    } else if (copy.isUnknown()) copy.putBeside(original);
    // A wrong password is told before anything is copied.
    var envelope = FileFrame.of(original).map(FileFrame::envelope).orElse(null);
    var seal = Opening.unlocked(original, envelope, unlock);
    copy.fetch(original);
    return Opening.edit(copy.file(), seal == null ? null : new Unlock.Known(seal));
  }

  /// A copy that has something that its original lacks.
  ///
  /// @param original where it belongs
  /// @param copy the file on this computer
  /// @param asOf when the original had last what the copy has
  public record Waiting(Path original, Path copy, Instant asOf) {}

  /// Those that nobody works on at this moment, the oldest first. What the originals have is
  /// removed.
  public List<Waiting> waiting() {
    var all = new ArrayList<Waiting>();
    for (var slot : slots()) {
      var note = CopyNote.in(slot);
      if (note.isEmpty()) continue;
      var copy = slot.resolve(String.valueOf(note.get().original().getFileName()));
      var file = Files.exists(copy) ? copy : only(slot).orElse(copy);
      if (FileLock.isTaken(file)) continue;
      if (!note.get().changed()) LocalFolder.remove(slot);
      else if (Files.exists(file))
        all.add(new Waiting(note.get().original(), file, note.get().asOf()));
    }
    all.sort(Comparator.comparing(Waiting::asOf));
    return all;
  }

  /// After a conflict the copy still has the name of the first original.
  private static Optional<Path> only(Path slot) {
    try (var files = Files.list(slot)) {
      return files.filter(it -> it.toString().endsWith(".lcdesk")).findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private List<Path> slots() {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isDirectory).toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  /// Saves a copy that waits as a file of its own; then it waits no longer.
  public void saveElsewhere(Waiting waiting, Path target, Progress progress) {
    try {
      var print = Fingerprint.of(waiting.copy());
      TargetFile.write(
          target,
          out -> Fingerprint.copied(waiting.copy(), out, progress),
          part -> {
            if (!Fingerprint.of(part).equals(print))
              throw new UserProblem("problem.away.notAsWritten", target.getFileName());
          });
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileNotRead", waiting.copy());
    }
    forget(waiting);
  }

  /// Removes a copy that waits, for good.
  public void forget(Waiting waiting) {
    LocalFolder.remove(Objects.requireNonNull(waiting.copy().getParent()));
  }
}
