// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.i18n.Messages;

/// Says that the path is a reconstruction: one line always, the whole text on demand.
public final class Disclaimer extends VBox {
  /// @param id of the place that shows it; the ids of its parts begin with it
  public Disclaimer(String id, PathTemplate template, Messages messages) {
    getStyleClass().add("disclaimer");
    BooleanProperty open = new SimpleBooleanProperty(this, "open");
    var line = new Label(messages.get("path.notOfficial"), Icons.of(Feather.INFO));
    line.setId(id + "-disclaimer");
    var toggle = new Hyperlink();
    toggle.setId(id + "-disclaimer-all");
    toggle.textProperty().bind(open.map(it -> messages.get(it ? "path.readLess" : "path.readAll")));
    line.setWrapText(true);
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(_ -> open.set(!open.get()));
    var all =
        new Label(
            template.disclaimer().in(messages.locale())
                + "\n"
                + template.order().in(messages.locale()));
    all.setId(id + "-disclaimer-text");
    all.setWrapText(true);
    all.visibleProperty().bind(open);
    all.managedProperty().bind(open);
    var first = new HBox(line, toggle);
    first.getStyleClass().add("disclaimer-line");
    getChildren().addAll(first, all);
  }
}
