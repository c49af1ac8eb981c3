// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.whole.WholeExport;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.workspace.Workspace;

/// Writes everything that the workspace holds into one file, from which a workspace can be made.
final class WholePane extends VBox {
  private final Workspace workspace;
  private final Kit kit;
  private final SavedFile saved;

  WholePane(Workspace workspace, Kit kit) {
    this.workspace = workspace;
    this.kit = kit;
    saved = new SavedFile("export-whole", kit);
    var note = new Label(kit.messages().get("export.whole.note"));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    var write =
        Icons.button(
            "export-whole-write", Feather.PACKAGE, kit.messages().get("export.whole.write"));
    write.setOnAction(_ -> kit.plainText().before(write, kit, this::choose));
    getChildren().addAll(note, write, saved);
    getStyleClass().add("import-section");
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(kit.messages().get("export.whole.write"));
    chooser.setInitialFileName(
        kit.messages().get("export.whole.name") + "_" + LocalDate.now() + "." + WholeFile.ENDING);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kit.messages().get("export.whole"), "*." + WholeFile.ENDING));
    kit.settings().folder("export").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file != null) write(file.toPath());
  }

  /// Writes it.
  void write(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("export", folder);
    saved.show(null);
    kit.jobs()
        .start(
            "export.whole.writing",
            progress -> WholeExport.write(workspace, file, progress),
            _ -> saved.show(file));
  }
}
