// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DriveWatch;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Shown;

/// Says of a workspace that is worked on as a local copy what the original has; writes back when it
/// is pressed.
final class DriveStatus extends Button {
  private static final PseudoClass WORRY = PseudoClass.getPseudoClass("worry");

  private final Messages messages;

  DriveStatus(DriveWatch watch, Messages messages) {
    this.messages = messages;
    setId("drive-state");
    getStyleClass().addAll("flat", "desk-backup");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> watch.asked());
    watch.stateProperty().when(Shown.in(this)).subscribe(this::show);
  }

  private void show(DriveWatch.State state) {
    var copy = state.copy();
    var worry = copy.ahead() && copy.failed() != null && !state.working();
    setText(brief(state, worry));
    setGraphic(Icons.of(icon(state, worry)));
    pseudoClassStateChanged(WORRY, worry);
    Icons.name(this, sentence(state));
    getTooltip().setWrapText(true);
    getTooltip().setMaxWidth(480);
  }

  private String brief(DriveWatch.State state, boolean worry) {
    if (state.working()) return messages.get("away.brief.working");
    if (worry) return messages.get("away.brief.failed");
    if (state.copy().ahead()) return messages.get("away.brief.ahead");
    return messages.get("away.brief.asOf", when(state.copy().asOf()));
  }

  private static Ikon icon(DriveWatch.State state, boolean worry) {
    if (worry) return Feather.ALERT_TRIANGLE;
    return state.copy().ahead() ? Feather.UPLOAD_CLOUD : Feather.HARD_DRIVE;
  }

  /// The time of today, else the day.
  private String when(Instant at) {
    var zone = ZoneId.systemDefault();
    var day = LocalDate.ofInstant(at, zone);
    return day.equals(LocalDate.now(zone))
        ? messages.time(at.atZone(zone))
        : messages.shortDate(day);
  }

  private String sentence(DriveWatch.State state) {
    var copy = state.copy();
    var name = String.valueOf(copy.original().getFileName());
    var at = messages.dateTime(copy.asOf());
    if (!copy.ahead()) return messages.get("away.tip.asOf", name, at);
    var failed = copy.failed();
    return failed == null
        ? messages.get("away.tip.ahead", name, at)
        : messages.get("away.tip.failed", name, at, messages.sentence(failed));
  }
}
