// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.coverage.Column;
import org.learningcitydesk.domain.coverage.CoverageCell;
import org.learningcitydesk.domain.coverage.CoverageRow;
import org.learningcitydesk.domain.coverage.Part;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.coverage.CoverageScreenModel.Chosen;

/// The matrix: a row for each helix, its categories below where it is opened, a column for each
/// step or area. Arrow keys go from cell to cell, Enter opens one; Tab leaves the matrix.
final class CoverageGrid extends GridPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private final CoverageScreenModel model;
  private final Messages messages;
  private final CoverageWords words;
  private final Map<Helix, Button> toggles = new EnumMap<>(Helix.class);
  private List<List<Cell>> cells = List.of();

  CoverageGrid(CoverageScreenModel model, Messages messages, CoverageWords words) {
    this.model = model;
    this.messages = messages;
    this.words = words;
    setId("coverage-grid");
    getStyleClass().add("coverage-grid");
    model.pictureProperty().subscribe(_ -> show());
    model.opened.subscribe((_, _) -> show());
    model.chosenProperty().subscribe(this::mark);
  }

  private void show() {
    var focused = focused();
    var toggled = toggled();
    getChildren().clear();
    getColumnConstraints().clear();
    var columns = model.pictureProperty().get().coverage().columns();
    constrain(columns.size());
    var corner = new Label(messages.get("coverage.known"));
    corner.getStyleClass().add("coverage-corner");
    add(corner, 0, 0);
    for (var i = 0; i < columns.size(); i++) add(heading(columns.get(i)), i + 1, 0);
    var made = new ArrayList<List<Cell>>();
    var apart = false;
    var at = 1;
    for (var row : model.rows()) {
      if (!apart && isNotCounted(row)) {
        apart = true;
        add(notCounted(), 0, at++, columns.size() + 1, 1);
      }
      made.add(row(row, at++));
    }
    cells = made;
    mark(model.chosenProperty().get());
    enterAt(focused);
    if (focused != null) find(focused).forEach(Node::requestFocus);
    toggled.map(toggles::get).ifPresent(Node::requestFocus);
  }

  /// Whose categories were opened or closed just now.
  private Optional<Helix> toggled() {
    return toggles.entrySet().stream()
        .filter(it -> it.getValue().isFocused())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isNotCounted(CoverageRow row) {
    return model.pictureProperty().get().coverage().notCounted().contains(row);
  }

  private void constrain(int columns) {
    var first = new ColumnConstraints();
    first.setHgrow(Priority.SOMETIMES);
    getColumnConstraints().add(first);
    for (var i = 0; i < columns; i++) {
      var other = new ColumnConstraints();
      other.setHgrow(Priority.ALWAYS);
      other.setHalignment(HPos.CENTER);
      getColumnConstraints().add(other);
    }
  }

  private Node heading(Column column) {
    var name = new Label(words.shortName(column));
    name.getStyleClass().add("coverage-number");
    name.setTooltip(new Tooltip(words.name(column)));
    name.setAccessibleText(words.name(column));
    name.setWrapText(true);
    var heading = new VBox(name);
    words
        .title(column)
        .ifPresent(
            it -> {
              var title = new Label(it);
              title.getStyleClass().add("coverage-step");
              title.setWrapText(true);
              heading.getChildren().add(title);
            });
    heading.getStyleClass().add("coverage-heading");
    return heading;
  }

  private Node notCounted() {
    var label = new Label(messages.get("coverage.notCounted"));
    label.getStyleClass().addAll("quiet", "coverage-apart");
    label.setWrapText(true);
    return label;
  }

  private List<Cell> row(CoverageRow row, int at) {
    add(name(row), 0, at);
    var made = new ArrayList<Cell>();
    for (var i = 0; i < row.cells().size(); i++) {
      var cell = new Cell(row.part(), row.cells().get(i));
      made.add(cell);
      add(cell, i + 1, at);
    }
    return made;
  }

  private Node name(CoverageRow row) {
    var said = messages.get("matrix.heading", words.name(row.part()), row.known());
    if (!(row.part() instanceof Part.OfHelix(var helix))) {
      var label = new Label(said);
      label.getStyleClass().add("coverage-category");
      label.setWrapText(true);
      return label;
    }
    var isOpen = model.opened.get().contains(helix);
    var toggle = new Button(said, Icons.of(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    toggle.setId("coverage-" + helix.id());
    toggle.getStyleClass().addAll("flat", "coverage-helix");
    toggle.setWrapText(true);
    toggle.setMaxWidth(Double.MAX_VALUE);
    toggle.setAccessibleText(
        messages.get(isOpen ? "coverage.closeCategories" : "coverage.openCategories", said));
    toggle.setOnAction(_ -> model.toggle(helix));
    toggles.put(helix, toggle);
    return toggle;
  }

  private @Nullable Chosen focused() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner instanceof Cell cell && cell.getParent() == this ? cell.chosen() : null;
  }

  private List<Cell> find(Chosen chosen) {
    return cells.stream().flatMap(List::stream).filter(it -> it.chosen().isSame(chosen)).toList();
  }

  /// Tab comes to one cell only: that where the cursor was last.
  private void enterAt(@Nullable Chosen at) {
    var all = cells.stream().flatMap(List::stream).toList();
    var one =
        all.stream()
            .filter(it -> it.chosen().isSame(at))
            .findFirst()
            .or(() -> all.stream().findFirst());
    for (var it : all) it.setFocusTraversable(one.orElse(null) == it);
  }

  private void mark(@Nullable Chosen chosen) {
    for (var row : cells) for (var it : row) it.setChosen(it.chosen().isSame(chosen));
  }

  /// The cell that was opened last gets the cursor back.
  void focus(Chosen chosen) {
    find(chosen).forEach(Node::requestFocus);
  }

  private void move(Cell from, int down, int right) {
    for (var row = 0; row < cells.size(); row++) {
      var column = cells.get(row).indexOf(from);
      if (column < 0) continue;
      var line = cells.get(Math.clamp((long) row + down, 0, cells.size() - 1));
      var to = line.get(Math.clamp((long) column + right, 0, line.size() - 1));
      enterAt(to.chosen());
      to.requestFocus();
      return;
    }
  }

  private final class Cell extends Button {
    private final Chosen chosen;

    Cell(Part part, CoverageCell cell) {
      super(words.word(cell), Icons.of(CoverageWords.icon(cell.state())));
      chosen = new Chosen(part, cell.column());
      getStyleClass().addAll("coverage-cell", "coverage-" + cell.state().id());
      setContentDisplay(ContentDisplay.TOP);
      setWrapText(true);
      setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      var said = words.sentence(part, cell);
      setAccessibleText(said);
      setTooltip(new Tooltip(said));
      setOnAction(_ -> model.choose(part, cell.column()));
      addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Chosen chosen() {
      return chosen;
    }

    void setChosen(boolean is) {
      pseudoClassStateChanged(CHOSEN, is);
    }

    private void pressed(KeyEvent press) {
      if (press.isShortcutDown() || press.isAltDown()) return;
      switch (press.getCode()) {
        case UP, KP_UP -> move(this, -1, 0);
        case DOWN, KP_DOWN -> move(this, 1, 0);
        case LEFT, KP_LEFT -> move(this, 0, -1);
        case RIGHT, KP_RIGHT -> move(this, 0, 1);
        case HOME -> move(this, 0, -cells.getFirst().size());
        case END -> move(this, 0, cells.getFirst().size());
        case ENTER -> fire();
        default -> {
          return;
        }
      }
      press.consume();
    }
  }
}
