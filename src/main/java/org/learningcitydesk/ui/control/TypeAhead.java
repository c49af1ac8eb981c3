// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.function.Function;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.learningcitydesk.domain.text.Folding;

/// Letters typed in a table go to the next row that begins with them.
final class TypeAhead<T> {
  private static final long PAUSE = 1_000_000_000L;

  private final TableView<T> table;
  private final Function<T, String> beginning;
  private final Runnable selected;
  private final StringBuilder typed = new StringBuilder();
  private long typedAt;

  /// @param beginning what is written in the first column of a row
  /// @param selected called when another row was selected
  TypeAhead(TableView<T> table, Function<T, String> beginning, Runnable selected) {
    this.table = table;
    this.beginning = beginning;
    this.selected = selected;
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void typed(KeyEvent press) {
    if (press.getTarget() instanceof TextField || press.isShortcutDown() || press.isAltDown())
      return;
    var character = press.getCharacter();
    if (character.isEmpty() || Character.isISOControl(character.charAt(0))) return;
    var now = System.nanoTime();
    if (now - typedAt > PAUSE) typed.setLength(0);
    typedAt = now;
    typed.append(character);
    selectNextThatBegins(Folding.fold(typed.toString()));
    press.consume();
  }

  private void selectNextThatBegins(String letters) {
    var items = table.getItems();
    if (items.isEmpty() || letters.isEmpty()) return;
    var from =
        Math.max(0, table.getSelectionModel().getSelectedIndex()) + (letters.length() == 1 ? 1 : 0);
    for (var i = 0; i < items.size(); i++) {
      var at = (from + i) % items.size();
      if (!Folding.fold(beginning.apply(items.get(at))).startsWith(letters)) continue;
      table.getSelectionModel().clearAndSelect(at);
      table.getFocusModel().focus(at);
      selected.run();
      return;
    }
  }
}
