// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Copies;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Notice;

/// Tells of a fault of the application; the details are folded and can be copied.
final class DefectDialog extends Dialog<ButtonType> {
  DefectDialog(Window owner, Settings settings, Messages messages, Notice.Defect defect) {
    if (owner.isShowing()) initOwner(owner);
    initModality(Modality.NONE);
    setTitle(messages.get("app.name"));
    var text = new Label(defect.text(), Icons.of(Feather.ALERT_TRIANGLE));
    text.setWrapText(true);
    var details = new TextArea(defect.details());
    details.setEditable(false);
    details.setPrefRowCount(14);
    details.setAccessibleText(messages.get("task.details"));
    var copy = new ButtonType(messages.get("task.copyDetails"), ButtonBar.ButtonData.LEFT);
    setDialogPane(new Pane(messages));
    getDialogPane().getStyleClass().add("desk-dialog");
    getDialogPane().setContent(text);
    getDialogPane().setExpandableContent(details);
    getDialogPane()
        .getButtonTypes()
        .addAll(
            copy,
            new ButtonType(messages.get("shell.closeDialog"), ButtonBar.ButtonData.CANCEL_CLOSE));
    Appearance.dress(getDialogPane().getScene(), settings);
    ((Button) getDialogPane().lookupButton(copy))
        .addEventFilter(
            ActionEvent.ACTION,
            press -> {
              Copies.text(defect.details());
              press.consume();
            });
  }

  /// Names the way to the details in the language of the window, not in that of the system.
  private static final class Pane extends DialogPane {
    private final Messages messages;

    Pane(Messages messages) {
      this.messages = messages;
    }

    @Override
    protected Node createDetailsButton() {
      var link = new Hyperlink(messages.get("task.showDetails"));
      expandedProperty()
          .subscribe(
              it -> link.setText(messages.get(it ? "task.hideDetails" : "task.showDetails")));
      link.setOnAction(
          _ -> {
            setExpanded(!isExpanded());
            link.setVisited(false);
          });
      return link;
    }
  }
}
