// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupRestore;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.exchange.whole.WholeImport;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.UserProblem;

/// Makes a workspace out of a backup, or out of the file of a whole one, and opens it.
record Restoration(Desk desk, Encryption encryption) {
  private static final String WORKING = "start.restoring";

  static boolean isFor(Path file) {
    return WholeFile.hasItsEnding(file) || BackupFile.hasItsEnding(file);
  }

  /// Looks at the file before it asks where the workspace goes.
  void begin(Path source) {
    desk.jobs()
        .compute(
            () -> {
              if (BackupFile.hasItsEnding(source)) BackupFile.heading(source);
              else WholeFile.require(source);
              return source;
            },
            it -> desk.files().ofRestored(it).ifPresent(made -> into(made, it)));
  }

  /// @param made where the workspace goes
  void into(Path made, Path source) {
    if (BackupFile.hasItsEnding(source)) unlocked(source, seal -> into(made, source, seal));
    else
      desk.jobs()
          .start(
              WORKING,
              progress -> {
                WholeImport.read(source, made, progress);
                return made;
              },
              desk::open);
  }

  /// @param seal of an encrypted backup, or null
  private void into(Path made, Path backup, @Nullable Seal seal) {
    var unlock = seal == null ? null : new Unlock.Known(seal);
    desk.jobs()
        .start(
            WORKING,
            progress -> {
              BackupRestore.into(backup, unlock, seal, made, progress);
              return made;
            },
            it -> desk.open(it, unlock, () -> {}));
  }

  /// The key of a backup; null where it needs none. Asks for its password until it is the right one
  /// or the user gives up.
  void unlocked(Path backup, Consumer<@Nullable Seal> then) {
    unlocked(backup, () -> BackupFile.envelope(backup), then, () -> {});
  }

  /// The same for whatever has an envelope.
  ///
  /// @param givenUp what to do where the user does not know what opens it
  void unlocked(
      Path file,
      Supplier<Optional<Envelope>> envelope,
      Consumer<@Nullable Seal> then,
      Runnable givenUp) {
    desk.jobs()
        .compute(
            envelope,
            found ->
                found.ifPresentOrElse(
                    it -> unlock(file, it, "problem.password.needed", then, givenUp),
                    () -> then.accept(null)));
  }

  private void unlock(
      Path file,
      Envelope envelope,
      String problem,
      Consumer<@Nullable Seal> then,
      Runnable givenUp) {
    Platform.runLater(
        () ->
            encryption
                .ask(file, new UserProblem(problem, file.getFileName()))
                .ifPresentOrElse(unlock -> unlock(file, envelope, unlock, then, givenUp), givenUp));
  }

  private void unlock(
      Path file,
      Envelope envelope,
      Unlock unlock,
      Consumer<@Nullable Seal> then,
      Runnable givenUp) {
    desk.jobs()
        .compute(
            () -> envelope.open(unlock),
            seal ->
                seal.ifPresentOrElse(
                    then, () -> unlock(file, envelope, Encryption.wrong(unlock), then, givenUp)));
  }
}
