// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.board;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// One row on the board. Its menu leads to the states that may follow, so that nobody needs to
/// drag.
final class BoardCard<T> extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("selected");
  private final Messages messages;
  private final BoardKind<T> kind;
  private final Hyperlink name = new Hyperlink();
  private final VBox lines = new VBox();
  private final MenuButton move = new MenuButton();

  BoardCard(Messages messages, BoardKind<T> kind) {
    this.messages = messages;
    this.kind = kind;
    getStyleClass().add("board-card");
    name.setWrapText(true);
    lines.getStyleClass().add("board-lines");
    move.setText(messages.get("board.move"));
    move.getStyleClass().addAll("small", "flat");
    move.managedProperty().bind(move.visibleProperty());
    getChildren().setAll(name, lines, move);
  }

  /// @param next the states that may follow
  /// @param moving takes the state that was chosen
  void showing(T row, List<String> next, BiConsumer<Node, String> moving) {
    var id = kind.id(row);
    name.setId("board-open-" + id);
    name.setText(kind.name(row));
    name.setOnAction(
        _ -> {
          name.setVisited(false);
          kind.open(row);
        });
    lines.getChildren().setAll(kind.lines(row).stream().map(BoardCard::line).toList());
    move.setId("board-move-" + id);
    move.setAccessibleText(messages.get("board.moveOf", kind.name(row)));
    move.getItems().setAll(next.stream().map(state -> item(state, moving)).toList());
    move.setVisible(!next.isEmpty());
  }

  private static Label line(BoardKind.Line it) {
    var label = new Label(it.text());
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    if (it.icon() != null) label.setGraphic(Icons.of(it.icon()));
    return label;
  }

  private MenuItem item(String state, BiConsumer<Node, String> moving) {
    var item = new MenuItem(kind.stateName(state), Icons.of(Feather.ARROW_RIGHT));
    item.setOnAction(_ -> moving.accept(move, state));
    return item;
  }

  void open(boolean isOpen) {
    pseudoClassStateChanged(OPEN, isOpen);
  }

  /// Puts the cursor on the menu, or on the name where nothing follows.
  void focus() {
    if (move.isVisible()) move.requestFocus();
    else name.requestFocus();
  }

  boolean hasFocus() {
    return move.isFocused() || name.isFocused();
  }
}
