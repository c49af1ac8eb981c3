// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;

/// A line of the agenda or of the minutes: its words, what else there is to know, and below them
/// the form while it is edited.
///
/// @param <P> the part of the meeting that it shows
abstract class PartLine<P> extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  final MeetingScreenModel model;
  final Messages messages;
  final HBox head = new HBox();
  final HBox tools = new HBox();
  private final String name;
  private final Consumer<PartLine<?>> opening;
  private final Label words = new Label();
  private final Label more = new Label();
  private final FlowPane details = new FlowPane();
  private final Button edit;
  private final Button remove;
  private @Nullable Form<P> form;
  private @Nullable P shown;

  /// @param name prefix of the control ids
  /// @param opening told before the form opens, so that another one can close
  /// @param leave puts the cursor elsewhere before the line goes
  PartLine(
      MeetingScreenModel model,
      Messages messages,
      String name,
      Consumer<PartLine<?>> opening,
      Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.name = name;
    this.opening = opening;
    getStyleClass().add("task-line");
    words.setWrapText(true);
    words.getStyleClass().add("task-words");
    details.getStyleClass().add("task-details");
    details.managedProperty().bind(details.visibleProperty());
    edit = Icons.small(name + "-edit", Feather.EDIT_2, "");
    edit.setOnAction(_ -> toggle());
    remove = Icons.small(name + "-remove", Feather.TRASH_2, "");
    remove.setOnAction(
        _ -> {
          leave.run();
          delete();
        });
    more.setWrapText(true);
    more.getStyleClass().add("quiet");
    more.managedProperty().bind(more.visibleProperty());
    var text = new VBox(words, details, more);
    text.getStyleClass().add("task-text");
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    head.getStyleClass().add("task-head");
    head.getChildren().add(text);
    if (!model.register.readOnly()) {
      tools.getChildren().addAll(edit, remove);
      tools.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(tools);
      text.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> toggle());
    }
    getChildren().add(head);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  abstract Object identity(P part);

  abstract String words(P part);

  /// What else there is to know, as labels.
  abstract List<Label> details(P part);

  /// What is said at length, or blank.
  String atLength(P part) {
    return "";
  }

  abstract boolean confidential(P part);

  /// Whether nothing is left to do.
  boolean done(P part) {
    return false;
  }

  abstract void fill(Form<P> fields);

  abstract void save(UnaryOperator<P> change);

  abstract void delete();

  PartLine<P> showing(P part) {
    shown = part;
    var said = words(part);
    words.setText(said);
    pseudoClassStateChanged(DONE, done(part));
    var all = new ArrayList<>(details(part));
    if (confidential(part)) all.add(Confidential.mark(messages));
    details.getChildren().setAll(all);
    details.setVisible(!all.isEmpty());
    more.setText(atLength(part));
    more.setVisible(!more.getText().isEmpty());
    Icons.name(edit, messages.get("meeting.editPart", said));
    Icons.name(remove, messages.get("meeting.removePart", said));
    if (form != null) form.show(part);
    return this;
  }

  static Label quiet(String text, Feather icon) {
    var label = new Label(text, Icons.of(icon));
    label.getStyleClass().add("quiet");
    return label;
  }

  private void pressed(KeyEvent press) {
    if (model.register.readOnly()) return;
    if (press.getCode() == KeyCode.F2) toggle();
    else if (press.getCode() == KeyCode.ESCAPE && form != null) close();
    else return;
    press.consume();
  }

  private void toggle() {
    if (form != null) close();
    else edit();
  }

  private void edit() {
    opening.accept(this);
    var fields = new Form<P>(messages, this::identity, this::save);
    fields.getStyleClass().add("inner-form");
    fill(fields);
    fields.show(shown);
    form = fields;
    getChildren().add(fields);
    fields.focusFirst();
  }

  /// Takes over what is being typed.
  void commit() {
    if (form != null) form.commit();
  }

  void close() {
    if (form == null) return;
    edit.requestFocus(); // what was typed is taken over when its field is left
    commit();
    getChildren().remove(form);
    form = null;
  }

  @Override
  public String toString() {
    return name;
  }
}
