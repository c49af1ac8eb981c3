// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.lock.RecoveryPage;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.lock.LockDialogs;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// The commands that encrypt the open workspace, decrypt it, or change what opens it.
final class Encryption {
  private static final int MOST_NAMES = 8;

  private final Desk desk;
  private final Settings settings;

  Encryption(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  private Stage stage() {
    return desk.window().stage();
  }

  private Messages messages() {
    return desk.window().messages();
  }

  private LockDialogs dialogs() {
    return new LockDialogs(stage(), settings, messages());
  }

  private String word(String key, Object... args) {
    return messages().get(key, args);
  }

  private void say(String words) {
    desk.window().tell(new Notice.Sentence(words));
  }

  /// The open workspace, where it can be changed and is encrypted or not, as it should be.
  private Optional<OpenFile> open(boolean encrypted) {
    return Optional.ofNullable(desk.current())
        .filter(it -> !it.workspace().readOnly() && desk.isEncrypted() == encrypted);
  }

  private static String name(Workspace workspace) {
    return String.valueOf(workspace.file().getFileName());
  }

  /// Whether a problem at opening is one of passwords.
  static boolean isMeant(UserProblem problem) {
    return problem.key().startsWith("problem.password.")
        || problem.key().startsWith("problem.code.");
  }

  /// The problem of one who showed this in vain.
  static String wrong(Unlock unlock) {
    return unlock instanceof Unlock.Code ? "problem.code.wrong" : "problem.password.wrong";
  }

  /// Asks for what opens a file, after it was refused.
  Optional<Unlock> ask(Path file, UserProblem refusal) {
    return dialogs()
        .unlock(
            String.valueOf(file.getFileName()),
            refusal.key().equals("problem.password.needed") ? null : messages().sentence(refusal));
  }

  /// Encrypts: password, code, the file anew, a backup; then says what is still in the clear.
  void encrypt() {
    open(false).filter(it -> it.backups() != null).ifPresent(this::encrypt);
  }

  private void encrypt(OpenFile open) {
    var workspace = open.workspace();
    var backups = Objects.requireNonNull(open.backups()).backups();
    var password =
        dialogs()
            .newPassword(
                word("lock.encryptTitle"),
                word("lock.encryptWhy", name(workspace)),
                word("lock.encrypt"));
    if (password.isEmpty()) return;
    var code = RecoveryCode.random();
    if (!dialogs().keeps(code, () -> save(name(workspace), code))) return;
    desk.jobs()
        .start(
            "lock.encrypting",
            progress -> {
              workspace.rewrite(Seal.create(password.get(), code), progress);
              backups.make(BackupReason.ASKED, progress);
              return backups.inTheClear();
            },
            clear -> {
              say(word("lock.encrypted", name(workspace)));
              desk.resealed();
              // Not within the work, which would not end before the question does.
              if (!clear.isEmpty()) Platform.runLater(() -> offerToDelete(clear));
            });
  }

  /// What was made before is still there for anybody to read.
  private void offerToDelete(List<Path> clear) {
    var names = clear.stream().limit(MOST_NAMES).map(it -> "\n" + it).collect(Collectors.joining());
    var more = clear.size() > MOST_NAMES ? "\n…" : "";
    if (!desk.question()
        .agreed(
            word("lock.clearLeft", clear.size()) + names + more,
            "lock.deleteClear",
            "lock.keepClear")) return;
    desk.jobs()
        .save(
            () -> {
              for (var it : clear) delete(it);
            },
            () -> say(word("lock.clearDeleted", clear.size())));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notDeleted", file);
    }
  }

  /// Decrypts: the file is written anew without a key.
  void decrypt() {
    open(true).map(OpenFile::workspace).ifPresent(this::decrypt);
  }

  private void decrypt(Workspace workspace) {
    if (!desk.question()
        .agreed(word("lock.decryptWhy", name(workspace)), "lock.decrypt", "shell.cancel")) return;
    desk.jobs()
        .start(
            "lock.decrypting",
            progress -> {
              workspace.rewrite(null, progress);
              return true;
            },
            _ -> {
              say(word("lock.decrypted", name(workspace)));
              desk.resealed();
            });
  }

  void changePassword() {
    open(true).map(OpenFile::workspace).ifPresent(this::changePassword);
  }

  private void changePassword(Workspace workspace) {
    dialogs()
        .newPassword(word("lock.changeTitle"), word("lock.changeWhy"), word("lock.change"))
        .ifPresent(
            password ->
                desk.jobs()
                    .save(
                        () -> workspace.reseal(workspace.seal().orElseThrow().with(password)),
                        () -> {
                          say(word("lock.changed"));
                          desk.resealed();
                        }));
  }

  void newCode() {
    open(true).map(OpenFile::workspace).ifPresent(this::newCode);
  }

  private void newCode(Workspace workspace) {
    var code = RecoveryCode.random();
    if (!dialogs().keeps(code, () -> save(name(workspace), code))) return;
    desk.jobs()
        .save(
            () -> workspace.reseal(workspace.seal().orElseThrow().with(code)),
            () -> {
              say(word("lock.codeChanged"));
              desk.resealed();
            });
  }

  private void save(String file, RecoveryCode code) {
    var chooser = new FileChooser();
    chooser.setTitle(word("lock.savePage"));
    chooser.setInitialFileName(word("lock.pageName") + ".pdf");
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(word("report.format.pdf"), "*.pdf"));
    var chosen = chooser.showSaveDialog(stage());
    if (chosen != null) save(file, code, chosen.toPath());
  }

  private void save(String file, RecoveryCode code, Path target) {
    var page = RecoveryPage.of(file, code.shown(), LocalDate.now(), messages());
    desk.jobs()
        .start(
            "document.writing",
            progress -> {
              progress.step(0, 1);
              ReportFormat.PDF.write(page, target);
              return target;
            },
            written -> say(word("lock.pageSaved", written.getFileName())));
  }
}
