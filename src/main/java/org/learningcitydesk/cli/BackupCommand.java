// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.BackupState;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a backup of a workspace, also while a window has it open, or lists those that are there.
@Command(name = "backup")
final class BackupCommand extends FileCommand {
  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "cli.option.backupFolder")
  @Nullable Path into;

  @Option(names = "--list", descriptionKey = "cli.option.listBackups")
  boolean list;

  BackupCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    try (var workspace = look()) {
      var backups =
          new Backups(workspace, () -> places(workspace.file()), Clock.systemDefaultZone());
      if (list) return listed(backups.state(null));
      var made = backups.make(BackupReason.ASKED, Progress.NONE);
      console.say("cli.backup.done", made.file(), made.heading().size());
      return Cli.DONE;
    }
  }

  /// A folder that is named is made where it is missing; nothing goes elsewhere without a word.
  private BackupPlaces places(Path workspace) {
    return into == null
        ? BackupPlaces.of(workspace, null)
        : new BackupPlaces(into.toAbsolutePath().normalize(), null);
  }

  private int listed(BackupState state) {
    if (state.backups().isEmpty()) console.say("cli.backup.none", state.folder());
    for (var it : state.backups())
      console.say(
          "cli.backup.line",
          it.heading().at(),
          console.messages().label(it.heading().reason()),
          it.heading().size(),
          it.file());
    for (var it : state.unreadable()) console.say("cli.backup.unreadable", it);
    return state.unreadable().isEmpty() ? Cli.DONE : Cli.FAILED;
  }
}
