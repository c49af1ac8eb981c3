// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;

/// The rows of the register as cards, a column for each state. A card is dragged to a state that
/// may follow, or sent there by its menu; while it is dragged the other states say that they do not
/// follow.
public final class CardBoard<T> {
  private static final PseudoClass POSSIBLE = PseudoClass.getPseudoClass("possible");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final double EDGE = 48;
  private final Messages messages;
  private final BoardKind<T> kind;
  private final boolean readOnly;
  private final ObservableValue<@Nullable String> openId;
  private final ObservableList<T> rows; // kept: its listener is held weakly
  private final HBox columns = new HBox();
  private final ScrollPane root = new ScrollPane(columns);
  private final Map<String, BoardCard<T>> cards = new HashMap<>();
  private final Map<String, Column> known = new HashMap<>();
  private @Nullable T dragged;

  /// @param id of the control
  /// @param words what a screen reader calls it
  /// @param rows those that are shown, in the order of the cards
  /// @param openId the id of the card whose record is open, or null
  public CardBoard(
      String id,
      String words,
      Kit kit,
      ObservableList<T> rows,
      BoardKind<T> kind,
      boolean readOnly,
      ObservableValue<@Nullable String> openId) {
    messages = kit.messages();
    this.kind = kind;
    this.readOnly = readOnly;
    this.rows = rows;
    this.openId = openId;
    columns.getStyleClass().add("board");
    root.setId(id);
    root.getStyleClass().addAll("board-scroll", "edge-to-edge");
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    root.setAccessibleText(words);
    root.addEventFilter(DragEvent.DRAG_OVER, this::scrollAtTheEdges);
    rows.addListener((javafx.collections.ListChangeListener<T>) _ -> showIfSeen());
    root.visibleProperty().subscribe(_ -> showIfSeen());
    Shown.in(root).subscribe(_ -> showIfSeen());
    openId.subscribe(_ -> markOpen());
  }

  public Parent root() {
    return root;
  }

  /// Shows again what is shown, because the names of what is on the cards have changed. The cards
  /// are made only while somebody looks at them.
  public void refresh() {
    showIfSeen();
  }

  private void showIfSeen() {
    if (root.isVisible()) show(Board.of(rows, kind));
  }

  /// Cards that stay are kept, so that the cursor stays where it is.
  private void show(Board<T> board) {
    var focused = cards.values().stream().filter(BoardCard<T>::hasFocus).findFirst();
    var kept = new HashMap<String, BoardCard<T>>();
    var now = new ArrayList<Node>();
    for (var it : board.columns())
      now.add(known.computeIfAbsent(it.state(), Column::new).showing(it, kept));
    cards.clear();
    cards.putAll(kept);
    if (!now.equals(columns.getChildren())) columns.getChildren().setAll(now);
    markOpen();
    focused.filter(kept::containsValue).ifPresent(BoardCard<T>::focus);
  }

  private BoardCard<T> card(T row) {
    var card =
        Optional.ofNullable(cards.get(kind.id(row)))
            .orElseGet(() -> new BoardCard<>(messages, kind));
    var next = readOnly ? List.<String>of() : kind.next(row);
    card.showing(row, next, (owner, state) -> kind.move(owner, row, state));
    card.setOnDragDetected(
        press -> {
          if (next.isEmpty()) return;
          var content = new ClipboardContent();
          content.putString(kind.name(row));
          card.startDragAndDrop(TransferMode.MOVE).setContent(content);
          begin(row);
          press.consume();
        });
    card.setOnDragDone(_ -> end());
    return card;
  }

  private void markOpen() {
    var open = openId.getValue();
    cards.forEach((id, card) -> card.open(id.equals(open)));
  }

  /// Says at each column whether the card may go there.
  public void begin(T it) {
    dragged = it;
    known.values().forEach(column -> column.judge(it));
  }

  public void end() {
    dragged = null;
    known.values().forEach(Column::calm);
  }

  private boolean accepts(String state) {
    return dragged != null && !readOnly && kind.next(dragged).contains(state);
  }

  /// What a drop on the column of a state does.
  public void drop(String state) {
    var it = dragged;
    if (it != null && accepts(state)) kind.move(root, it, state);
  }

  /// Columns out of sight come into it when a card is held at the edge.
  private void scrollAtTheEdges(DragEvent drag) {
    var at = root.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
    if (at < EDGE) root.setHvalue(root.getHvalue() - 0.03);
    else if (at > root.getWidth() - EDGE) root.setHvalue(root.getHvalue() + 0.03);
  }

  /// One state with its cards.
  private final class Column extends VBox {
    private final String state;
    private final Label heading = new Label();
    private final Label verdict = new Label();
    private final VBox list = new VBox();

    Column(String state) {
      this.state = state;
      setId("board-" + state);
      getStyleClass().add("board-column");
      heading.getStyleClass().add("board-heading");
      heading.setWrapText(true);
      verdict.getStyleClass().add("board-verdict");
      verdict.setWrapText(true);
      verdict.managedProperty().bind(verdict.visibleProperty());
      list.getStyleClass().add("board-list");
      var scroll = new ScrollPane(list);
      scroll.getStyleClass().addAll("board-list-scroll", "edge-to-edge");
      scroll.setFitToWidth(true);
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.setFocusTraversable(false);
      VBox.setVgrow(scroll, Priority.ALWAYS);
      getChildren().setAll(heading, verdict, scroll);
      setOnDragOver(
          drag -> {
            if (!accepts(this.state)) return;
            drag.acceptTransferModes(TransferMode.MOVE);
            drag.consume();
          });
      setOnDragDropped(
          drag -> {
            drop(this.state);
            drag.setDropCompleted(accepts(this.state));
            drag.consume();
          });
      calm();
    }

    Column showing(Board.Column<T> it, Map<String, BoardCard<T>> kept) {
      heading.setText(messages.get("board.heading", kind.stateName(state), it.cards().size()));
      var now = new ArrayList<Node>();
      for (var row : it.shown()) {
        var card = card(row);
        kept.put(kind.id(row), card);
        now.add(card);
      }
      if (it.more() > 0) now.add(quiet(messages.get("board.more", it.more())));
      if (now.isEmpty()) now.add(quiet(messages.get("board.none")));
      if (!now.equals(list.getChildren())) list.getChildren().setAll(now);
      return this;
    }

    void judge(T it) {
      if (kind.state(it).equals(state)) {
        calm();
        return;
      }
      var possible = kind.next(it).contains(state);
      verdict.setText(messages.get(possible ? "board.possible" : "board.refused"));
      verdict.setGraphic(Icons.of(possible ? Feather.ARROW_DOWN : Feather.SLASH));
      verdict.setVisible(true);
      pseudoClassStateChanged(POSSIBLE, possible);
      pseudoClassStateChanged(REFUSED, !possible);
    }

    void calm() {
      verdict.setVisible(false);
      pseudoClassStateChanged(POSSIBLE, false);
      pseudoClassStateChanged(REFUSED, false);
    }

    private Label quiet(String text) {
      var label = new Label(text);
      label.getStyleClass().add("quiet");
      label.setWrapText(true);
      return label;
    }
  }
}
