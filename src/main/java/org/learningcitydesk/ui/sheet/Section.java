// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.ui.control.Icons;

/// A part of the sheet: its name, what it holds, and what can be added to it.
final class Section extends VBox {
  private final FlowPane tools = new FlowPane();

  Section(String id, String title, Node... content) {
    setId(id);
    getStyleClass().add("sheet-section");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(title);
    var heading = new Label(title);
    heading.getStyleClass().add("sheet-heading");
    heading.setWrapText(true);
    tools.getStyleClass().add("register-tools");
    tools.managedProperty().bind(tools.visibleProperty());
    tools.setVisible(false);
    getChildren().add(heading);
    getChildren().addAll(List.of(content));
    getChildren().add(tools);
  }

  /// Adds a button below what is there.
  Button tool(String id, Feather icon, String word, Runnable action) {
    var button = button(id, icon, word, action);
    tools.getChildren().add(button);
    tools.setVisible(true);
    return button;
  }

  static Button button(String id, Feather icon, String word, Runnable action) {
    var button = Icons.button(id, icon, word);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A text over as many lines as it needs.
  static Label text(String id, String style) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  /// Shows a text, or nothing where there is none.
  static void say(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
  }
}
