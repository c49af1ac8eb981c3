// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningcitydesk.work.UserProblem;

/// Hands a file or a link to the program that the system uses for it.
public final class SystemPrograms {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

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

  /// Opens a link to the web or to a mail address; one that begins with `www.` is one to the web.
  ///
  /// @throws UserProblem where it leads anywhere else, or no program takes it
  public static void open(String link) {
    var address = address(link);
    try {
      start(opening(System.getProperty("os.name", ""), address));
    } catch (IOException e) {
      throw new UserProblem(e, "problem.open.noBrowser", address);
    }
  }

  static String address(String link) {
    var typed = link.strip();
    try {
      var address = new URI(typed.startsWith("www.") ? "https://" + typed : typed);
      var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      var whole = scheme.equals("mailto") || address.getHost() != null;
      if (SCHEMES.contains(scheme) && whole) return address.toASCIIString();
    } catch (URISyntaxException _) {
      // It is told like any other that leads nowhere.
    }
    throw new UserProblem("problem.open.noLink", typed);
  }

  static List<String> opening(String system, Path file) {
    return opening(system, file.toString());
  }

  private static List<String> opening(String system, String target) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) return List.of("rundll32", "url.dll,FileProtocolHandler", target);
    return List.of(name.contains("mac") ? "open" : "xdg-open", target);
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
      start(command);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.open.noProgram", file.toString());
    }
  }

  private static void start(List<String> command) throws IOException {
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
