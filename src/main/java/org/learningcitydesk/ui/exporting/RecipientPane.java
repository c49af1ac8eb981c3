// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.learningcitydesk.i18n.Messages;

/// Asks who gets a file with people in it, and what for. Where there are none, nothing is shown.
final class RecipientPane extends VBox {
  private final Messages messages;

  /// What is bound is only held by those who hold it.
  private final ObservableValue<Boolean> asks;

  RecipientPane(ExportScreenModel model, Messages messages) {
    this.messages = messages;
    asks = model.asksWho();
    var heading = new Label(messages.get("export.who"));
    heading.getStyleClass().add("import-heading");
    var note = new Label(messages.get("export.whoNote"));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            heading,
            note,
            field("export-recipient", "field.sharing.recipient", model.recipientProperty()),
            field("export-purpose", "field.sharing.purpose", model.purposeProperty()));
    getStyleClass().add("import-section");
    setId("export-who");
    visibleProperty().bind(asks);
    managedProperty().bind(visibleProperty());
  }

  private Node field(String id, String key, StringProperty value) {
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    label.setLabelFor(field);
    return new VBox(label, field);
  }
}
