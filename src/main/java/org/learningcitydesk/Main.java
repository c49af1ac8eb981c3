// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.learningcitydesk.cli.Cli;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.LogFile;
import org.learningcitydesk.ui.task.Problems;

/// With arguments a command, without them the window; a workspace file or a backup as the only
/// argument opens in the window.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (Rehearsal.isAskedFor()) System.exit(Rehearsal.run());
    else if (args.length == 0 || args.length == 1 && isForTheWindow(args[0]))
      window(List.of(args), _ -> {}, () -> {});
    else System.exit(Cli.run(args));
  }

  private static boolean isForTheWindow(String argument) {
    return argument.endsWith(FileChoice.ENDING) || argument.endsWith("." + BackupFile.ENDING);
  }

  /// @param shown is told when the window stands
  /// @param ended is told when everything is saved and closed
  static void window(List<String> files, Consumer<Desk> shown, Runnable ended) {
    new Problems(
            () -> Messages.in(Locale.getDefault()), notice -> System.err.println(notice.text()))
        .becomeFallback();
    LogFile.in(Settings.folder());
    var writer =
        Executors.newSingleThreadExecutor(
            work -> {
              var thread = new Thread(work, "desk-settings");
              thread.setDaemon(true);
              return thread;
            });
    var settings = new Settings(Settings.folder(), writer);
    Platform.startup(
        () -> {
          // The window is hidden before the file is closed; the end comes after both.
          Platform.setImplicitExit(false);
          var desk =
              new Desk(
                  new Stage(),
                  settings,
                  () -> {
                    writer.close();
                    Platform.exit();
                    ended.run();
                  });
          desk.window().show();
          files.forEach(file -> desk.open(Path.of(file)));
          shown.accept(desk);
        });
  }
}
