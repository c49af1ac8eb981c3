// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;

/// The rows of the register as cards, a column for each state. A card is dragged to a state that
/// may follow, or sent there by its menu; while it is dragged the other states say that they do not
/// follow.
final class StateBoard {
  private static final PseudoClass POSSIBLE = PseudoClass.getPseudoClass("possible");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final double EDGE = 48;
  private final PartnershipScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final RegisterTable<PartnershipRow> table;
  private final ObservableList<PartnershipRow> rows; // kept: its listener is held weakly
  private final StateWords words;
  private final StateDialog dialog;
  private final HBox columns = new HBox();
  private final ScrollPane root = new ScrollPane(columns);
  private final Map<PartnershipId, BoardCard> cards = new HashMap<>();
  private final Map<String, Column> known = new HashMap<>();
  private @Nullable Partnership dragged;

  StateBoard(PartnershipScreenModel model, Kit kit, RegisterTable<PartnershipRow> table) {
    this.model = model;
    this.kit = kit;
    this.table = table;
    messages = kit.messages();
    words = new StateWords(kit);
    dialog = new StateDialog(model.moves, kit);
    columns.getStyleClass().add("board");
    root.setId("partnership-board");
    root.getStyleClass().addAll("board-scroll", "edge-to-edge");
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    root.setAccessibleText(messages.get("partnership.board"));
    root.addEventFilter(DragEvent.DRAG_OVER, this::scrollAtTheEdges);
    rows = table.shownRows();
    rows.addListener((javafx.collections.ListChangeListener<PartnershipRow>) _ -> showIfSeen());
    root.visibleProperty().subscribe(_ -> showIfSeen());
    Shown.in(root).subscribe(_ -> showIfSeen());
    model.register.openProperty().subscribe(_ -> markOpen());
  }

  Parent root() {
    return root;
  }

  /// The cards are made only while somebody looks at them.
  private void showIfSeen() {
    if (root.isVisible()) show(Board.of(rows, kit.catalogue().lifecycle()));
  }

  /// Cards that stay are kept, so that the cursor stays where it is.
  private void show(Board board) {
    var focused = cards.values().stream().filter(BoardCard::hasFocus).findFirst();
    var kept = new HashMap<PartnershipId, BoardCard>();
    var now = new ArrayList<Node>();
    for (var it : board.columns())
      now.add(known.computeIfAbsent(it.state(), Column::new).showing(it, kept));
    cards.clear();
    cards.putAll(kept);
    if (!now.equals(columns.getChildren())) columns.getChildren().setAll(now);
    markOpen();
    focused.filter(kept::containsValue).ifPresent(BoardCard::focus);
  }

  private BoardCard card(PartnershipRow row) {
    var card = Optional.ofNullable(cards.get(row.id())).orElseGet(() -> new BoardCard(kit));
    var next = model.register.readOnly() ? List.<String>of() : model.moves.next(row.partnership());
    card.showing(
        row,
        next,
        it -> table.select(it.id()),
        (owner, state) -> dialog.ask(owner, row.partnership(), state));
    card.setOnDragDetected(
        press -> {
          if (next.isEmpty()) return;
          var content = new ClipboardContent();
          content.putString(row.partnership().name());
          card.startDragAndDrop(TransferMode.MOVE).setContent(content);
          begin(row.partnership());
          press.consume();
        });
    card.setOnDragDone(_ -> end());
    return card;
  }

  private void markOpen() {
    var open = model.register.openId();
    cards.forEach((id, card) -> card.open(id.equals(open)));
  }

  /// Says at each column whether the card may go there.
  void begin(Partnership it) {
    dragged = it;
    known.values().forEach(column -> column.judge(it));
  }

  void end() {
    dragged = null;
    known.values().forEach(Column::calm);
  }

  private boolean accepts(String state) {
    return dragged != null && model.moves.allows(dragged, state);
  }

  /// What a drop on the column of a state does.
  void drop(String state) {
    var it = dragged;
    if (it != null && accepts(state)) dialog.ask(root, it, state);
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

    Column showing(Board.Column it, Map<PartnershipId, BoardCard> kept) {
      heading.setText(
          messages.get("partnership.board.heading", words.name(state), it.cards().size()));
      var now = new ArrayList<Node>();
      for (var row : it.shown()) {
        var card = card(row);
        kept.put(row.id(), card);
        now.add(card);
      }
      if (it.more() > 0) now.add(quiet(messages.get("partnership.board.more", it.more())));
      if (now.isEmpty()) now.add(quiet(messages.get("partnership.board.none")));
      if (!now.equals(list.getChildren())) list.getChildren().setAll(now);
      return this;
    }

    void judge(Partnership it) {
      if (it.state().equals(state)) {
        calm();
        return;
      }
      var possible = model.moves.allows(it, state);
      verdict.setText(
          messages.get(possible ? "partnership.board.possible" : "partnership.board.refused"));
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
