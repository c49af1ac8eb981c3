// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupRestore;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.backup.TakingBack;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Replacement;
import org.learningcitydesk.workspace.Workspace;

/// Has the state of a backup back, beside the open workspace or in its place. The backup is read
/// into a file of its own first; only when that one opens, the two are exchanged.
record TakeBack(Desk desk, OpenFile open) implements TakingBack {
  private static final String WORKING = "backup.takingBack";

  @Override
  public void asFileOfItsOwn(Backup backup) {
    desk.files()
        .ofRestored(backup.file())
        .ifPresent(made -> desk.restoration().into(made, backup.file()));
  }

  @Override
  public void inPlace(Backup backup) {
    desk.jobs()
        .start(WORKING, progress -> made(backup.file(), seal(), file(), progress), this::exchange);
  }

  private @Nullable Seal seal() {
    return open.workspace().seal().orElse(null);
  }

  static @Nullable Unlock known(@Nullable Seal seal) {
    return seal == null ? null : new Unlock.Known(seal);
  }

  private Path file() {
    return open.workspace().file();
  }

  /// Reads a backup into a file beside the workspace that it is to replace.
  ///
  /// @param seal with which it is encrypted, or null
  static Path made(Path backup, @Nullable Seal seal, Path file, Progress progress) {
    var made = Replacement.making(file);
    BackupRestore.into(backup, known(seal), seal, made, progress);
    Workspace.openReadOnly(made, known(seal)).close();
    return made;
  }

  /// @param aside where the workspace is that was there
  /// @param failure why the exchange was not made; the workspace is as it was then
  private record Exchange(@Nullable Path aside, @Nullable RuntimeException failure) {}

  private void exchange(Path made) {
    if (!desk.letGo(open)) {
      forget(made);
      return;
    }
    var unlock = known(seal());
    desk.jobs()
        .<Exchange>load(() -> exchanged(made), done -> desk.open(file(), unlock, () -> tell(done)));
  }

  /// What was changed up to this moment is in a backup and in the file that is kept.
  private Exchange exchanged(Path made) {
    try {
      try {
        if (open.backups() != null) open.backups().makeBeforeReplacement();
      } finally {
        open.workspace().close();
      }
      return new Exchange(
          Replacement.exchange(file(), made, Replacement.Kept.REPLACED).orElse(null), null);
    } catch (RuntimeException failure) {
      forget(made);
      return new Exchange(null, failure);
    }
  }

  private void tell(Exchange done) {
    var failure = done.failure();
    if (failure != null) desk.problems().show(failure);
    var aside = done.aside();
    if (aside != null) {
      var window = desk.window();
      window.tell(
          new Notice.Sentence(
              window.messages().get("backup.tookBack", String.valueOf(aside.getFileName()))));
    }
  }

  static void forget(Path made) {
    try {
      Files.deleteIfExists(made);
    } catch (IOException _) {
      // It can be opened like any other; nothing depends on it.
    }
  }
}
