// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Settings;

/// Asks for a yes or a no above the window.
record Question(Stage owner, Settings settings, Messages messages) {

  /// Whether the user agreed; a dialog that is closed is a no.
  ///
  /// @param yes key of the words on the button that agrees
  /// @param no key of the words on the button that does not
  boolean agreed(String sentence, String yes, String no) {
    var agree = new ButtonType(messages.get(yes), ButtonData.OK_DONE);
    var alert =
        new Alert(
            Alert.AlertType.NONE,
            sentence,
            agree,
            new ButtonType(messages.get(no), ButtonData.CANCEL_CLOSE));
    alert.setTitle(messages.get("app.name"));
    if (owner.isShowing()) alert.initOwner(owner);
    alert.getDialogPane().getStyleClass().add("desk-dialog");
    Appearance.dress(alert.getDialogPane().getScene(), settings);
    return alert.showAndWait().filter(agree::equals).isPresent();
  }
}
