// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ReadinessWords;
import org.learningcitydesk.ui.control.Icons;

/// The documents that the template expects of a step, ticked where there is evidence of that type;
/// a missing one can be added from here.
final class ExpectedDocuments extends VBox {
  /// Adds evidence of a type.
  @FunctionalInterface
  interface Adding {
    void add(String documentType);
  }

  private final Messages messages;
  private final ReadinessWords names;
  private final Adding adding;
  private final boolean readOnly;

  ExpectedDocuments(Messages messages, ReadinessWords names, boolean readOnly, Adding adding) {
    this.messages = messages;
    this.names = names;
    this.readOnly = readOnly;
    this.adding = adding;
    setId("path-expected");
    getStyleClass().add("expected-documents");
    managedProperty().bind(visibleProperty());
  }

  void show(StepView view) {
    var expected = view.expected();
    setVisible(!expected.isEmpty());
    var heading = new Label(messages.get("path.expected"));
    heading.getStyleClass().add("form-label");
    getChildren().setAll(heading);
    expected.forEach(it -> getChildren().add(line(it)));
  }

  private Node line(StepView.Expected expected) {
    var words = names.oneOf(expected.oneOf());
    var label =
        new Label(words, Icons.of(expected.present() ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
    label.setWrapText(true);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(expected.present() ? "expected-present" : "expected-missing");
    var state = messages.get(expected.present() ? "path.expectedPresent" : "path.expectedMissing");
    label.setAccessibleText(words + ": " + state);
    var line = new HBox(label);
    line.getStyleClass().add("expected-line");
    if (expected.present() || readOnly) {
      var said = new Label(state);
      said.setMinWidth(USE_PREF_SIZE);
      said.getStyleClass().add("quiet");
      line.getChildren().add(said);
    } else {
      var add = new Hyperlink(messages.get("path.addTaskButton"));
      add.setId("path-add-" + expected.oneOf().getFirst());
      add.setMinWidth(USE_PREF_SIZE);
      Icons.name(add, messages.get("path.addExpected", words));
      add.setOnAction(_ -> adding.add(expected.oneOf().getFirst()));
      line.getChildren().add(add);
    }
    return line;
  }
}
