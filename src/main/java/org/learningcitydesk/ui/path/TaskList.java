// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;

/// What is to be done in a step: a check list. A task is edited in place, below its line.
final class TaskList extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private final PathScreenModel model;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Map<TaskId, Line> known = new LinkedHashMap<>();
  private final TextField next = new TextField();
  private @Nullable Line open;

  TaskList(PathScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("path-tasks");
    getStyleClass().add("task-list");
    lines.getStyleClass().add("task-lines");
    getChildren().add(lines);
    if (!model.readOnly()) getChildren().add(adding());
  }

  private Region adding() {
    next.setId("path-add-task");
    next.setPromptText(messages.get("path.addTask"));
    next.setAccessibleText(messages.get("path.addTask"));
    next.setOnAction(_ -> add());
    next.focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) add();
            });
    HBox.setHgrow(next, Priority.ALWAYS);
    var button =
        Icons.button("path-add-task-button", Feather.PLUS, messages.get("path.addTaskButton"));
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

  private void add() {
    var text = next.getText();
    if (text.isBlank()) return;
    next.clear();
    model.tasks().add(text);
  }

  /// Shows the tasks of a step; lines of tasks that stay are kept, with what is being typed in
  /// them.
  void show(StepView view) {
    var shown = new ArrayList<Line>();
    for (var task : view.tasks()) {
      var line = known.computeIfAbsent(task.id(), _ -> new Line(task));
      line.show(task, task == view.tasks().getFirst(), task == view.tasks().getLast());
      shown.add(line);
    }
    known.values().retainAll(shown);
    if (open != null && !shown.contains(open)) open = null;
    if (!lines.getChildren().equals(shown)) lines.getChildren().setAll(shown);
  }

  /// One task: tick, words, who and when; below them the form while it is open.
  private final class Line extends VBox {
    private Task task;
    private final CheckBox tick = new CheckBox();
    private final Label words = new Label();
    private final Label owner = new Label();
    private final Label when = new Label();
    private final FlowPane details = new FlowPane(owner, when);
    private final Button edit;
    private final Button up;
    private final Button down;
    private final Button remove;
    private @Nullable Form<Task> form;

    Line(Task task) {
      this.task = task;
      var id = "task-" + task.id().value();
      getStyleClass().add("task-line");
      tick.setId(id + "-done");
      tick.setDisable(model.readOnly());
      tick.setOnAction(_ -> model.tasks().tick(this.task.id(), tick.isSelected()));
      words.setWrapText(true);
      words.getStyleClass().add("task-words");
      owner.setGraphic(Icons.of(Feather.USER));
      owner.getStyleClass().add("quiet");
      for (var label : List.of(owner, when)) label.managedProperty().bind(label.visibleProperty());
      details.getStyleClass().add("task-details");
      details.managedProperty().bind(details.visibleProperty());
      edit = small(id + "-edit", Feather.EDIT_2, this::toggle);
      up = small(id + "-up", Feather.ARROW_UP, () -> model.tasks().move(this.task.id(), -1));
      down = small(id + "-down", Feather.ARROW_DOWN, () -> model.tasks().move(this.task.id(), 1));
      remove = small(id + "-remove", Feather.TRASH_2, () -> model.tasks().remove(this.task.id()));
      var text = new VBox(words, details);
      text.getStyleClass().add("task-text");
      HBox.setHgrow(text, Priority.ALWAYS);
      text.setMinWidth(0);
      var line = new HBox(tick, text);
      line.getStyleClass().add("task-head");
      if (!model.readOnly()) {
        var tools = new HBox(edit, up, down, remove);
        tools.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(tools);
        text.addEventHandler(
            MouseEvent.MOUSE_CLICKED,
            click -> {
              if (click.getButton() == MouseButton.PRIMARY) toggle();
            });
        var menu = menu();
        line.setOnContextMenuRequested(
            asked -> menu.show(line, asked.getScreenX(), asked.getScreenY()));
      }
      getChildren().add(line);
      addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ContextMenu menu() {
      var menu =
          new ContextMenu(
              item("path.task.edit", "F2", this::toggle),
              item("path.task.up", "Alt+Up", () -> model.tasks().move(task.id(), -1)),
              item("path.task.down", "Alt+Down", () -> model.tasks().move(task.id(), 1)),
              item("path.task.remove", "Delete", () -> model.tasks().remove(task.id())));
      menu.setAutoHide(true);
      return menu;
    }

    private MenuItem item(String key, String keys, Runnable action) {
      var item = new MenuItem(messages.get(key));
      item.setAccelerator(KeyCombination.valueOf(keys));
      item.setOnAction(_ -> action.run());
      return item;
    }

    private Button small(String id, Feather icon, Runnable action) {
      var button = Icons.small(id, icon, "");
      button.setOnAction(_ -> action.run());
      return button;
    }

    void show(Task shown, boolean first, boolean last) {
      task = shown;
      var text = shown.text().in(messages.locale());
      words.setText(text);
      tick.setSelected(shown.done());
      tick.setAccessibleText(text);
      pseudoClassStateChanged(DONE, shown.done());
      owner.setText(shown.owner());
      owner.setVisible(shown.owner() != null);
      showWhen(shown, model.today());
      details.setVisible(owner.isVisible() || when.isVisible());
      up.setDisable(first);
      down.setDisable(last);
      Icons.name(edit, messages.get("path.editTask", text));
      Icons.name(up, messages.get("path.taskUp", text));
      Icons.name(down, messages.get("path.taskDown", text));
      Icons.name(remove, messages.get("path.removeTask", text));
      if (form != null) form.show(shown);
    }

    private void showWhen(Task shown, LocalDate today) {
      when.getStyleClass().removeAll("quiet", "danger");
      var overdue = shown.isOverdueOn(today);
      when.setVisible(shown.due() != null || shown.done() && shown.doneOn() != null);
      when.getStyleClass().add(overdue ? "danger" : "quiet");
      when.setGraphic(
          Icons.of(
              shown.done() ? Feather.CHECK : overdue ? Feather.ALERT_TRIANGLE : Feather.CALENDAR));
      if (shown.done() && shown.doneOn() != null)
        when.setText(messages.get("path.taskDone", shown.doneOn()));
      else if (shown.due() != null)
        when.setText(messages.get(overdue ? "path.taskOverdue" : "path.taskDue", shown.due()));
    }

    private void pressed(KeyEvent press) {
      if (model.readOnly()) return;
      if (press.getCode() == KeyCode.F2) toggle();
      else if (press.getCode() == KeyCode.ESCAPE && form != null) close();
      else if (press.isAltDown() && press.getCode() == KeyCode.UP)
        model.tasks().move(task.id(), -1);
      else if (press.isAltDown() && press.getCode() == KeyCode.DOWN)
        model.tasks().move(task.id(), 1);
      else if (press.getCode() == KeyCode.DELETE && press.getTarget() == tick)
        model.tasks().remove(task.id());
      else return;
      press.consume();
    }

    private void toggle() {
      if (form != null) close();
      else edit();
    }

    private void edit() {
      if (open != null) open.close();
      open = this;
      var fields =
          new Form<Task>(messages, Task::id, change -> model.tasks().edit(task.id(), change));
      fields.getStyleClass().add("inner-form");
      fields.area(
          "task.text",
          2,
          it -> it.text().in(messages.locale()),
          (it, text) -> it.withText(it.text().with(messages.locale(), text)));
      fields
          .text("task.owner", it -> Objects.requireNonNullElse(it.owner(), ""), Task::withOwner)
          .half();
      fields.date("task.due", Task::due, Task::withDue).half();
      fields.show(task);
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
