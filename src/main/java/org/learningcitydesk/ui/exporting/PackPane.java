// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SavedFile;

/// A part of the export screen that writes a folder or a ZIP: what it is for, what is chosen, what
/// that would be, the two ways to write it, and where it went.
final class PackPane extends VBox {
  private final String id;
  private final Kit kit;
  private final Supplier<String> name;
  private final Consumer<Path> writing;
  private final Label preview = new Label();

  /// What is bound is only held by those who hold it.
  private final List<ObservableValue<?>> held = new ArrayList<>();

  /// @param id the control ids are `<id>-preview`, `<id>-zip` and `<id>-folder`
  /// @param name how the file is called before its ending
  PackPane(String id, Kit kit, String text, Supplier<String> name, Consumer<Path> writing) {
    this.id = id;
    this.kit = kit;
    this.name = name;
    this.writing = writing;
    var words = new Label(text);
    words.getStyleClass().add("form-note");
    getChildren().add(wrapped(words));
    getStyleClass().addAll("import-section", "export-pack");
    setId(id);
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Adds the choices, and below them what follows from them.
  ///
  /// @param sentences what would be written; empty until that is known
  void complete(
      Node choices,
      ObservableValue<List<String>> sentences,
      ObservableValue<Boolean> possible,
      ObservableValue<@Nullable Path> written) {
    held.addAll(List.of(sentences, possible, written));
    preview.setId(id + "-preview");
    sentences.subscribe(it -> preview.setText(String.join("\n", it)));
    preview.managedProperty().bind(preview.textProperty().isNotEmpty());
    var zip = Icons.button(id + "-zip", Feather.ARCHIVE, kit.messages().get("openData.asZip"));
    zip.setOnAction(_ -> kit.plainText().before(zip, kit, this::chooseZip));
    var folder =
        Icons.button(id + "-folder", Feather.FOLDER, kit.messages().get("openData.asFolder"));
    folder.setOnAction(_ -> kit.plainText().before(folder, kit, this::chooseFolder));
    possible.subscribe(
        it -> {
          zip.setDisable(!it);
          folder.setDisable(!it);
        });
    var buttons = new FlowPane(zip, folder);
    buttons.getStyleClass().add("register-tools");
    var saved = new SavedFile(id, kit);
    written.subscribe(saved::show);
    getChildren().addAll(choices, wrapped(preview), buttons, saved);
  }

  /// For example `citta-di-esempio_dati-aperti_2026-11-21`.
  static String fileName(String city, String what, LocalDate today) {
    var plain = Folding.fold(city).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "city" : plain) + "_" + what + "_" + today;
  }

  private void chooseZip() {
    var chooser = new FileChooser();
    chooser.setTitle(kit.messages().get("openData.asZip"));
    chooser.setInitialFileName(name.get() + ".zip");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kit.messages().get("openData.zip"), "*.zip"));
    kit.settings().folder("export").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    // Where the file is there already, this window of the system asks.
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file == null) return;
    var chosen = file.toPath().toAbsolutePath();
    var named = String.valueOf(chosen.getFileName());
    write(named.contains(".") ? chosen : chosen.resolveSibling(named + ".zip"));
  }

  private void chooseFolder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(kit.messages().get("openData.asFolder"));
    kit.settings().folder("export").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var above = chooser.showDialog(getScene().getWindow());
    if (above != null) write(free(above.toPath().toAbsolutePath()));
  }

  /// A new folder; one that is there stays.
  Path free(Path above) {
    var folder = above.resolve(name.get());
    for (var number = 2; Files.exists(folder); number++)
      folder = above.resolve(name.get() + "_" + number);
    return folder;
  }

  void write(Path target) {
    var above = target.toAbsolutePath().getParent();
    if (above != null) kit.settings().rememberFolder("export", above);
    writing.accept(target);
  }
}
