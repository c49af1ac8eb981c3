// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.TermWords;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// One partnership on the board. Its menu leads to the states that may follow, so that nobody needs
/// to drag.
final class BoardCard extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("selected");
  private final Messages messages;
  private final StateWords words;
  private final Hyperlink name = new Hyperlink();
  private final Label members = new Label();
  private final Label term = new Label();
  private final Label notice = new Label();
  private final MenuButton move = new MenuButton();

  BoardCard(Kit kit) {
    messages = kit.messages();
    words = new StateWords(kit);
    getStyleClass().add("board-card");
    name.setWrapText(true);
    for (var label : List.of(members, term, notice)) {
      label.getStyleClass().add("quiet");
      label.setWrapText(true);
      label.managedProperty().bind(label.visibleProperty());
    }
    move.setText(messages.get("partnership.board.move"));
    move.getStyleClass().addAll("small", "flat");
    move.managedProperty().bind(move.visibleProperty());
    getChildren().setAll(name, members, term, notice, move);
  }

  /// @param next the states that may follow
  /// @param open what a press on the name does
  /// @param moving takes the state that was chosen
  BoardCard showing(
      PartnershipRow row,
      List<String> next,
      Consumer<PartnershipRow> open,
      BiConsumer<Node, String> moving) {
    var it = row.partnership();
    var id = it.id().value();
    name.setId("board-open-" + id);
    name.setText(it.name());
    name.setOnAction(
        _ -> {
          name.setVisited(false);
          open.accept(row);
        });
    members.setText(messages.get("partnership.board.members", it.members().size()));
    term.setText(new TermWords(messages).brief(it.agreement(), row.today()));
    term.setVisible(row.term().state() != TermState.UNDATED);
    term.setGraphic(
        row.term().state() == TermState.EXPIRED ? Icons.of(Feather.ALERT_TRIANGLE) : null);
    var by = row.term().noticeBy();
    notice.setVisible(
        by != null && !by.isBefore(row.today()) && it.agreement().noticeGivenOn() == null);
    notice.setText(by == null ? "" : messages.get("partnership.board.noticeBy", by));
    move.setId("board-move-" + id);
    move.setAccessibleText(messages.get("partnership.board.moveOf", it.name()));
    move.getItems().setAll(next.stream().map(state -> item(state, moving)).toList());
    move.setVisible(!next.isEmpty());
    return this;
  }

  private MenuItem item(String state, BiConsumer<Node, String> moving) {
    var item = new MenuItem(words.name(state), Icons.of(Feather.ARROW_RIGHT));
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
