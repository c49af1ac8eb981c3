// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.contact.NameList;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.contact.Acquaintances.Somebody;
import org.learningcitydesk.ui.control.Icons;

/// A field for a list of names. Those who are known are added; the other names stay in it, and a
/// sentence says why.
final class PastedNames extends VBox {
  private final ContactScreenModel model;
  private final Messages messages;
  private final TextArea names = new TextArea();
  private final Label said = new Label();
  private final Button add;

  PastedNames(ContactScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("form-field");
    var label = new Label(messages.get("contact.names"));
    label.getStyleClass().add("form-label");
    label.setWrapText(true);
    label.setLabelFor(names);
    names.setId("contact-names");
    names.setAccessibleText(messages.get("contact.names"));
    names.setPrefRowCount(2);
    names.setWrapText(true);
    names.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    said.setId("contact-names-said");
    said.getStyleClass().add("form-note");
    said.setWrapText(true);
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    add = Icons.button("contact-names-add", Feather.PLUS, messages.get("contact.addNames"));
    add.getStyleClass().add("small");
    add.setOnAction(_ -> add());
    add.disableProperty().bind(names.textProperty().map(String::isBlank));
    getChildren().setAll(label, names, said, add);
    model.register.openProperty().map(it -> it.id()).subscribe((_, _) -> clear());
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) add();
    else if (press.getCode() == KeyCode.TAB && !press.isControlDown())
      names.requestFocusTraversal(
          press.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
    else return;
    press.consume();
  }

  private void clear() {
    names.clear();
    said.setText("");
  }

  private void add() {
    if (names.getText().isBlank()) return;
    names.requestFocus();
    model.addAll(names.getText(), this::added);
  }

  private void added(NameList<Somebody> read) {
    names.setText(read.rest());
    var sentence =
        messages.get(
            "contact.namesAdded",
            read.known().size(),
            read.unknown().size(),
            quoted(read.unknown()),
            read.shared().size(),
            quoted(read.shared()));
    said.setText(sentence);
    names.setAccessibleHelp(sentence);
  }

  private static String quoted(java.util.List<String> names) {
    return String.join("; ", names);
  }
}
