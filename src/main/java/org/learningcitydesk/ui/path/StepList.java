// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// The steps in their order, with state and progress. Arrow keys walk through them; Alt with an
/// arrow key moves one.
final class StepList extends BorderPane {
  private final PathScreenModel model;
  private final Messages messages;
  private final ListView<PathScreenModel.Row> list = new ListView<>();

  StepList(PathScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("step-list-side");
    list.setId("path-steps");
    list.setAccessibleText(messages.get("path.list"));
    list.getStyleClass().add("step-list");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new Cell(messages));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, row) -> {
              if (row != null) model.selectedProperty().set(row);
            });
    model
        .selectedProperty()
        .subscribe(
            row -> {
              if (row != null && list.getSelectionModel().getSelectedItem() != row) {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
              }
            });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setCenter(list);
    if (model.readOnly()) return;
    setBottom(tools());
    // Not the menu of the list itself: the keys of that would hold in the whole window.
    var menu = menu();
    list.setOnContextMenuRequested(
        asked -> menu.show(list, asked.getScreenX(), asked.getScreenY()));
  }

  /// Puts the focus on the steps.
  void focus() {
    list.requestFocus();
  }

  private ContextMenu menu() {
    var menu =
        new ContextMenu(
            item("path.stepUp", "Alt+Up", () -> model.moveStep(-1)),
            item("path.stepDown", "Alt+Down", () -> model.moveStep(1)),
            item("path.addStep", "Insert", this::add),
            item("path.removeStep", "Delete", model::removeStep));
    menu.setAutoHide(true);
    return menu;
  }

  private MenuItem item(String key, String keys, Runnable action) {
    var item = new MenuItem(messages.get(key));
    item.setAccelerator(KeyCombination.valueOf(keys));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void add() {
    model.addStep(messages.get("path.newStep"));
  }

  private void pressed(KeyEvent press) {
    if (model.readOnly()) return;
    // What else goes with Alt or Control belongs to the window: back, forward, its menus.
    var alone = !press.isAltDown() && !press.isShortcutDown();
    var code = press.getCode();
    if (alone && code == KeyCode.INSERT) add();
    else if (alone && code == KeyCode.DELETE) model.removeStep();
    else if (press.isAltDown() && code == KeyCode.UP) model.moveStep(-1);
    else if (press.isAltDown() && code == KeyCode.DOWN) model.moveStep(1);
    else return;
    press.consume();
  }

  private Region tools() {
    var add = Icons.button("path-add-step", Feather.PLUS, messages.get("path.addStep"));
    add.getStyleClass().add("flat");
    add.setOnAction(_ -> add());
    add.setMinWidth(Region.USE_PREF_SIZE);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var tools =
        new HBox(
            add,
            room,
            tool("path-step-up", Feather.ARROW_UP, "path.stepUp", () -> model.moveStep(-1)),
            tool("path-step-down", Feather.ARROW_DOWN, "path.stepDown", () -> model.moveStep(1)),
            tool("path-remove-step", Feather.TRASH_2, "path.removeStep", model::removeStep));
    tools.getStyleClass().add("step-tools");
    return tools;
  }

  private Button tool(String id, Feather icon, String key, Runnable action) {
    var button = Icons.small(id, icon, messages.get(key));
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(model.selectedProperty().isNull());
    return button;
  }

  /// One step: icon and title, then state, tasks and percentage in words, and a bar.
  private static final class Cell extends ListCell<PathScreenModel.Row> {
    private final Messages messages;
    private final Label title = new Label();
    private final Label status = new Label();
    private final Label tasks = new Label();
    private final Label unverified = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final VBox lines;
    private Subscription following = Subscription.EMPTY;

    Cell(Messages messages) {
      this.messages = messages;
      getStyleClass().add("step-cell");
      setPrefWidth(0);
      title.getStyleClass().add("step-cell-title");
      title.setWrapText(true);
      tasks.getStyleClass().add("quiet");
      percent.getStyleClass().addAll("quiet", "step-cell-percent");
      unverified.setText(messages.get("path.notVerified"));
      unverified.setGraphic(Icons.of(Feather.HELP_CIRCLE));
      unverified.getStyleClass().addAll("quiet", "step-cell-unverified");
      unverified.managedProperty().bind(unverified.visibleProperty());
      bar.getStyleClass().add("step-cell-bar");
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setFocusTraversable(false);
      bar.managedProperty().bind(bar.visibleProperty());
      percent.setMinWidth(USE_PREF_SIZE);
      title.setMinWidth(0);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      var head = new HBox(title, percent);
      head.getStyleClass().add("step-cell-head");
      var words = new FlowPane(status, tasks, unverified);
      words.getStyleClass().add("step-cell-words");
      lines = new VBox(head, words, bar);
      lines.getStyleClass().add("step-cell-lines");
    }

    @Override
    protected void updateItem(PathScreenModel.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      following.unsubscribe();
      following = Subscription.EMPTY;
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      setGraphic(lines);
      following = row.viewProperty().subscribe(this::show);
    }

    /// A list asks its cells for their height without telling the width, on which it depends here,
    /// because titles wrap.
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null || getListView() == null) return super.computePrefHeight(width);
      var scrollBar =
          getListView().lookup(".scroll-bar:vertical") instanceof ScrollBar bar
              ? bar.prefWidth(-1)
              : 0;
      var across = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - scrollBar;
      return snappedTopInset() + snappedBottomInset() + lines.prefHeight(across);
    }

    private void show(StepView view) {
      var step = view.step();
      var name = step.title().in(messages.locale());
      var done =
          view.tasks().isEmpty()
              ? messages.get("path.noTasks")
              : messages.get("path.tasksDone", view.tasksDone(), view.tasks().size());
      title.setText(step.number() + ". " + name);
      StatusMark.show(status, step.status(), messages);
      tasks.setText(done);
      unverified.setVisible(step.basis() == Basis.RECONSTRUCTED);
      var share = view.percent();
      var said = share.isPresent() ? messages.percent(share.getAsInt() / 100.0) : "";
      bar.setProgress(share.orElse(0) / 100.0);
      bar.setVisible(share.isPresent());
      percent.setText(said);
      setAccessibleText(
          messages.get(
              "path.stepSpoken",
              Integer.toString(step.number()),
              name,
              messages.label(step.status()),
              done + " " + said));
    }
  }
}
