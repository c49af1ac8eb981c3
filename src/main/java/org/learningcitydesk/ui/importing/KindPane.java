// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Option;

/// What the file is a list of, and whether it is read the way it was read last time.
final class KindPane extends VBox {
  private final ImportScreenModel model;
  private final Drop<ImportKind> kind;

  KindPane(ImportScreenModel model, Messages messages) {
    this.model = model;
    getStyleClass().add("import-section");
    var name = messages.get("import.of");
    kind =
        new Drop<>(
            "import-kind",
            name,
            Option.all(List.of(ImportKind.values()), messages::label),
            null,
            it -> {
              if (it != null) model.kind(it);
            });
    var note = new Label();
    note.setId("import-remembered");
    note.setGraphic(Icons.of(Feather.CLOCK));
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.textProperty()
        .bind(
            model
                .mappingProperty()
                .map(
                    it ->
                        messages.get(
                            "import.remembered", Objects.requireNonNullElse(it.source(), "")))
                .orElse(""));
    note.visibleProperty().bind(model.rememberedProperty());
    note.managedProperty().bind(model.rememberedProperty());
    getChildren().addAll(FilePane.named(name, kind), note);
  }

  /// Follows the choices as long as the subscription lives.
  Subscription follow() {
    return model
        .mappingProperty()
        .subscribe(
            it -> {
              if (it != null) kind.show(it.kind());
            });
  }
}
