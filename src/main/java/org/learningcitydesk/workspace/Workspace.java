// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.OpenDatabase.NOT_SAVED;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// The open file, with its two doors: [#read] and [#change]. A change is one transaction, one entry
/// of the journal and one step of undo; when it returns, it is on the disk. All work in the
/// database is done by threads of its own, whatever thread asks.
public final class Workspace implements AutoCloseable {
  private final OpenDatabase open;
  private final Lane lane = new Lane("workspace-writer", 1);
  private final Reading reading;
  private final Writing writing;

  private Workspace(@Nullable Opening opening, Database database, Consumer<Commit> committed) {
    var end = new JournalEnd();
    open = new OpenDatabase(opening, database, end::readFrom);
    reading = new Reading(open, lane);
    writing = new Writing(open, end, lane, reading, committed);
    lane.call(
        () -> {
          end.readFrom(open.writer());
          return true;
        });
  }

  /// A new file with an empty workspace.
  ///
  /// @throws UserProblem where there is a file already, or none can be written
  public static Workspace create(Path file, Consumer<Commit> committed) {
    return create(file, null, committed);
  }

  /// A new file that is encrypted from its first byte on.
  ///
  /// @param seal null for one that is not
  public static Workspace create(Path file, @Nullable Seal seal, Consumer<Commit> committed) {
    return of(() -> Opening.create(file, seal), committed);
  }

  /// Opens a file; where it may not be written, for reading only. A file of an older version is
  /// brought up to date, after a copy was made beside it.
  ///
  /// @throws UserProblem in plain words where the file cannot be opened; it is then as it was
  public static Workspace open(Path file, Consumer<Commit> committed) {
    return open(file, null, committed);
  }

  /// Opens a file that may be encrypted.
  ///
  /// @param unlock what opens it, or null
  /// @throws UserProblem `problem.password.needed` where it is encrypted and nothing is shown,
  ///   `problem.password.wrong` or `problem.code.wrong` where it is not opened by what is shown
  public static Workspace open(Path file, @Nullable Unlock unlock, Consumer<Commit> committed) {
    return of(() -> Opening.edit(file, unlock), committed);
  }

  /// Opens without the right to change anything; a file that somebody else works on is read as it
  /// is at this moment.
  public static Workspace openReadOnly(Path file) {
    return openReadOnly(file, null);
  }

  /// @param unlock what opens it where it is encrypted, or null
  public static Workspace openReadOnly(Path file, @Nullable Unlock unlock) {
    return of(() -> Opening.read(file, unlock), _ -> {});
  }

  /// Makes a new file out of the rows of another one, and leaves it closed: all of them, or no file
  /// at all. Nothing of it is in the journal but what the rows bring along.
  ///
  /// @param version the schema that the rows are of; the file is brought up to date
  /// @param filling brings the rows; it is called by a thread of the workspace
  /// @param judging refuses what does not fit together in the end
  /// @param progress hears of the look at everything that comes before it
  /// @throws UserProblem where there is a file already, or none can be written
  public static void restore(
      Path file,
      int version,
      Consumer<Restoring> filling,
      Consumer<Integrity> judging,
      Progress progress) {
    restore(file, null, version, filling, judging, progress);
  }

  /// @param seal with which the new file is encrypted, or null
  public static void restore(
      Path file,
      @Nullable Seal seal,
      int version,
      Consumer<Restoring> filling,
      Consumer<Integrity> judging,
      Progress progress) {
    Lane.once(
        () ->
            Opening.make(
                file, part -> Restoring.into(part, seal, version, filling, judging, progress)));
  }

  static Workspace of(Callable<Opening> how, Consumer<Commit> committed) {
    var opening = Lane.once(how);
    try {
      return new Workspace(opening, opening.database(), committed);
    } catch (RuntimeException e) {
      opening.database().abandon();
      opening.release(false);
      throw e;
    }
  }

  /// A workspace without a file, for tests and previews.
  public static Workspace inMemory(Consumer<Commit> committed) {
    try {
      var database = Database.inMemory();
      database.migrate();
      return new Workspace(null, database, committed);
    } catch (SQLException e) {
      throw StorageFailure.told(e, NOT_SAVED);
    }
  }

  /// Looks at everything in a file, without changing it.
  ///
  /// @throws UserProblem where it cannot be opened
  public static Integrity check(Path file) {
    try (var workspace = openReadOnly(file)) {
      return workspace.check();
    }
  }

  /// Says who makes the changes from now on; asked anew for each of them.
  public Workspace signedBy(Supplier<String> who) {
    writing.signedBy(who);
    return this;
  }

  /// @throws IllegalStateException for a workspace in memory
  public Path file() {
    return open.file();
  }

  /// Whether there is a file behind it.
  public boolean hasFile() {
    return open.hasFile();
  }

  public boolean readOnly() {
    return open.readOnly();
  }

  /// Whether a file is encrypted; one that cannot be read is not.
  public static boolean isEncrypted(Path file) {
    return envelope(file).isPresent();
  }

