// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.workspace.Label;

/// The line above everything: where one was, the city, the search, undo and redo.
final class Header extends HBox {
  private final Shell shell;
  private final ShellScreenModel model;
  private final Messages messages;
  private final MenuButton city = new MenuButton();

  Header(Shell shell, ShellScreenModel model, Messages messages) {
    this.shell = shell;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("desk-header");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(back(), forward(), cityMenu(), space(), search(), space(), undo(), redo());
  }

  private Node back() {
    var button = Icons.small("back", Feather.ARROW_LEFT, messages.get("shell.back"));
    button.disableProperty().bind(shell.history().canGoBackProperty().not());
    button.setOnAction(_ -> shell.back());
    return button;
  }

  private Node forward() {
    var button = Icons.small("forward", Feather.ARROW_RIGHT, messages.get("shell.forward"));
    button.disableProperty().bind(shell.history().canGoForwardProperty().not());
    button.setOnAction(_ -> shell.forward());
    return button;
  }

  private Node cityMenu() {
    city.setId("city");
    city.getStyleClass().addAll("flat", "desk-city");
    city.setGraphic(Icons.of(Feather.MAP_PIN));
    model.city.subscribe(this::showCity);
    model.cities.subscribe(() -> showCity(model.city.get()));
    return city;
  }

  private void showCity(@Nullable City at) {
    city.setText(at == null ? messages.get("city.none") : at.name());
    city.getItems().clear();
    var edit = item("city.edit", shell::editCity);
    edit.setDisable(at == null || model.readOnly());
    var add = item("city.add", shell::addCity);
    add.setDisable(model.readOnly());
    var remove = item("city.remove", shell::removeCity);
    remove.setDisable(at == null || model.readOnly());
    city.getItems().addAll(edit, add, remove);
    if (model.cities.size() < 2) return;
    city.getItems().add(new SeparatorMenuItem());
    var group = new ToggleGroup();
    for (var other : model.cities) {
      var choice = new RadioMenuItem(other.name());
      choice.setToggleGroup(group);
      choice.setSelected(at != null && other.id().equals(at.id()));
      choice.setOnAction(_ -> model.choose(other));
      city.getItems().add(choice);
    }
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(messages.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Node search() {
    var button = new Button(messages.get("shell.search"), Icons.of(Feather.SEARCH));
    button.setId("search");
    button.getStyleClass().add("desk-search");
    button.setAlignment(Pos.CENTER_LEFT);
    Icons.name(button, messages.get("shell.searchHint"));
    button.setOnAction(_ -> shell.openPalette());
    return button;
  }

  private Node undo() {
    return step(
        "undo",
        Feather.CORNER_UP_LEFT,
        messages.get("shell.undo"),
        "shell.undoOf",
        model.undoable,
        model::undo);
  }

  private Node redo() {
    return step(
        "redo",
        Feather.CORNER_UP_RIGHT,
        messages.get("shell.redo"),
        "shell.redoOf",
        model.redoable,
        model::redo);
  }

  private Node step(
      String id,
      Ikon icon,
      String word,
      String sentence,
      ReadOnlyObjectProperty<@Nullable Label> what,
      Runnable action) {
    var button = Icons.button(id, icon, word);
    button.getStyleClass().add("flat");
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(isNone(what));
    what.subscribe(
        label ->
            Icons.name(
                button, label == null ? word : messages.get(sentence, Words.of(label, messages))));
    return button;
  }

  private static ObservableValue<Boolean> isNone(ObservableValue<?> value) {
    return value.map(_ -> false).orElse(true);
  }

  private static Node space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
