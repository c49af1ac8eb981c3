// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// One stakeholder on the plane. Arrow keys move it by one score, Enter opens its record, Delete
/// takes its scores away; a click or Space selects it.
final class MatrixMark extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// What can be done with a mark.
  interface Actions {
    void select(StakeholderId id);

    void move(StakeholderId id, int influence, int interest);

    void open(StakeholderId id);

    void unassess(StakeholderId id);
  }

  private final Actions actions;
  private final StakeholderId id;

  MatrixMark(Stakeholder it, Signs.Sign sign, String spoken, Actions actions) {
    super(Signs.shortName(it), Signs.node(sign));
    this.actions = actions;
    id = it.id();
    setId("matrix-mark-" + id.value());
    getStyleClass().addAll("flat", "matrix-mark");
    setTextOverrun(OverrunStyle.ELLIPSIS);
    setMnemonicParsing(false);
    setAccessibleText(spoken);
    setTooltip(new Tooltip(spoken));
    setOnAction(_ -> actions.select(id));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  StakeholderId stakeholder() {
    return id;
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private void pressed(KeyEvent press) {
    if (press.isShortcutDown() || press.isAltDown()) return;
    switch (press.getCode()) {
      case UP, KP_UP -> actions.move(id, 1, 0);
      case DOWN, KP_DOWN -> actions.move(id, -1, 0);
      case RIGHT, KP_RIGHT -> actions.move(id, 0, 1);
      case LEFT, KP_LEFT -> actions.move(id, 0, -1);
      case ENTER -> actions.open(id);
      case DELETE, BACK_SPACE -> actions.unassess(id);
      default -> {
        return;
      }
    }
    press.consume();
  }
}
