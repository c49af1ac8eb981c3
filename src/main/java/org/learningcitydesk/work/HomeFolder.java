// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import java.nio.file.Path;
import java.util.Locale;

/// The folders of the application of this user: those of the system, unless the property
/// `learningcitydesk.home` names another one.
public final class HomeFolder {
  private static final String CHOSEN = "learningcitydesk.home";

  private HomeFolder() {}

  /// For what the user prefers.
  public static Path settings() {
    var chosen = System.getProperty(CHOSEN);
    if (chosen != null) return Path.of(chosen);
    var system = system();
    if (system.contains("win"))
      return environment("APPDATA", home().resolve("AppData/Roaming")).resolve("LearningCityDesk");
    if (system.contains("mac"))
      return home().resolve("Library/Application Support/LearningCityDesk");
    return environment("XDG_CONFIG_HOME", home().resolve(".config")).resolve("learning-city-desk");
  }

  /// For local copies of workspaces: it does not go along to other computers of the user.
  public static Path copies() {
    var local =
        System.getProperty(CHOSEN) == null && system().contains("win")
            ? environment("LOCALAPPDATA", home().resolve("AppData/Local"))
                .resolve("LearningCityDesk")
            : settings();
    return local.resolve("copies");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private static String system() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }

  private static Path environment(String name, Path otherwise) {
    var value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }
}
