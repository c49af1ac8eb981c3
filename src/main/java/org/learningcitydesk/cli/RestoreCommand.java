// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.learningcitydesk.exchange.whole.WholeImport;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a new workspace out of the file of a whole one. Where that fails, no file is left behind.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.newFile")
  Path file;

  @Parameters(index = "1", paramLabel = "JSON", descriptionKey = "cli.whole")
  Path json;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var rows = WholeImport.read(json, file, Progress.NONE);
    console.say("cli.restore.done", FileCommand.shown(file), FileCommand.shown(json), rows);
    return Cli.DONE;
  }
}
