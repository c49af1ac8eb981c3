// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.learningcitydesk.cli.Cli;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.LogFile;
import org.learningcitydesk.ui.task.Problems;

/// With arguments a command, without them the window; a workspace file as the only argument opens
/// in the window.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 0 || args.length == 1 && args[0].endsWith(".lcdesk")) window(args);
    else System.exit(Cli.run(args));
  }

  private static void window(String[] args) {
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
          var desk =
              new Desk(
                  new Stage(),
                  settings,
                  () -> {
                    writer.close();
                    Platform.exit();
                  });
          desk.window().show();
          if (args.length == 1) desk.open(Path.of(args[0]));
        });
  }
}
