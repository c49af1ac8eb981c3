// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/// What a place says while nothing is there: what belongs here, and up to three ways to begin.
public final class EmptyState extends VBox {
  /// @param actions the first one is the one most people want
  public EmptyState(Ikon icon, String title, String sentence, List<Button> actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    var heading = new Label(title);
    heading.getStyleClass().add("empty-state-title");
    heading.setWrapText(true);
    var text = new Label(sentence);
    text.getStyleClass().add("empty-state-text");
    text.setWrapText(true);
    // Shown to its last word, also where a scroll bar is needed for it.
    heading.setMinHeight(USE_PREF_SIZE);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(icon), heading, text);
    if (actions.isEmpty()) return;
    actions.getFirst().getStyleClass().add("accent");
    var buttons = new FlowPane();
    buttons.getStyleClass().add("empty-state-actions");
    buttons.setAlignment(Pos.CENTER);
    buttons.getChildren().addAll(actions);
    getChildren().add(buttons);
  }
}
