// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;

/// How a partnership came to its state: a line each, the newest first. Of many the last two are
/// shown until all are asked for.
final class StateHistory extends VBox {
  private static final int SHORT = 2;
  private final Messages messages;
  private final StateWords words;
  private List<StateChange> all = List.of();
  private boolean whole;

  StateHistory(StateMoves moves, Kit kit) {
    messages = kit.messages();
    words = new StateWords(kit);
    setId("partnership-state-history");
    getStyleClass().add("score-list");
    moves
        .changesProperty()
        .subscribe(
            changes -> {
              whole =
                  whole
                      && !all.isEmpty()
                      && !changes.isEmpty()
                      && all.getFirst().partnership().equals(changes.getFirst().partnership());
              all = changes.reversed();
              fill();
            });
  }

  private void fill() {
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
    getChildren()
        .setAll(
            (whole ? all : all.subList(0, Math.min(SHORT, all.size())))
                .stream().map(this::line).toList());
    if (whole || all.size() <= SHORT) return;
    var more = new Hyperlink(messages.get("partnership.stateChange.more", all.size()));
    more.setId(getId() + "-more");
    more.setOnAction(
        _ -> {
          whole = true;
          fill();
        });
    getChildren().add(more);
  }

  private Node line(StateChange it) {
    var way =
        new Label(
            messages.get(
                "partnership.stateChange.way", words.name(it.from()), words.name(it.to())));
    way.setWrapText(true);
    var when = new Label(messages.get("partnership.stateChange.byOn", it.date(), it.author()));
    when.getStyleClass().add("quiet");
    when.setWrapText(true);
    var line = new VBox(way, when);
    line.getStyleClass().add("score-line");
    var note = it.note();
    if (note != null) {
      var why = new Label(note);
      why.setWrapText(true);
      line.getChildren().add(why);
    }
    return line;
  }
}
