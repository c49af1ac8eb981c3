// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.i18n.Messages;

/// A choice on a line of its own: what is shown is no choice of the user.
final class CodeBox<C extends Code> extends ComboBox<C> {
  private boolean showing;

  CodeBox(List<C> all, Messages messages, Consumer<C> chosen) {
    getItems().setAll(all);
    setMinWidth(USE_PREF_SIZE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable C it) {
            return it == null ? "" : messages.label(it);
          }

          @Override
          public @Nullable C fromString(String text) {
            return null;
          }
        });
    valueProperty()
        .subscribe(
            (_, it) -> {
              if (!showing && it != null) chosen.accept(it);
            });
  }

  void show(C value, String spoken) {
    showing = true;
    setValue(value);
    setAccessibleText(spoken);
    showing = false;
  }
}
