// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupSearch;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.ui.backup.RecoveryDialog;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.LastResort;
import org.learningcitydesk.workspace.Replacement;
import org.learningcitydesk.workspace.Workspace;

/// The way on when a file cannot be opened because something happened to it: the newest backup
/// that is whole; without one, what can still be read of the file. The file itself is never
/// changed: it is moved aside, or left where it is.
final class Recovery {
  private static final Set<String> DAMAGED =
      Set.of("problem.fileDamaged", "problem.fileEmpty", "problem.fileHalfMigrated");
  // These may have another cause: they are told as usual where no backup is known.
  private static final Set<String> PERHAPS = Set.of("problem.fileMissing", "problem.fileForeign");

  private final Desk desk;
  private final Settings settings;
  private final Path file;
  private final UserProblem problem;

  /// @param named the file that was not opened
  Recovery(Desk desk, Settings settings, Path named, UserProblem problem) {
    this.desk = desk;
    this.settings = settings;
    this.problem = problem;
    file = Replacement.real(named);
  }

  static boolean isFor(UserProblem problem) {
    return DAMAGED.contains(problem.key()) || PERHAPS.contains(problem.key());
  }

  private record Situation(BackupSearch.Found found, Optional<Instant> written) {}

  /// Looks for backups, then asks.
  void begin() {
    var places = new BackupChoice(settings).places(file);
    desk.jobs()
        .start(
            "recovery.looking",
            progress ->
                new Situation(
                    BackupSearch.in(places, name(), ZoneId.systemDefault(), progress), written()),
            this::offer);
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  private Optional<Instant> written() {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void offer(Situation situation) {
    if (situation.found().best() == null && PERHAPS.contains(problem.key())) {
      desk.problems().show(problem);
      return;
    }
    var window = desk.window();
    new RecoveryDialog(window.stage(), settings, window.messages())
        .ask(
            name(),
            problem,
            situation.found(),
            situation.written().orElse(null),
            new RecoveryDialog.Ways(this::takeBack, this::lastResort, this::support));
  }

  private void takeBack(Backup backup) {
    desk.restoration().unlocked(backup.file(), seal -> takeBack(backup, seal));
  }

  /// @param seal of an encrypted backup, or null
  private void takeBack(Backup backup, @Nullable Seal seal) {
    desk.jobs()
        .<Optional<Path>>start(
            "backup.takingBack",
            progress -> {
              var made = TakeBack.made(backup.file(), seal, file, progress);
              try {
                return Replacement.exchange(file, made, Replacement.Kept.DAMAGED);
              } catch (RuntimeException e) {
                TakeBack.forget(made);
                throw e;
              }
            },
            aside ->
                desk.open(
                    file, TakeBack.known(seal), () -> tellRecovered(backup, aside.orElse(null))));
  }

  private void tellRecovered(Backup backup, @Nullable Path aside) {
    var messages = desk.window().messages();
    var at = messages.dateTime(backup.heading().at());
    tell(
        aside == null
            ? messages.get("recovery.done", at)
            : messages.get("recovery.doneKept", at, String.valueOf(aside.getFileName())));
  }

  private void tell(String sentence) {
    desk.window().tell(new Notice.Sentence(sentence));
  }

  private void lastResort() {
    desk.files().ofSaved(file).ifPresent(this::lastResort);
  }

  /// What is saved of an encrypted file is encrypted in the same way.
  void lastResort(Path made) {
    unlocked(seal -> lastResort(made, seal), () -> {});
  }

  private void lastResort(Path made, @Nullable Seal seal) {
    var unlock = TakeBack.known(seal);
    desk.jobs()
        .start(
            "recovery.saving",
            progress -> LastResort.save(file, unlock, made, progress),
            saved -> desk.open(made, unlock, () -> tell(saved)));
  }

  private void unlocked(Consumer<@Nullable Seal> then, Runnable givenUp) {
    desk.restoration().unlocked(file, () -> Workspace.envelope(file), then, givenUp);
  }

  private void tell(LastResort.Saved saved) {
    var messages = desk.window().messages();
    tell(
        saved.isAll()
            ? messages.get("recovery.savedAll", saved.rows())
            : messages.get(
                "recovery.savedPart", saved.rows(), saved.lost(), saved.incomplete().size()));
  }

  private void support() {
    var support = new Support(desk, settings);
    unlocked(
        seal -> support.offer(null, file, TakeBack.known(seal), problem),
        () -> support.offer(null, file, null, problem));
  }
}
