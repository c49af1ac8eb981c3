// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log of the application in the user's folder: two files of half a megabyte at most, warnings
/// and defects, no personal data.
public final class LogFile {
  private LogFile() {}

  /// Begins to log into `desk.log` in the folder. Where that cannot be written, the console
  /// remains.
  public static void in(Path folder) {
    try {
      Files.createDirectories(folder);
      var handler =
          new FileHandler(
              folder.resolve("desk.%g.log").toString().replace("\\", "/"), 512 * 1024, 2, true);
      handler.setFormatter(new WithoutMessages());
      handler.setLevel(Level.WARNING);
      handler.setEncoding("UTF-8");
      Logger.getLogger("").addHandler(handler);
    } catch (IOException problem) {
      Logger.getLogger(LogFile.class.getName())
          .log(Level.WARNING, "no log file: {0}", problem.getClass().getName());
    }
  }

  /// Ends logging into files, so that the folder can be removed.
  public static void close() {
    var root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      if (handler instanceof FileHandler) {
        root.removeHandler(handler);
        handler.close();
      }
    }
  }

  /// Writes what the program says of itself, and of exceptions their types and places, but not
  /// their messages.
  static final class WithoutMessages extends Formatter {
    @Override
    public String format(LogRecord entry) {
      var thrown = entry.getThrown();
      return "%s %s %s: %s%n%s"
          .formatted(
              entry.getInstant(),
              entry.getLevel().getName(),
              entry.getLoggerName(),
              formatMessage(entry),
              thrown == null ? "" : Problems.trace(thrown) + System.lineSeparator());
    }
  }
}
