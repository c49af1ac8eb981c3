// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.BackupDifference;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.workspace.JournalStore;

/// What is otherwise in the workspace than in a backup: which records there are more or fewer of,
/// and the last changes.
final class BackupPreview extends VBox {
  private static final String TABLE = "backup.table.";

  private final Messages messages;

  BackupPreview(Messages messages) {
    this.messages = messages;
    setId("backup-preview");
    getStyleClass().add("backup-preview");
  }

  /// @param difference null until it is known
  void show(@Nullable BackupDifference difference) {
    var lines = new ArrayList<Node>();
    if (difference != null) {
      lines.add(line(sentence(difference, messages), "backup-line"));
      for (var it : tables(difference)) lines.add(line(it, "backup-row"));
      if (!difference.latest().isEmpty()) {
        lines.add(line(messages.get("backup.latest"), "backup-line"));
        for (var it : difference.latest()) lines.add(line(change(it, messages), "backup-row"));
        var more = difference.changes() - difference.latest().size();
        if (more > 0) lines.add(line(messages.get("register.andMore", more), "backup-row"));
      }
    }
    getChildren().setAll(lines);
  }

  private static Label line(String text, String style) {
    var line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }

  /// How far the two are from each other.
  static String sentence(BackupDifference difference, Messages messages) {
    if (difference.diverged()) return messages.get("backup.preview.diverged");
    if (difference.changes() < 0)
      return messages.get("backup.preview.ahead", -difference.changes());
    if (difference.changes() == 0 && difference.tables().isEmpty())
      return messages.get("backup.preview.same");
    return messages.get("backup.preview.behind", difference.changes());
  }

  /// Tables that people know by a name, then all others together.
  private List<String> tables(BackupDifference difference) {
    var lines = new ArrayList<String>();
    var then = 0L;
    var now = 0L;
    for (var it : difference.tables()) {
      if (messages.has(TABLE + it.name()))
        lines.add(
            messages.get(
                "backup.preview.table", messages.get(TABLE + it.name()), it.then(), it.now()));
      else {
        then += it.then();
        now += it.now();
      }
    }
    lines.sort(String::compareToIgnoreCase);
    if (then != 0 || now != 0) lines.add(messages.get("backup.preview.others", then, now));
    return lines;
  }

  static String change(JournalStore.Entry entry, Messages messages) {
    var label = entry.label();
    var words =
        messages.has(label.key())
            ? messages.get(label.key(), label.args().toArray())
            : messages.get("shell.unknownChange");
    return messages.get("backup.change", messages.dateTime(entry.at()), words);
  }
}
