// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere in a register.
record RegisterKeys(
    RegisterPane.Commands commands,
    ObservableBooleanValue readOnly,
    RegisterTable<?> table,
    RegisterTools head,
    RecordSide side) {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  private static final KeyCombination DUPLICATE =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

  void pressed(KeyEvent press) {
    if (FIND.match(press)) {
      head.find();
    } else if (isAdding(press)) {
      commands.add().run();
    } else if (NEXT.match(press)) {
      side.step(1);
    } else if (PREVIOUS.match(press)) {
      side.step(-1);
    } else if (isDuplicating(press) && commands.duplicate() != null) {
      commands.duplicate().run();
    } else {
      return;
    }
    press.consume();
  }

  /// In a field, Insert belongs to the field.
  private boolean isAdding(KeyEvent press) {
    var inText = press.getTarget() instanceof TextInputControl;
    return !readOnly.get() && (ADD.match(press) || INSERT.match(press) && !inText);
  }

  private boolean isDuplicating(KeyEvent press) {
    return DUPLICATE.match(press) && !readOnly.get() && table.selection().size() == 1;
  }
}
