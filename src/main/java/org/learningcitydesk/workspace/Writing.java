// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.OpenDatabase.NOT_SAVED;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// The door for writing: one goes through it at a time, with all that he changes or with nothing of
/// it. When he is through, it is on the disk.
final class Writing {
  private final OpenDatabase open;
  private final JournalEnd end;
  private final Lane lane;
  private final Reading reading;
  private final Consumer<Commit> committed;
  private volatile Supplier<String> author = () -> System.getProperty("user.name", "?");
  private volatile Consumer<Label> guard = _ -> {};

  /// @param lane of one thread
  /// @param reading where a change reads what it wrote so far
  Writing(
      OpenDatabase open, JournalEnd end, Lane lane, Reading reading, Consumer<Commit> committed) {
    this.open = open;
    this.end = end;
    this.lane = lane;
    this.reading = reading;
    this.committed = committed;
  }

  /// Changes are signed by him from now on.
  void signedBy(Supplier<String> who) {
    author = who;
  }

  String author() {
    return author.get();
  }

  void guard(Consumer<Label> asked) {
    guard = asked;
  }

  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  /// @see Workspace#changes
  void changes(List<Workspace.Dated> made) {
    if (!reading.isInside() && !open.readOnly()) made.forEach(it -> guard.accept(it.label()));
    commit(() -> changed(made));
  }

  private @Nullable Commit changed(List<Workspace.Dated> made) throws SQLException {
    var now = now();
    var who = author();
    var sql = Database.sql(open.writer());
    var touched = new LinkedHashSet<Class<?>>();
    var seq = end.lastSeq();
    Label last = null;
    for (var it : made) {
      var then = it.at().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
      var journal = new Journal(then.isAfter(now) ? now : then, who);
      var tx = new Tx(Database.sql(open.writer(), journal), journal);
      reading.enter(tx);
      it.work().accept(tx);
      if (journal.isEmpty()) continue;
      if (end.undonePending() && last == null) new History(sql).discardUndone();
      journal.write(sql, ++seq, it.label());
      touched.addAll(journal.touched());
      last = it.label();
    }
    if (last == null) return null;
    open.writer().commit();
    end.changed(seq);
    return new Commit(touched, last, now.toInstant());
  }

  /// @see Workspace#undo
  void undo() {
    commit(
        () -> {
          var now = now();
          var history = new History(Database.sql(open.writer()));
          var change = history.undoable();
          if (change.isEmpty()) return null;
          return replayed(history.undo(change.get(), now), History.label(change.get()), now);
        });
  }

  /// @see Workspace#redo
  void redo() {
    commit(
        () -> {
          var now = now();
          var history = new History(Database.sql(open.writer()));
          var change = history.redoable();
          if (change.isEmpty()) return null;
          return replayed(history.redo(change.get(), now), History.label(change.get()), now);
        });
  }

  private Commit replayed(Set<Class<?>> touched, Label label, OffsetDateTime now)
      throws SQLException {
    open.writer().commit();
    end.moved();
    return new Commit(touched, label, now.toInstant());
  }

  /// Writes a line into the log of data protection, outside of undo.
  void note(PrivacyChain.Line line) {
    commit(
        () -> {
          var now = now();
          var sql = Database.sql(open.writer());
          Bulk.insert(sql, PrivacyChain.continued(sql, List.of(line), now, author()));
          open.writer().commit();
          var label = Label.of("change.privacy.noted");
          return new Commit(Set.of(PrivacyEntry.class), label, now.toInstant());
        });
  }

  /// The one way into the file: the work commits or nothing is changed; then the disk is forced;
  /// only then anybody is told.
  private void commit(Callable<@Nullable Commit> work) {
    if (reading.isInside())
      throw new IllegalStateException("A change inside of a read or of another change");
    if (open.readOnly()) throw new UserProblem("problem.readOnly");
    lane.call(() -> Optional.ofNullable(forced(work))).ifPresent(committed);
  }

  private @Nullable Commit forced(Callable<@Nullable Commit> work) throws Exception {
    open.requireUsable();
    Commit commit = null;
    try {
      commit = work.call();
      if (commit != null) open.sync();
      else open.writer().rollback();
      return commit;
    } catch (RuntimeException | SQLException e) {
      open.giveUp(e);
      throw open.words(StorageFailure.told(e, NOT_SAVED));
    } catch (Error e) {
      open.giveUp(e);
      throw e;
    } finally {
      reading.leave();
    }
  }

  /// Not by a transaction: the whole file is written anew.
  ///
  /// @param olderCopies which stay as they are
  /// @see Workspace#erase
  Footprint erase(ErasureOrder order, Supplier<List<Path>> olderCopies, Progress progress) {
    if (reading.isInside())
      throw new IllegalStateException("An erasure inside of a read or of a change");
    if (open.readOnly()) throw new UserProblem("problem.readOnly");
    var at = now();
    var done = lane.call(() -> erased(order, at, olderCopies, progress));
    var label = Label.of("change.privacy.erased", Integer.toString(done.persons()));
    committed.accept(new Commit(Tracked.types(), label, at.toInstant()));
    return done;
  }

  private Footprint erased(
      ErasureOrder order, OffsetDateTime at, Supplier<List<Path>> olderCopies, Progress progress) {
    open.requireUsable();
    try {
      var erasure = new Erasure(Database.sql(open.writer()), order, at, author(), progress);
      if (!open.hasFile()) erasure.inMemory(open::exchange);
      else erasure.inFile(open.editable(), open.seal(), it -> open.exchange(it, open.seal()));
      return erasure.done(olderCopies.get());
    } catch (RuntimeException | SQLException e) {
      throw StorageFailure.told(e, NOT_SAVED);
    }
  }
}
