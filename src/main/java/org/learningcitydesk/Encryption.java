// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.lock.RecoveryPage;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.lock.LockDialogs;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// The commands that encrypt the open workspace, decrypt it, or change what opens it.
final class Encryption {
  private static final int MOST_NAMES = 8;

  private final Stage stage;
  private final Settings settings;
  private final Jobs jobs;
  private final Supplier<Messages> messages;
  private final Consumer<String> say;

  /// @param say tells a sentence in the window
  Encryption(
      Stage stage,
      Settings settings,
      Jobs jobs,
      Supplier<Messages> messages,
      Consumer<String> say) {
    this.stage = stage;
    this.settings = settings;
    this.jobs = jobs;
    this.messages = messages;
    this.say = say;
  }

  private LockDialogs dialogs() {
    return new LockDialogs(stage, settings, messages.get());
  }

  private String word(String key, Object... args) {
    return messages.get().get(key, args);
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
            refusal.key().equals("problem.password.needed")
                ? null
                : messages.get().sentence(refusal));
  }

  /// Encrypts: password, code, the file anew, a backup; then says what is still in the clear.
  void encrypt(Workspace workspace, Supplier<Backups> backups, Runnable done) {
    var password =
        dialogs()
            .newPassword(
                word("lock.encryptTitle"),
                word("lock.encryptWhy", name(workspace)),
                word("lock.encrypt"));
    if (password.isEmpty()) return;
    var code = RecoveryCode.random();
    if (!dialogs().keeps(code, () -> save(name(workspace), code))) return;
    jobs.start(
        "lock.encrypting",
        progress -> {
          workspace.rewrite(Seal.create(password.get(), code), progress);
          var made = backups.get();
          made.make(BackupReason.ASKED, progress);
          return made.inTheClear();
        },
        clear -> {
          say.accept(word("lock.encrypted", name(workspace)));
          done.run();
          // Not within the work, which would not end before the question does.
          if (!clear.isEmpty()) Platform.runLater(() -> offerToDelete(clear));
        });
  }

  /// What was made before is still there for anybody to read.
  private void offerToDelete(List<Path> clear) {
    var names = clear.stream().limit(MOST_NAMES).map(it -> "\n" + it).collect(Collectors.joining());
    var more = clear.size() > MOST_NAMES ? "\n…" : "";
    if (!new Question(stage, settings, messages.get())
        .agreed(
            word("lock.clearLeft", clear.size()) + names + more,
            "lock.deleteClear",
            "lock.keepClear")) return;
    jobs.save(
        () -> {
          for (var it : clear) delete(it);
        },
        () -> say.accept(word("lock.clearDeleted", clear.size())));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notDeleted", file);
    }
  }

  /// Decrypts: the file is written anew without a key.
  void decrypt(Workspace workspace, Runnable done) {
    if (!new Question(stage, settings, messages.get())
        .agreed(word("lock.decryptWhy", name(workspace)), "lock.decrypt", "shell.cancel")) return;
    jobs.start(
        "lock.decrypting",
        progress -> {
          workspace.rewrite(null, progress);
          return true;
        },
        _ -> {
          say.accept(word("lock.decrypted", name(workspace)));
          done.run();
        });
  }

  void changePassword(Workspace workspace, Runnable done) {
    dialogs()
        .newPassword(word("lock.changeTitle"), word("lock.changeWhy"), word("lock.change"))
        .ifPresent(
            password ->
                jobs.save(
                    () -> workspace.reseal(workspace.seal().orElseThrow().with(password)),
                    () -> {
                      say.accept(word("lock.changed"));
                      done.run();
                    }));
  }

  void newCode(Workspace workspace, Runnable done) {
    var code = RecoveryCode.random();
    if (!dialogs().keeps(code, () -> save(name(workspace), code))) return;
    jobs.save(
        () -> workspace.reseal(workspace.seal().orElseThrow().with(code)),
        () -> {
          say.accept(word("lock.codeChanged"));
          done.run();
        });
  }

  private void save(String file, RecoveryCode code) {
    var chooser = new FileChooser();
    chooser.setTitle(word("lock.savePage"));
    chooser.setInitialFileName(word("lock.pageName") + ".pdf");
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(word("report.format.pdf"), "*.pdf"));
    var chosen = chooser.showSaveDialog(stage);
    if (chosen != null) save(file, code, chosen.toPath());
  }

  private void save(String file, RecoveryCode code, Path target) {
    var page = RecoveryPage.of(file, code.shown(), LocalDate.now(), messages.get());
    jobs.start(
        "document.writing",
        progress -> {
          progress.step(0, 1);
          ReportFormat.PDF.write(page, target);
          return target;
        },
        written -> say.accept(word("lock.pageSaved", written.getFileName())));
  }
}
