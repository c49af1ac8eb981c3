// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Settings;

/// Asks for the name under which changes are written into the history.
final class AuthorDialog extends Dialog<ButtonType> {
  private String typed;

  AuthorDialog(Window owner, Settings settings, Messages messages) {
    typed = settings.author();
    initOwner(owner);
    setTitle(messages.get("settings.authorTitle"));
    var form = new Form<String>(messages, _ -> "author", it -> typed = it.apply(typed));
    form.text("settings.author", it -> it, (_, text) -> text)
        .hint(messages.get("settings.authorHint"));
    form.show(typed);
    var pane = getDialogPane();
    pane.setId("author-dialog");
    pane.getStyleClass().addAll("desk-dialog", "form-dialog");
    pane.setContent(form);
    var ok = new ButtonType(messages.get("settings.authorTake"), ButtonBar.ButtonData.OK_DONE);
    var cancel = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(ok, cancel);
    pane.lookupButton(ok).setId("author-ok");
    Appearance.dress(pane.getScene(), settings);
    pane.lookupButton(ok)
        .addEventFilter(
            ActionEvent.ACTION,
            press -> {
              form.commit();
              if (form.isUnfinished() || form.refuses(() -> settings.signAs(typed)))
                press.consume();
            });
    setOnShown(_ -> form.focusFirst());
  }
}