  /// With what a file is encrypted; empty where it is not, or cannot be read.
  public static Optional<Envelope> envelope(Path file) {
    try {
      return FileFrame.of(file).flatMap(it -> Optional.ofNullable(it.envelope()));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Copies of the file that were made beside it: before it was brought up to date, and in place of
  /// which another one was put.
  public List<Path> copies() {
    return Migration.copies(file());
  }

  /// The local copy that is open in place of the file, where it is.
  public Optional<LocalCopy> localCopy() {
    return Optional.ofNullable(open.localCopy());
  }

  /// A copy of the file as it is, closed in order.
  ///
  /// @param seen is called in the moment of which the copy is
  void copyTo(Path copy, Runnable seen) {
    lane.call(
        () -> {
          open.copyTo(copy, seen);
          return true;
        });
  }

  /// Saves all that is here as a new file, under the same password.
  ///
  /// @throws UserProblem `problem.notRead` where not all of it can be read, or in words why it
  ///   cannot be written
  public void saveCopy(Path target, Progress progress) {
    read(tx -> Opening.make(target, part -> Rewriting.into(part, open.seal(), tx.sql(), progress)));
  }

  /// The key of the file where it is encrypted.
  public Optional<Seal> seal() {
    return Optional.ofNullable(open.seal());
  }

  /// Gives the file another password or recovery code: what it holds stays as it is, under the same
  /// key.
  ///
  /// @param other has the key of this file
  /// @throws UserProblem `problem.notSaved` where it cannot be written; the old password stays then
  public void reseal(Seal other) {
    if (!seal().orElseThrow().hasTheKeyOf(other))
      throw new IllegalArgumentException("Another key needs another file");
    lane.call(
        () -> {
          var opened = open.editable();
          open.exchange(() -> FileFrame.reseal(opened, other.envelope()), other);
          return true;
        });
  }

  /// Writes the whole file anew, row by row, so that nothing is in it that is not in a table: to
  /// encrypt it or to decrypt it.
  ///
  /// @param other with which it is encrypted from now on, or null
  /// @throws UserProblem `problem.notSaved` where it cannot be written; the file is as it was then
  public void rewrite(@Nullable Seal other, Progress progress) {
    lane.call(
        () -> {
          var opened = open.editable();
          var sql = Database.sql(open.writer());
          Migration.replace(
              opened,
              other,
              NOT_SAVED,
              part -> {
                Rewriting.into(part, other, sql, progress);
                open.writer().rollback();
              },
              taking -> open.exchange(taking, other));
          return true;
        });
  }

  /// Reads; all that the work reads is of one moment. Inside a change it reads what the change
  /// wrote so far.
  ///
  /// @throws UserProblem `problem.notRead` where the disk does not give it
  public <T> T read(Function<Tx, T> work) {
    return reading.read(work);
  }

  /// Changes; see [#change(Label, Consumer)].
  public void change(String label, Consumer<Tx> work) {
    change(Label.of(label), work);
  }

  /// Does the work in one transaction, with one entry in the journal. When it returns, all of it is
  /// on the disk; when it throws, nothing of it is.
  ///
  /// @throws UserProblem `problem.notSaved` where the disk does not take it
  public void change(Label label, Consumer<Tx> work) {
    changes(List.of(new Dated(Writing.now().toInstant(), label, work)));
  }

  /// Has somebody asked before each change, who may refuse it by an exception. He is asked before
  /// the change begins and may read.
  public void guard(Consumer<Label> asked) {
    writing.guard(asked);
  }

  /// A change, and when it was made.
  public record Dated(Instant at, Label label, Consumer<Tx> work) {}

  /// Brings a past here: changes of earlier moments, each with its own entry in the journal and its
  /// own step of undo, that are on the disk together or not at all.
  ///
  /// @param made in their order; a moment to come counts as this one
  public void changes(List<Dated> made) {
    writing.changes(made);
  }

  /// What an undo would take back.
  public Optional<Label> undoable() {
    return read(tx -> new History(tx.sql()).undoable().map(History::label));
  }

  /// What a redo would make again.
  public Optional<Label> redoable() {
    return read(tx -> new History(tx.sql()).redoable().map(History::label));
  }

  /// Takes the last change back, also one made before the last start; without effect where there is
  /// none.
  public void undo() {
    writing.undo();
  }

  /// Makes the change again that was undone last; without effect where there is none.
  public void redo() {
    writing.redo();
  }

  /// Where persons are in the file: what [#erase] would take away, and what it cannot.
  public Footprint footprint(ErasureOrder order, Progress progress) {
    return read(
        tx ->
            new Erasure(tx.sql(), order, Writing.now(), writing.author(), progress)
                .look(olderCopies()));
  }

  /// Forgets persons for good: in their rows, in all other texts, in the history and in the bytes
  /// of the file. It cannot be taken back. Their rows stay without a name.
  ///
  /// @return what was taken away, and what is left to look at
  /// @throws UserProblem where that does not succeed; the file is then as it was
  public Footprint erase(ErasureOrder order, Progress progress) {
    return writing.erase(order, this::olderCopies, progress);
  }

  private List<Path> olderCopies() {
    return hasFile() ? copies() : List.of();
  }

  /// Writes a line into the log of data protection, outside of undo.
  public void note(PrivacyDeed deed, PersonId person) {
    writing.note(new PrivacyChain.Line(deed, person, Map.of()));
  }

  /// Writes into the same log that data of persons go to somebody.
  ///
  /// @param counts how many records, by the ids of their kinds
  public void note(Disclosure disclosure, Map<String, Integer> counts) {
    writing.note(new PrivacyChain.Line(PrivacyDeed.SHARED, null, counts, disclosure));
  }

  /// Looks at everything.
  public Integrity check() {
    return read(tx -> new IntegrityCheck(tx.sql(), Progress.NONE).run());
  }

  /// Waits for what is being read and written, then closes the file in order and lets others have
  /// it.
  @Override
  public void close() {
    if (open.isClosed() || !lane.call(open::close)) return;
    lane.close();
    reading.close();
  }
}
