// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;

/// Asks which workspace file, beginning in the folder of the last one.
record FileChoice(Window owner, Settings settings, Messages messages) {
  static final String ENDING = ".lcdesk";

  Optional<Path> toOpen() {
    var chooser = chooser("start.chooseOpen");
    chooser.getExtensionFilters().addAll(backup(), whole());
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(it -> it.toPath());
  }

  /// A backup, or the file of a whole workspace.
  Optional<Path> ofWhole() {
    var chooser = chooser("start.chooseWhole");
    chooser.getExtensionFilters().setAll(backup(), whole());
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(it -> it.toPath());
  }

  private FileChooser.ExtensionFilter whole() {
    return new FileChooser.ExtensionFilter(
        messages.get("start.wholeKind"), "*." + WholeFile.ENDING);
  }

  private FileChooser.ExtensionFilter backup() {
    return new FileChooser.ExtensionFilter(
        messages.get("start.backupKind"), "*." + BackupFile.ENDING);
  }

  /// Where the workspace goes that is made of a backup or a whole one; proposes its name.
  Optional<Path> ofRestored(Path source) {
    var name = String.valueOf(source.getFileName());
    return ofNew(name.substring(0, name.lastIndexOf('.')));
  }

  /// Where the workspace goes that is made of what can still be read of one.
  Optional<Path> ofSaved(Path damaged) {
    var name = String.valueOf(damaged.getFileName()).replace(ENDING, "");
    return ofNew(messages.get("recovery.savedName", name));
  }

  /// Where a copy of a workspace goes.
  Optional<Path> ofCopy(Path file) {
    var name = String.valueOf(file.getFileName()).replace(ENDING, "");
    return ofNew(messages.get("copy.name", name));
  }

  /// Where the support package goes.
  Optional<Path> ofSupport() {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("shell.support"));
    chooser.setInitialFileName("learning-city-desk-support.zip");
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(it -> it.toPath());
  }

  /// Proposes the name of the city.
  Optional<Path> ofNew(City city) {
    return ofNew(city.name());
  }

  private Optional<Path> ofNew(String name) {
    var chooser = chooser("start.chooseNew");
    chooser.setInitialFileName(name.replaceAll("[^\\p{L}\\p{N} _-]", "_") + ENDING);
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
