// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupDifference;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Kit;

/// Asks how a backup is to come back: beside the workspace, or in its place; says what would be
/// gone then, and where it is kept.
final class TakeBackDialog {
  private final Kit kit;
  private final Messages messages;
  private final Backup backup;
  private final @Nullable BackupDifference difference;
  private final String file;
  private final boolean readOnly;
  private final RadioButton own;
  private final RadioButton here;

  /// @param file the name of the workspace
  /// @param difference null where it is not known
  TakeBackDialog(
      Kit kit,
      Backup backup,
      @Nullable BackupDifference difference,
      String file,
      boolean readOnly) {
    this.kit = kit;
    messages = kit.messages();
    this.backup = backup;
    this.difference = difference;
    this.file = file;
    this.readOnly = readOnly;
    var ways = new ToggleGroup();
    own = way("take-back-own", "backup.takeBack.own", ways);
    here = way("take-back-here", "backup.takeBack.here", ways);
    own.setSelected(true);
    here.setDisable(readOnly);
  }

  private RadioButton way(String id, String key, ToggleGroup ways) {
    var way = new RadioButton(messages.get(key));
    way.setId(id);
    way.setToggleGroup(ways);
    way.setWrapText(true);
    return way;
  }

  /// @param owner the place that asks; it gets the focus back
  void ask(Node owner, TakingBack ways) {
    var dialog = new Dialog<ButtonType>();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(messages.get("backup.takeBack"));
    var pane = dialog.getDialogPane();
    pane.setId("take-back");
    pane.getStyleClass().addAll("desk-dialog", "question");
    pane.setContent(content());
    var yes = new ButtonType(messages.get("backup.takeBack"), ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(yes, no);
    pane.lookupButton(yes).setId("take-back-ok");
    Appearance.dress(pane.getScene(), kit.settings());
    dialog
        .resultProperty()
        .subscribe(
            it -> {
              if (it != yes) return;
              if (here.isSelected()) ways.inPlace(backup);
              else ways.asFileOfItsOwn(backup);
            });
    dialog.show();
  }

  private Node content() {
    var at = messages.dateTime(backup.heading().at());
    var heading = text(messages.get("backup.takeBack.title", at));
    heading.getStyleClass().add("question-title");
    var box =
        new VBox(
            heading,
            text(messages.get("backup.takeBack.rows", backup.heading().size())),
            own,
            note("backup.takeBack.ownNote"),
            here,
            readOnly ? note("backup.takeBack.readOnly") : gone());
    box.getStyleClass().add("question-content");
    return box;
  }

  /// What would not be in the workspace any more, and where it is then.
  private Label gone() {
    var known = difference;
    var sentence =
        known == null || known.diverged()
            ? messages.get("backup.takeBack.goneUnknown")
            : known.changes() < 0
                ? messages.get("backup.takeBack.more", -known.changes())
                : messages.get("backup.takeBack.gone", known.changes());
    var note = new Label(sentence + " " + messages.get("backup.takeBack.kept", stem(), file));
    return dressed(note);
  }

  private String stem() {
    return file.replaceFirst("\\.lcdesk$", "");
  }

  private Label note(String key) {
    return dressed(new Label(messages.get(key)));
  }

  private static Label dressed(Label note) {
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private static Label text(String words) {
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    return text;
  }
}
