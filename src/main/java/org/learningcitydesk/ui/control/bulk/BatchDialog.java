// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Kit;

/// A window for a change of many records: what is wished above, what would happen below, and one
/// button that does it.
final class BatchDialog<T> {
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Kit kit;
  private final BatchScreenModel<T, ?> model;

  /// @param id of the window; its button is `<id>-apply`
  BatchDialog(String id, String title, Kit kit, BatchScreenModel<T, ?> model, Node wish) {
    this.kit = kit;
    this.model = model;
    dialog.setTitle(title);
    dialog.setResizable(true);
    var heading = new Label(title);
    heading.getStyleClass().add("question-title");
    heading.setWrapText(true);
    heading.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    var pane = new BatchPane<>(model, kit.messages(), kit.messages().get("bulk.noChange"));
    VBox.setVgrow(pane, Priority.ALWAYS);
    var content = new VBox(heading, wish, pane);
    content.getStyleClass().add("batch-dialog");
    dialog.getDialogPane().setId(id);
    dialog.getDialogPane().getStyleClass().add("batch-window");
    var scroll = new ScrollPane(content);
    scroll.getStyleClass().addAll("form", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinHeight(0);
    dialog.getDialogPane().setContent(scroll);
    Appearance.dress(dialog.getDialogPane().getScene(), kit.settings());
  }

  /// What is typed and was not shown yet is shown first; only the next press writes.
  ///
  /// @param owner the place that asks; it gets the focus back
  /// @param what `change.<stem>.<what>`
  /// @param ready takes over what is still being typed; false where that cannot be read
  void show(Node owner, String what, BooleanSupplier ready, Runnable done) {
    var messages = kit.messages();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    var pane = dialog.getDialogPane();
    var em = kit.settings().em();
    if (window != null) {
      dialog.initOwner(window);
      pane.setPrefSize(
          Math.min(56 * em, window.getWidth() * 0.94), Math.min(40 * em, window.getHeight() * 0.9));
    }
    var apply = new ButtonType(messages.get("bulk.apply", 0), ButtonBar.ButtonData.OK_DONE);
    pane.getButtonTypes()
        .setAll(
            apply, new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    var button = (Button) pane.lookupButton(apply);
    button.setId(pane.getId() + "-apply");
    button.textProperty().bind(Bindings.createStringBinding(this::word, model.planProperty()));
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> changesNothing() || model.savingProperty().get() != null,
                model.planProperty(),
                model.savingProperty()));
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          var shown = model.turn();
          if (!ready.getAsBoolean() || model.turn() != shown) return;
          model.carryOut(
              what,
              () -> {
                dialog.setResult(apply);
                dialog.close();
                done.run();
              });
        });
    dialog.setOnHidden(_ -> model.cancel());
    dialog.show();
  }

  private String word() {
    var plan = model.planProperty().get();
    return plan == null
        ? kit.messages().get("bulk.show")
        : kit.messages().get("bulk.apply", plan.changes());
  }

  private boolean changesNothing() {
    var plan = model.planProperty().get();
    return plan != null && plan.changes() == 0;
  }
}
