// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// Yes or no.
final class CheckValue extends FormField<Boolean> {
  private final CheckBox box = new CheckBox();

  CheckValue(String name, String word) {
    super(name, word);
    box.setText(word);
    box.setWrapText(true);
    box.selectedProperty()
        .subscribe(
            (_, _) -> {
              touched();
              finished();
            });
    holds(box, box);
    getChildren().removeFirst();
    getStyleClass().add("check-field");
  }

  @Override
  Control control() {
    return box;
  }

  @Override
  void put(@Nullable Boolean value) {
    box.setSelected(value != null && value);
  }

  @Override
  Boolean read() {
    return box.isSelected();
  }

  @Override
  void setReadOnly(boolean readOnly) {
    box.setDisable(readOnly);
  }
}
