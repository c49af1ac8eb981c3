// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// The agenda in its order. While a meeting is planned, items are added, described and moved; when
/// it is held, each item gets what came of it.
final class AgendaPane extends Wide {
  private final MeetingScreenModel model;
  private final Messages messages;
  private final Label summary = new Label();
  private final VBox lines = new VBox();
  private final TextField next = new TextField();
  private final Label besides = new Label();
  private final MinutesBlock others;
  private final Map<AgendaItemId, Block> known = new HashMap<>();
  private @Nullable PartLine<?> open;
  private @Nullable Object shown;

  AgendaPane(MeetingScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("meeting-agenda");
    getStyleClass().add("task-list");
    summary.setId("meeting-agenda-summary");
    summary.getStyleClass().add("form-remark");
    summary.setWrapText(true);
    lines.getStyleClass().add("agenda-lines");
    others = new MinutesBlock(model, messages, null, this::opening);
    others.managedProperty().bind(others.visibleProperty());
    besides.setText(messages.get("meeting.besides"));
    besides.getStyleClass().add("form-label");
    besides.visibleProperty().bind(others.visibleProperty());
    besides.managedProperty().bind(others.visibleProperty());
    getChildren().addAll(summary, lines);
    if (!model.register.readOnly()) getChildren().add(adding());
    getChildren().addAll(besides, others);
    model.register.openProperty().subscribe(this::show);
    model.neighboursProperty().subscribe(_ -> show(model.register.open()));
  }

  private Region adding() {
    next.setId("meeting-add-item");
    next.setPromptText(messages.get("meeting.addItem"));
    next.setAccessibleText(messages.get("meeting.addItem"));
    next.setOnAction(_ -> add());
    HBox.setHgrow(next, Priority.ALWAYS);
    var button =
        Icons.button(
            "meeting-add-item-button", Feather.PLUS, messages.get("meeting.addItemButton"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          add();
          next.requestFocus();
        });
    var line = new HBox(next, button);
    line.getStyleClass().add("task-adding");
    return line;
  }

  private void add() {
    var text = next.getText();
    if (text.isBlank()) return;
    next.clear();
    model.agenda.add(text);
  }

  /// Takes over what is being typed, before another meeting is shown.
  void commit() {
    if (open != null) open.commit();
    for (var block : List.copyOf(known.values())) block.minutes.commit();
    others.commit();
    add();
  }

  private void opening(PartLine<?> line) {
    if (open != null && open != line) open.close();
    open = line;
  }

  /// Items that stay keep their lines, with what is being typed in them.
  private void show(@Nullable Meeting meeting) {
    if (meeting == null) return;
    if (!meeting.id().equals(shown)) {
      known.clear();
      open = null;
    }
    shown = meeting.id();
    var now = new ArrayList<Node>();
    var place = 1;
    for (var it : meeting.agenda())
      now.add(known.computeIfAbsent(it.id(), Block::new).showing(meeting, it, place++));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) {
      var scene = getScene();
      var focused = scene == null ? null : scene.getFocusOwner();
      lines.getChildren().setAll(List.copyOf(now));
      if (focused != null && focused.getScene() == scene) focused.requestFocus();
    }
    others.setVisible(others.show(meeting, besides.getText()));
    summary.setText(said(meeting));
  }

  private String said(Meeting meeting) {
    if (meeting.agenda().isEmpty()) return messages.get("meeting.noAgenda");
    var minutes =
        meeting.agenda().stream()
            .map(AgendaItem::minutes)
            .mapToInt(it -> it == null ? 0 : it)
            .sum();
    return meeting.status() == MeetingStatus.HELD
        ? messages.get(
            "meeting.minutesSummary",
            meeting.outcomes().size(),
            meeting.decisions().size(),
            meeting.actions().size(),
            meeting.openActions())
        : messages.get("meeting.agendaSummary", meeting.agenda().size(), minutes);
  }

  /// An item with what came of it.
  private final class Block extends VBox {
    private final ItemLine line;
    private final MinutesBlock minutes;

    Block(AgendaItemId id) {
      line = new ItemLine(model, messages, id, AgendaPane.this::opening, next::requestFocus);
      minutes = new MinutesBlock(model, messages, id, AgendaPane.this::opening);
      minutes.managedProperty().bind(minutes.visibleProperty());
      getChildren().setAll(line, minutes);
    }

    Block showing(Meeting meeting, AgendaItem item, int place) {
      line.at(place, meeting.agenda().size(), item);
      minutes.setVisible(minutes.show(meeting, item.title()));
      return this;
    }
  }
}
