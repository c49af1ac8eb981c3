// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.backup.BackupState;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.BackupWords;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Shown;

/// How old the newest backup is; leads to the backups.
final class BackupStatus extends Button {
  private static final PseudoClass WORRY = PseudoClass.getPseudoClass("worry");

  private final Messages messages;

  BackupStatus(BackupWatch watch, Messages messages, Runnable open) {
    this.messages = messages;
    setId("backup-state");
    getStyleClass().addAll("flat", "desk-backup");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> open.run());
    watch.stateProperty().when(Shown.in(this)).subscribe(this::show);
  }

  private void show(@Nullable BackupState state) {
    setVisible(state != null);
    setManaged(state != null);
    if (state == null) return;
    var now = Instant.now();
    var words = new BackupWords(messages);
    var worry = state.worry(now).isPresent();
    setText(words.brief(state, now));
    setGraphic(Icons.of(worry ? Feather.ALERT_TRIANGLE : Feather.SHIELD));
    pseudoClassStateChanged(WORRY, worry);
    var more = words.sentence(state, now);
    Icons.name(this, state.onOneDisk() ? messages.get("backup.tip.oneDisk", more) : more);
    getTooltip().setWrapText(true);
    getTooltip().setMaxWidth(480);
  }
}
