// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupRestore;
import org.learningcitydesk.exchange.whole.WholeImport;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a new workspace out of a backup or the file of a whole one. Where that fails, no file is
/// left behind.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.newFile")
  Path file;

  @Parameters(index = "1", paramLabel = "BACKUP", descriptionKey = "cli.whole")
  Path source;

  @Mixin PasswordOption password = new PasswordOption();

  RestoreCommand(Console console) {
    this.console = console;
  }

  private long backup() {
    var unlock = password.unlock(console, BackupFile.envelope(source).isPresent());
    return BackupRestore.into(source, unlock, null, file, Progress.NONE).rows();
  }

  @Override
  public Integer call() {
    var rows =
        BackupFile.hasItsEnding(source) ? backup() : WholeImport.read(source, file, Progress.NONE);
    console.say("cli.restore.done", FileCommand.shown(file), FileCommand.shown(source), rows);
    return Cli.DONE;
  }
}
