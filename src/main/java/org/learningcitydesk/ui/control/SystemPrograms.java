// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.work.UserProblem;

/// Hands a file to the program that the system uses for it.
public final class SystemPrograms {
  private SystemPrograms() {}

  /// Opens a file.
  ///
  /// @throws UserProblem where it is gone, or no program takes it
  public static void open(Path file) {
    run(file, opening(System.getProperty("os.name", ""), file));
  }

  /// Shows a file in its folder.
  ///
  /// @throws UserProblem where it is gone, or no program takes it
  public static void reveal(Path file) {
    run(file, revealing(System.getProperty("os.name", ""), file));
  }

  static List<String> opening(String system, Path file) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win"))
      return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
    return List.of(name.contains("mac") ? "open" : "xdg-open", file.toString());
  }

  static List<String> revealing(String system, Path file) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) return List.of("explorer.exe", "/select," + file);
    if (name.contains("mac")) return List.of("open", "-R", file.toString());
    return List.of("xdg-open", String.valueOf(file.toAbsolutePath().getParent()));
  }

  private static void run(Path file, List<String> command) {
    if (!Files.exists(file))
      throw new UserProblem("problem.open.gone", String.valueOf(file.getFileName()));
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UserProblem(e, "problem.open.noProgram", file.toString());
    }
  }
}
