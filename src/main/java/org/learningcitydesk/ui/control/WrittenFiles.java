// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// A line that tells which files were written; not there before.
public final class WrittenFiles extends VBox {
  private final Label words = new Label();
  private final Messages messages;

  /// @param id of the words
  public WrittenFiles(String id, Messages messages) {
    this.messages = messages;
    words.setId(id);
    words.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    words.setWrapText(true);
    getChildren().add(words);
    getStyleClass().add("import-result");
    visibleProperty().bind(words.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  public void show(List<Path> files) {
    words.setText(
        messages.get(
            "picture.written",
            files.stream().map(Path::toString).collect(Collectors.joining(", "))));
  }
}
