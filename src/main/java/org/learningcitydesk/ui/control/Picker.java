// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// A list to search in, below the control that asked: type, arrow keys, Enter takes, Escape leaves.
public final class Picker<V> {
  private final Popup popup = new Popup();
  private final TextField words = new TextField();
  private final ListView<Option<V>> list = new ListView<>();
  private final List<Option<V>> options;
  private final List<String> folded;

  public Picker(Messages messages, String name, List<Option<V>> options, Consumer<V> taken) {
    this.options = options;
    folded = options.stream().map(it -> Folding.line(it.label(), it.detail())).toList();
    words.setPromptText(messages.get("field.search"));
    words.setAccessibleText(messages.get("field.searchIn", name));
    words.setId("picker-words");
    list.setId("picker-list");
    list.setAccessibleText(name);
    list.getStyleClass().addAll("dense", "picker-list");
    list.setCellFactory(_ -> new Cell<>());
    list.setPlaceholder(new Label(messages.get("field.nothingFound")));
    list.setOnMouseClicked(_ -> take(taken));
    list.getItems().setAll(options);
    list.getSelectionModel().selectFirst();
    words.textProperty().subscribe((_, it) -> narrow(it));
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          switch (press.getCode()) {
            case ENTER -> take(taken);
            case ESCAPE -> popup.hide();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            default -> {
              return;
            }
          }
          press.consume();
        });
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER) take(taken);
          if (press.getCode() == KeyCode.ESCAPE) popup.hide();
        });
    var box = new VBox(words, list);
    box.getStyleClass().add("picker");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /// Opens below the control, in its look.
  public void show(Region owner, @Nullable V current) {
    var scene = owner.getScene();
    if (scene == null || scene.getWindow() == null) return;
    Appearance.likewise(popup.getScene(), scene);
    list.setPrefWidth(Math.max(owner.getWidth(), 300));
    list.setPrefHeight(Math.min(options.size(), 10) * 34.0 + 4);
    options.stream()
        .filter(it -> it.value().equals(current))
        .findFirst()
        .ifPresent(
            it -> {
              list.getSelectionModel().select(it);
              list.scrollTo(it);
            });
    Point2D corner = owner.localToScreen(0, owner.getHeight() + 2);
    popup.setOnHidden(_ -> owner.requestFocus());
    popup.show((Node) owner, corner.getX(), corner.getY());
    words.requestFocus();
  }

  private void narrow(String typed) {
    var looked = Folding.words(typed);
    list.getItems()
        .setAll(
            java.util.stream.IntStream.range(0, options.size())
                .filter(at -> looked.stream().allMatch(folded.get(at)::contains))
                .mapToObj(options::get)
                .toList());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void move(int by) {
    var to =
        Math.clamp(
            list.getSelectionModel().getSelectedIndex() + by,
            0,
            Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(Math.max(0, to - 4));
  }

  private void take(Consumer<V> taken) {
    var chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null) taken.accept(chosen.value());
  }

  /// The label, and in a quieter tone what tells it from others of the same name.
  private static final class Cell<V> extends ListCell<Option<V>> {
    @Override
    protected void updateItem(@Nullable Option<V> option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? null : option.label());
      if (empty || option == null || option.detail() == null) {
        setGraphic(null);
        return;
      }
      var detail = new Label(option.detail());
      detail.getStyleClass().add("quiet");
      setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
      setGraphic(detail);
    }
  }
}
