// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Tells which file was saved, with the ways to it; not there before.
public final class SavedFile extends FlowPane {
  private final Kit kit;
  private final Label words = new Label();
  private @Nullable Path file;

  /// @param id the control ids are `<id>-saved`, `<id>-open` and `<id>-reveal`
  public SavedFile(String id, Kit kit) {
    this.kit = kit;
    words.setId(id + "-saved");
    words.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    words.setWrapText(true);
    getChildren()
        .setAll(
            words,
            button(id + "-open", Feather.EXTERNAL_LINK, "report.open", SystemPrograms::open),
            button(id + "-reveal", Feather.FOLDER, "report.reveal", SystemPrograms::reveal));
    getStyleClass().add("saved-file");
    managedProperty().bind(visibleProperty());
    show(null);
  }

  private Button button(String id, Ikon icon, String key, Consumer<Path> action) {
    var button = Icons.button(id, icon, kit.messages().get(key));
    button.setOnAction(_ -> with(action));
    return button;
  }

  private void with(Consumer<Path> action) {
    var saved = file;
    if (saved == null) return;
    kit.jobs()
        .compute(
            () -> {
              action.accept(saved);
              return saved;
            },
            _ -> {});
  }

  /// Shows a file, or nothing.
  public void show(@Nullable Path saved) {
    file = saved;
    setVisible(saved != null);
    words.setText(
        saved == null
            ? ""
            : kit.messages().get("report.saved", String.valueOf(saved.getFileName())));
  }
}
