// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.i18n.Messages;

/// Says what the template of a path says of itself, for example that it is a reconstruction: one
/// line always, the whole text on demand. Of a template that says nothing only a reconstruction is
/// told.
public final class Disclaimer extends VBox {
  private final Messages messages;
  private final Label line = new Label();
  private final Label all = new Label();
  private final BooleanBinding wordy = all.textProperty().isNotEmpty();

  /// @param id of the place that shows it; the ids of its parts begin with it
  public Disclaimer(String id, Messages messages) {
    this.messages = messages;
    getStyleClass().add("disclaimer");
    managedProperty().bind(visibleProperty());
    BooleanProperty open = new SimpleBooleanProperty(this, "open");
    line.setGraphic(Icons.of(Feather.INFO));
    line.setId(id + "-disclaimer");
    var toggle = new Hyperlink();
    toggle.setId(id + "-disclaimer-all");
    toggle.textProperty().bind(open.map(it -> messages.get(it ? "path.readLess" : "path.readAll")));
    line.setWrapText(true);
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(_ -> open.set(!open.get()));
    all.setId(id + "-disclaimer-text");
    all.setWrapText(true);
    all.visibleProperty().bind(wordy.and(open));
    all.managedProperty().bind(all.visibleProperty());
    toggle.visibleProperty().bind(wordy);
    toggle.managedProperty().bind(wordy);
    var first = new HBox(line, toggle);
    first.getStyleClass().add("disclaimer-line");
    getChildren().addAll(first, all);
    setVisible(false);
  }

  public void show(Optional<PathTemplate> template) {
    var words =
        template.stream()
            .flatMap(it -> Stream.of(it.disclaimer(), it.order()))
            .map(it -> it.in(messages.locale()))
            .filter(it -> !it.isBlank())
            .collect(Collectors.joining("\n"));
    var rebuilt = template.filter(it -> it.numberingBasis() == Basis.RECONSTRUCTED).isPresent();
    setVisible(rebuilt || !words.isEmpty());
    all.setText(words);
    template.ifPresent(
        it ->
            line.setText(
                rebuilt
                    ? messages.get("path.notOfficial")
                    : messages.get("path.templateNote", it.name().in(messages.locale()))));
  }
}
