// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Tells in words what a file that was written holds, and leads to its folder.
///
/// @param title that the file is there
record WrittenNotice(String title, List<String> sentences, Path file) {
  /// @param owner the place that asked for the file; it gets the focus back
  void show(Node owner, Kit kit) {
    var messages = kit.messages();
    var dialog = new Dialog<ButtonType>();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(title);
    var pane = dialog.getDialogPane();
    pane.setId("written");
    pane.getStyleClass().add("question");
    pane.setContent(content());
    var reveal = new ButtonType(messages.get("report.reveal"), ButtonBar.ButtonData.LEFT);
    var close = new ButtonType(messages.get("calendar.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(reveal, close);
    pane.lookupButton(reveal).setId("written-reveal");
    pane.lookupButton(close).setId("written-close");
    Appearance.dress(pane.getScene(), kit.settings());
    dialog
        .resultProperty()
        .subscribe(
            it -> {
              if (it == reveal) kit.jobs().compute(this::reveal, _ -> {});
            });
    dialog.show();
  }

  private Path reveal() {
    SystemPrograms.reveal(file);
    return file;
  }

  private Node content() {
    var heading = new Label(title);
    heading.getStyleClass().add("question-title");
    heading.setWrapText(true);
    var text = new Label(String.join("\n", sentences));
    text.setId("written-text");
    text.setWrapText(true);
    var place = new Label(file.toString());
    place.setWrapText(true);
    place.getStyleClass().add("quiet");
    var box = new VBox(heading, text, place);
    box.getStyleClass().add("question-content");
    return box;
  }
}
