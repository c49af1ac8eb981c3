// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// Says that the city is fictional, and takes it away in one step.
final class SampleBar extends HBox {
  SampleBar(ShellScreenModel model, Messages messages) {
    getStyleClass().add("desk-sample");
    setAlignment(Pos.CENTER_LEFT);
    var text = new Label(messages.get("sample.banner"), Icons.of(Feather.INFO));
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var remove = Icons.button("sample-remove", Feather.TRASH_2, messages.get("sample.remove"));
    remove.getStyleClass().add("flat");
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setDisable(model.readOnly());
    remove.setOnAction(
        _ -> {
          var city = model.city.get();
          if (city != null && city.sample()) model.remove(city);
        });
    getChildren().addAll(text, remove);
    var sample = model.city.map(it -> it.sample()).orElse(false);
    visibleProperty().bind(sample);
    managedProperty().bind(sample);
  }
}
