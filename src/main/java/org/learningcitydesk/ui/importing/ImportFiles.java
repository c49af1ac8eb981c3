// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.work.TargetFile;

/// The files of an import that the user chooses: the list, and choices that are kept in a file.
final class ImportFiles {
  private final ImportScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Node owner;

  /// @param owner in whose window the dialogs belong
  ImportFiles(ImportScreenModel model, Kit kit, Node owner) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    this.owner = owner;
  }

  void open(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("import", folder);
    model.open(file);
  }

  void choose() {
    var chooser =
        chooser("import.choose", "*.csv", "*.txt", "*.tsv", "*.xlsx", "*.xlsm", "*.ods", "*.vcf");
    var file = chooser.showOpenDialog(owner.getScene().getWindow());
    if (file != null) open(file.toPath());
  }

  /// Buttons that take choices from a file and put them into one.
  Node mappings() {
    var load =
        Icons.button("import-mapping-load", Feather.FOLDER, messages.get("import.mapping.load"));
    load.setOnAction(
        _ -> {
          var file =
              chooser("import.mapping.load", "*.json").showOpenDialog(owner.getScene().getWindow());
          if (file != null) model.use(file.toPath());
        });
    var save =
        Icons.button("import-mapping-save", Feather.SAVE, messages.get("import.mapping.save"));
    save.setOnAction(_ -> saveMapping());
    var hint = new Label(messages.get("import.columns.hint"));
    hint.getStyleClass().add("form-note");
    hint.setWrapText(true);
    var buttons = new FlowPane(load, save);
    buttons.getStyleClass().add("import-outcomes");
    var box = new VBox(hint, buttons);
    box.getStyleClass().add("import-section");
    return box;
  }

  private void saveMapping() {
    var mapping = model.mappingProperty().get();
    if (mapping == null) return;
    var chooser = chooser("import.mapping.save", "*.json");
    chooser.setInitialFileName((mapping.source() == null ? "import" : mapping.source()) + ".json");
    var file = chooser.showSaveDialog(owner.getScene().getWindow());
    if (file != null)
      kit.jobs()
          .save(
              () ->
                  TargetFile.write(
                      file.toPath(), out -> out.write(MappingFile.write(mapping).getBytes(UTF_8))));
  }

  private FileChooser chooser(String titleKey, String... endings) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(titleKey));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(messages.get("import.kind.list"), endings),
            new FileChooser.ExtensionFilter(messages.get("import.kind.any"), "*"));
    kit.settings().folder("import").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }
}
