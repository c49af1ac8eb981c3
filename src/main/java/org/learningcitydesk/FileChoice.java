// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;

/// Asks which workspace file, beginning in the folder of the last one.
record FileChoice(Window owner, Settings settings, Messages messages) {
  static final String ENDING = ".lcdesk";

  Optional<Path> toOpen() {
    var file = chooser("start.chooseOpen").showOpenDialog(owner);
    return Optional.ofNullable(file).map(it -> it.toPath());
  }

  /// Proposes the name of the city.
  Optional<Path> ofNew(City city) {
    var chooser = chooser("start.chooseNew");
    chooser.setInitialFileName(city.name().replaceAll("[^\\p{L}\\p{N} _-]", "_") + ENDING);
    var file = chooser.showSaveDialog(owner);
    return Optional.ofNullable(file).map(it -> withEnding(it.toPath()));
  }

  private static Path withEnding(Path file) {
    return file.toString().endsWith(ENDING) ? file : Path.of(file + ENDING);
  }

  private FileChooser chooser(String titleKey) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.get("start.fileKind"), "*" + ENDING));
    settings.folder("workspace").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }

  /// The next choice begins in the folder of this file.
  void remember(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) settings.rememberFolder("workspace", folder);
  }
}
