// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Settings;

/// Something to read: about the application, its licence, its keys.
final class TextDialog {
  private static final String[][] KEYS = {
    {"Ctrl+K", "shell.keys.search"},
    {"Ctrl+1 … " + Math.min(9, Screens.ALL.size()), "shell.keys.screens"},
    {"Alt+← →", "shell.keys.history"},
    {"Ctrl+Z", "shell.keys.undo"},
    {"Ctrl+Shift+Z", "shell.keys.redo"},
    {"Ctrl+N, Ins", "shell.keys.add"},
    {"Ctrl+D", "shell.keys.duplicate"},
    {"Del", "shell.keys.delete"},
    {"Enter", "shell.keys.edit"},
    {"Esc", "shell.keys.escape"},
    {"Ctrl+F", "shell.keys.filter"},
    {"Ctrl+Shift+F", "shell.keys.filterRow"},
    {"Ctrl+C", "shell.keys.copy"},
    {"Ctrl+A", "shell.keys.all"},
    {"Shift+F10", "shell.keys.menu"},
    {"Ctrl++ − 0", "shell.keys.text"},
    {"Ctrl+Shift+N, Ctrl+O", "shell.keys.files"},
    {"F5", "shell.keys.reread"}
  };

  private TextDialog() {}

  static Dialog<ButtonType> about(Window owner, Settings settings, Messages messages) {
    var version = TextDialog.class.getPackage().getImplementationVersion();
    var title = new Label(messages.get("app.name"));
    title.getStyleClass().add("page-title");
    var text =
        new Label(
            messages.get(
                "shell.aboutText", version == null ? messages.get("shell.noVersion") : version));
    text.setWrapText(true);
    var box = new VBox(title, text);
    box.getStyleClass().add("desk-text");
    return dialog(owner, settings, messages, messages.get("shell.about"), box);
  }

  static Dialog<ButtonType> licence(Window owner, Settings settings, Messages messages) {
    var area = new TextArea(resource("/org/learningcitydesk/LICENSE"));
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(24);
    area.setPrefColumnCount(60);
    area.setAccessibleText(messages.get("shell.licence"));
    return dialog(owner, settings, messages, messages.get("shell.licence"), area);
  }

  static Dialog<ButtonType> keys(Window owner, Settings settings, Messages messages) {
    var grid = new GridPane();
    grid.getStyleClass().add("desk-keys");
    for (var i = 0; i < KEYS.length; i++) {
      var key = new Label(KEYS[i][0]);
      key.getStyleClass().add("desk-key");
      var text = new Label(messages.get(KEYS[i][1]));
      text.setLabelFor(key);
      grid.addRow(i, key, text);
    }
    return dialog(owner, settings, messages, messages.get("shell.keys"), grid);
  }

  private static Dialog<ButtonType> dialog(
      Window owner, Settings settings, Messages messages, String title, Node content) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getStyleClass().add("desk-dialog");
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(messages.get("shell.closeDialog"), ButtonBar.ButtonData.CANCEL_CLOSE));
    Appearance.dress(dialog.getDialogPane().getScene(), settings);
    return dialog;
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(TextDialog.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
