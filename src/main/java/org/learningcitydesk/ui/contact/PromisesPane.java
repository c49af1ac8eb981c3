// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.contact.PromiseId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;

/// What was promised in a contact: a check list. A promise is edited in place, below its line.
final class PromisesPane extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private final ContactScreenModel model;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Map<PromiseId, Line> known = new LinkedHashMap<>();
  private final TextField next = new TextField();
  private @Nullable Line open;

  PromisesPane(ContactScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("contact-promises");
    getStyleClass().add("task-list");
    lines.getStyleClass().add("task-lines");
    getChildren().add(lines);
    if (!model.register.readOnly()) getChildren().add(adding());
    model.register.openProperty().subscribe(this::show);
  }

  private Region adding() {
    next.setId("contact-add-promise");
    next.setPromptText(messages.get("contact.addPromise"));
    next.setAccessibleText(messages.get("contact.addPromise"));
    next.setOnAction(_ -> add());
    next.focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) add();
            });
    HBox.setHgrow(next, Priority.ALWAYS);
    var button =
        Icons.button(
            "contact-add-promise-button", Feather.PLUS, messages.get("contact.addPromiseButton"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          add();
          next.requestFocus();
        });
    var line = new HBox(next, button);
    line.getStyleClass().add("task-adding");
    return line;
  }

  /// Takes over what is being typed, before another contact is shown.
  void commit() {
    if (open != null && open.form != null) open.form.commit();
    add();
  }

  private void add() {
    var text = next.getText();
    if (text.isBlank()) return;
    next.clear();
    model.promise(text);
  }

  /// Lines of promises that stay are kept, with what is being typed in them.
  private void show(@Nullable Contact contact) {
    var shown = new ArrayList<Line>();
    for (var promise : contact == null ? List.<Promise>of() : contact.promises()) {
      var line = known.computeIfAbsent(promise.id(), _ -> new Line(promise));
      line.show(promise);
      shown.add(line);
    }
    known.values().retainAll(shown);
    if (open != null && !shown.contains(open)) open = null;
    if (!lines.getChildren().equals(shown)) lines.getChildren().setAll(shown);
  }

  /// One promise: tick, words, who and when; below them the form while it is open.
  private final class Line extends VBox {
    private Promise promise;
    private final CheckBox tick = new CheckBox();
    private final Label words = new Label();
    private final Label owner = new Label();
    private final Label when = new Label();
    private final FlowPane details = new FlowPane(owner, when);
    private final Button edit;
    private final Button remove;
    private @Nullable Form<Promise> form;

    Line(Promise promise) {
      this.promise = promise;
      var id = "promise-" + promise.id().value();
      getStyleClass().add("task-line");
      tick.setId(id + "-done");
      tick.setDisable(model.register.readOnly());
      tick.setOnAction(_ -> model.tick(this.promise.id(), tick.isSelected()));
      words.setWrapText(true);
      words.getStyleClass().add("task-words");
      owner.setGraphic(Icons.of(Feather.USER));
      owner.getStyleClass().add("quiet");
      for (var label : List.of(owner, when)) label.managedProperty().bind(label.visibleProperty());
      details.getStyleClass().add("task-details");
      details.managedProperty().bind(details.visibleProperty());
      edit = Icons.small(id + "-edit", Feather.EDIT_2, "");
      edit.setOnAction(_ -> toggle());
      remove = Icons.small(id + "-remove", Feather.TRASH_2, "");
      remove.setOnAction(_ -> remove());
      var text = new VBox(words, details);
      text.getStyleClass().add("task-text");
      HBox.setHgrow(text, Priority.ALWAYS);
      text.setMinWidth(0);
      var line = new HBox(tick, text);
      line.getStyleClass().add("task-head");
      if (!model.register.readOnly()) {
        var tools = new HBox(edit, remove);
        tools.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(tools);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> toggle());
      }
      getChildren().add(line);
      addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Promise shown) {
      promise = shown;
      words.setText(shown.text());
      tick.setSelected(shown.done());
      tick.setAccessibleText(messages.get("contact.tickPromise", shown.text()));
      pseudoClassStateChanged(DONE, shown.done());
      owner.setText(shown.owner());
      owner.setVisible(shown.owner() != null);
      showWhen(shown);
      details.setVisible(owner.isVisible() || when.isVisible());
      Icons.name(edit, messages.get("contact.editPromise", shown.text()));
      Icons.name(remove, messages.get("contact.removePromise", shown.text()));
      if (form != null) form.show(shown);
    }

    private void showWhen(Promise shown) {
      when.getStyleClass().removeAll("quiet", "danger");
      var overdue = shown.isOverdueOn(model.today());
      when.setVisible(shown.due() != null || shown.doneOn() != null);
      when.getStyleClass().add(overdue ? "danger" : "quiet");
      when.setGraphic(
          Icons.of(
              shown.done() ? Feather.CHECK : overdue ? Feather.ALERT_TRIANGLE : Feather.CALENDAR));
      if (shown.doneOn() != null) when.setText(messages.get("contact.promiseDone", shown.doneOn()));
      else if (shown.due() != null)
        when.setText(
            messages.get(overdue ? "contact.promiseOverdue" : "contact.promiseDue", shown.due()));
    }

    private void pressed(KeyEvent press) {
      if (model.register.readOnly()) return;
      if (press.getCode() == KeyCode.F2) toggle();
      else if (press.getCode() == KeyCode.ESCAPE && form != null) close();
      else if (press.getCode() == KeyCode.DELETE && press.getTarget() == tick) remove();
      else return;
      press.consume();
    }

    /// The line takes the focus with it: it goes to where the next promise is typed.
    private void remove() {
      next.requestFocus();
      model.removePromise(promise.id());
    }

    private void toggle() {
      if (form != null) close();
      else edit();
    }

    private void edit() {
      if (open != null) open.close();
      open = this;
      var fields =
          new Form<Promise>(
              messages, Promise::id, change -> model.editPromise(promise.id(), change));
      fields.getStyleClass().add("inner-form");
      fields.area("promise.text", 2, Promise::text, Promise::withText);
      fields.text("promise.owner", Promise::owner, Promise::withOwner).half();
      fields.date("promise.due", Promise::due, Promise::withDue).half();
      fields.show(promise);
      form = fields;
      getChildren().add(fields);
      fields.focusFirst();
    }

    private void close() {
      if (form == null) return;
      tick.requestFocus(); // what was typed is taken over when its field is left
      getChildren().remove(form);
      form = null;
      if (open == this) open = null;
    }
  }
}
