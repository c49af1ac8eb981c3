// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The place beside the table for the record that is open, with the way to its neighbours and back.
/// While several rows are selected it says what can be done with all of them.
final class RecordSide extends BorderPane {
  private static final double NARROWEST = 260;

  private final String id;
  private final Kit kit;
  private final RegisterTable<?> table;
  private final Node record;
  private final ObservableBooleanValue open;
  private final ObservableBooleanValue drafting;
  private final String draft;
  private final VBox hint = new VBox();
  private final HBox head = new HBox();

  /// @param open whether one record is shown
  /// @param drafting whether that record has no row yet
  /// @param draft when such a record is saved
  /// @param close what the cross does
  RecordSide(
      String id,
      Kit kit,
      RegisterTable<?> table,
      Node record,
      ObservableBooleanValue open,
      ObservableBooleanValue drafting,
      String draft,
      Runnable close) {
    this.id = id;
    this.kit = kit;
    this.table = table;
    this.record = record;
    this.open = open;
    this.drafting = drafting;
    this.draft = draft;
    record.visibleProperty().bind(open);
    fillHint();
    var middle = new StackPane(record, hint);
    middle.setAlignment(Pos.CENTER);
    setCenter(middle);
    fillHead(close);
    setTop(head);
    getStyleClass().add("register-record");
    setMinWidth(NARROWEST);
    setAccessibleText(text("register.record"));
  }

  /// Adds what can be done with many rows to the place of the record, while many are selected.
  void many(
      String name, Feather icon, String word, Runnable action, ObservableBooleanValue disabled) {
    var button = Icons.button(name, icon, word);
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(disabled);
    hint.getChildren().add(button);
  }

  private void fillHint() {
    var label = new Label();
    label.getStyleClass().add("record-hint");
    label.setWrapText(true);
    hint.setAlignment(Pos.CENTER);
    hint.setMinHeight(0);
    hint.getChildren().add(label);
    hint.visibleProperty().bind(record.visibleProperty().not());
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> text("register.manySelected", table.selection().size()), table.selection()));
  }

  /// Where the record stands among the rows, the way to its neighbours, and out.
  private void fillHead(Runnable closing) {
    var previous = Icons.small(id + "-previous", Feather.CHEVRON_UP, text("register.previous"));
    previous.setOnAction(_ -> step(-1));
    var next = Icons.small(id + "-next", Feather.CHEVRON_DOWN, text("register.next"));
    next.setOnAction(_ -> step(1));
    var close = Icons.small(id + "-close", Feather.X, text("register.close"));
    close.setOnAction(_ -> closing.run());
    for (var button : new Node[] {previous, next, close}) button.setFocusTraversable(false);
    previous.visibleProperty().bind(record.visibleProperty());
    next.visibleProperty().bind(record.visibleProperty());
    var position = new Label();
    position.setId(id + "-position");
    position.getStyleClass().add("quiet");
    position.setWrapText(true);
    position.setMinWidth(0);
    position.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(position, Priority.ALWAYS);
    position
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::position,
                open,
                drafting,
                table.selectedProperty(),
                table.selection(),
                table.shownRows()));
    for (var button : new Region[] {previous, next, close})
      button.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().setAll(position, previous, next, close);
    head.getStyleClass().add("record-head");
  }

  /// Adds the way between a place beside the table and the whole width.
  void widening(BooleanProperty wide) {
    var button = Icons.small(id + "-widen", Feather.MAXIMIZE_2, text("register.widen"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.visibleProperty().bind(record.visibleProperty());
    button.setOnAction(_ -> wide.set(!wide.get()));
    wide.subscribe(
        whole -> {
          button.setGraphic(Icons.of(whole ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
          Icons.name(button, text(whole ? "register.beside" : "register.widen"));
        });
    head.getChildren().add(head.getChildren().size() - 1, button);
  }

  private String position() {
    if (!open.get()) return text("register.selected", table.selection().size());
    if (drafting.get()) return draft;
    var at = table.view().getSelectionModel().getSelectedIndex();
    return at < 0
        ? text("register.hiddenByFilter")
        : text("register.position", at + 1, table.shownRows().size());
  }

  /// Goes to the row before or after the one that is open; the cursor stays in its field.
  void step(int by) {
    var view = table.view();
    var size = view.getItems().size();
    if (size == 0) return;
    var to = Math.clamp(view.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
    view.getSelectionModel().clearAndSelect(to);
    view.getFocusModel().focus(to);
    if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(to);
  }

  /// Puts the cursor into the record.
  void edit() {
    if (record instanceof Form<?> form) form.focusFirst();
    else record.requestFocus();
  }

  private String text(String key, Object... args) {
    return kit.messages().get(key, args);
  }
}
