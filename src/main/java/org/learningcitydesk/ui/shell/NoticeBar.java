// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// A sentence above the screen, until it is closed.
final class NoticeBar extends HBox {
  NoticeBar(String sentence, Messages messages, Runnable close) {
    setId("notice");
    getStyleClass().add("desk-notice");
    setAlignment(Pos.CENTER_LEFT);
    var text = new Label(sentence, Icons.of(Feather.ALERT_TRIANGLE));
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var button = Icons.button("notice-close", Feather.X, messages.get("shell.closeNotice"));
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> close.run());
    setAccessibleText(sentence);
    setFocusTraversable(true);
    setOnKeyPressed(
        press -> {
          if (press.getCode() == KeyCode.ESCAPE) close.run();
        });
    getChildren().addAll(text, button);
  }
}
