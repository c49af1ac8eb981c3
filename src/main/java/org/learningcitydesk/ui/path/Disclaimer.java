// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// Says that the path is a reconstruction: one line always, the whole text on demand.
final class Disclaimer extends VBox {
  Disclaimer(PathTemplate template, Messages messages) {
    getStyleClass().add("disclaimer");
    BooleanProperty open = new SimpleBooleanProperty(this, "open");
    var line = new Label(messages.get("path.notOfficial"), Icons.of(Feather.INFO));
    line.setId("path-disclaimer");
    var toggle = new Hyperlink();
    toggle.setId("path-disclaimer-all");
    toggle.textProperty().bind(open.map(it -> messages.get(it ? "path.readLess" : "path.readAll")));
    toggle.setOnAction(_ -> open.set(!open.get()));
    var all = new Label(template.disclaimer().in(messages.locale()) + "\n" + template.order().in(messages.locale()));
    all.setId("path-disclaimer-text");
    all.setWrapText(true);
    all.visibleProperty().bind(open);
    all.managedProperty().bind(open);
    var first = new HBox(line, toggle);
    first.getStyleClass().add("disclaimer-line");
    getChildren().addAll(first, all);
  }
}
