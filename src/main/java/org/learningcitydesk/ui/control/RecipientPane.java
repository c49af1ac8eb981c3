// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.learningcitydesk.i18n.Messages;

/// Asks who gets a file with people in it, and what for. Where there are none, nothing is shown.
public final class RecipientPane extends VBox {
  private final Messages messages;

  /// What is bound is only held by those who hold it.
  private final ObservableValue<Boolean> asks;

  /// @param id the control ids are `<id>-who`, `<id>-recipient` and `<id>-purpose`
  /// @param headingStyle class of the heading, as the place has them
  /// @param note key of the sentence that says why it is asked
  /// @param asks whether there are people in the file
  public RecipientPane(
      String id,
      String headingStyle,
      String note,
      Recipient recipient,
      ObservableValue<Boolean> asks,
      Messages messages) {
    this.messages = messages;
    this.asks = asks;
    var heading = new Label(messages.get("export.who"));
    heading.getStyleClass().add(headingStyle);
    getChildren().add(heading);
    if (recipient.readOnly()) getChildren().add(note("sharing.whoReadOnly"));
    else
      getChildren()
          .addAll(
              note(note),
              field(id + "-recipient", "field.sharing.recipient", recipient.nameProperty()),
              field(id + "-purpose", "field.sharing.purpose", recipient.purposeProperty()));
    getStyleClass().add("import-section");
    setId(id + "-who");
    visibleProperty().bind(this.asks);
    managedProperty().bind(visibleProperty());
  }

  private Label note(String key) {
    var note = new Label(messages.get(key));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
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
