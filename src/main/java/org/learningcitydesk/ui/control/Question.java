// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question before something that affects more than what was chosen. Enter goes on, Escape leaves
/// all as it is.
///
/// @param title what is about to happen
/// @param sentence what else it affects, and how to take it back
/// @param affected names of what is affected
/// @param goOn what the button says that goes on
/// @param leave what the button says that leaves all as it is; the usual word where null
public record Question(
    String title, String sentence, List<String> affected, String goOn, @Nullable String leave) {
  private static final int NAMED = 6;

  public Question(String title, String sentence, List<String> affected, String goOn) {
    this(title, sentence, affected, goOn, null);
  }

  /// @param owner the place that asks; it gets the focus back
  public void ask(Node owner, Kit kit, Runnable action) {
    var dialog = new Dialog<ButtonType>();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(title);
    var pane = dialog.getDialogPane();
    pane.setId("question");
    pane.getStyleClass().add("question");
    pane.setContent(content(kit));
    var yes = new ButtonType(goOn, ButtonBar.ButtonData.OK_DONE);
    pane.getButtonTypes()
        .setAll(
            yes,
            new ButtonType(
                leave == null ? kit.messages().get("register.keep") : leave,
                ButtonBar.ButtonData.CANCEL_CLOSE));
    pane.lookupButton(yes).setId("question-yes");
    pane.lookupButton(yes).getStyleClass().add("danger");
    Appearance.dress(pane.getScene(), kit.settings());
    dialog
        .resultProperty()
        .subscribe(
            it -> {
              if (it == yes) action.run();
            });
    dialog.show();
  }

  private Node content(Kit kit) {
    var heading = new Label(title);
    heading.getStyleClass().add("question-title");
    heading.setWrapText(true);
    var text = new Label(sentence);
    text.setWrapText(true);
    var box = new VBox(heading, text);
    box.getStyleClass().add("question-content");
    if (affected.isEmpty()) return box;
    var named =
        affected.stream().limit(NAMED).map(it -> "• " + it).collect(Collectors.joining("\n"));
    var more =
        affected.size() > NAMED
            ? "\n" + kit.messages().get("register.andMore", affected.size() - NAMED)
            : "";
    var names = new Label(named + more);
    names.setWrapText(true);
    names.getStyleClass().add("quiet");
    box.getChildren().add(names);
    return box;
  }
}
