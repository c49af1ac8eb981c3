// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.task.Job;

/// What would happen in a sentence, how far the work is, and the button that does it.
final class ImportFoot extends HBox {
  private final ImportScreenModel model;
  private final Messages messages;

  ImportFoot(ImportScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("import-foot");
    getChildren().addAll(summary(), progress(), button());
    ImportScreen.onlyWhen(this, model.fileProperty().map(_ -> true).orElse(false));
  }

  private Node button() {
    var button = new Button();
    button.setId("import-apply");
    button.setGraphic(Icons.of(Feather.DOWNLOAD));
    button.setDefaultButton(true);
    button.setOnAction(_ -> model.apply());
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> model.blocked().get(), model.blocked()));
    button
        .textProperty()
        .bind(
            model
                .planProperty()
                .map(
                    (ImportPlan it) ->
                        messages.get("import.apply." + it.kind().id(), it.effective()))
                .orElse(messages.get("import.apply.stakeholders", 0)));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Node summary() {
    var summary = new Label();
    summary.setId("import-summary");
    summary.setWrapText(true);
    summary.textProperty().bind(model.planProperty().map(this::sentence).orElse(""));
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    return summary;
  }

  private String sentence(ImportPlan it) {
    var counts =
        messages.get(
            "import.summary",
            it.fresh().size(),
            it.changed().size(),
            it.same().size(),
            it.rejected().size());
    return it.arrivals().isEmpty()
        ? counts
        : counts + " " + messages.get("import.arriving", it.arrivals().size());
  }

  private Node progress() {
    var bar = new ProgressBar();
    bar.setAccessibleText(messages.get("import.progress"));
    bar.progressProperty()
        .bind(
            model
                .jobProperty()
                .flatMap(Job::progressProperty)
                .map(Number::doubleValue)
                .orElse(0.0));
    var cancel = Icons.button("import-cancel", Feather.X, messages.get("import.cancel"));
    cancel.setOnAction(_ -> model.cancel());
    var box = new HBox(bar, cancel);
    box.getStyleClass().add("desk-job");
    box.setAlignment(Pos.CENTER_LEFT);
    ImportScreen.onlyWhen(box, model.jobProperty().map(_ -> true).orElse(false));
    return box;
  }
}
