// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// What came of one item of the agenda, or of none: outcomes, decisions and actions, and the line
/// in which the next one is typed. Enter notes an outcome; buttons that appear below what is typed
/// make it a decision or an action.
final class MinutesBlock extends VBox {
  private final MeetingScreenModel model;
  private final Messages messages;
  private final @Nullable AgendaItemId item;
  private final Consumer<PartLine<?>> opening;
  private final VBox lines = new VBox();
  private final Map<Object, PartLine<?>> known = new HashMap<>();
  private final TextField words = new TextField();
  private final VBox adding;

  MinutesBlock(
      MeetingScreenModel model,
      Messages messages,
      @Nullable AgendaItemId item,
      Consumer<PartLine<?>> opening) {
    this.model = model;
    this.messages = messages;
    this.item = item;
    this.opening = opening;
    getStyleClass().add("minutes");
    adding = adding(item == null ? "minutes-other" : "minutes-" + item.value());
    adding.managedProperty().bind(adding.visibleProperty());
    getChildren().setAll(lines, adding);
  }

  private VBox adding(String id) {
    words.setId(id);
    words.setPromptText(messages.get("meeting.addOutcome"));
    words.setOnAction(_ -> add(model.agenda::addOutcome));
    var buttons =
        new FlowPane(
            button(id + "-outcome", "field.outcome.text", model.agenda::addOutcome),
            button(id + "-decision", "field.decision.text", model.agenda::addDecision),
            button(id + "-action", "field.actionItem.text", model.agenda::addAction));
    buttons.getStyleClass().add("minutes-kinds");
    buttons.setMinWidth(0);
    buttons.visibleProperty().bind(words.textProperty().map(it -> !it.isBlank()));
    buttons.managedProperty().bind(buttons.visibleProperty());
    var place = new VBox(words, buttons);
    place.getStyleClass().add("minutes-adding");
    return place;
  }

  private Button button(String id, String key, BiConsumer<@Nullable AgendaItemId, String> as) {
    var button = Icons.button(id, Feather.PLUS, messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(
        _ -> {
          words.requestFocus();
          add(as);
        });
    return button;
  }

  private void add(BiConsumer<@Nullable AgendaItemId, String> as) {
    var text = words.getText();
    if (text.isBlank()) return;
    words.clear();
    as.accept(item, text);
  }

  /// Takes over what is being typed.
  void commit() {
    add(model.agenda::addOutcome);
  }

  /// Whether there is anything to show: what was noted, or the line to note something.
  boolean show(Meeting meeting, String spoken) {
    var now = new ArrayList<Node>();
    for (var it : meeting.outcomes())
      if (Objects.equals(it.item(), item)) now.add(line(it).showing(it));
    for (var it : meeting.decisions())
      if (Objects.equals(it.item(), item)) now.add(line(it).showing(it));
    for (var it : meeting.actions())
      if (Objects.equals(it.item(), item)) now.add(line(it).showing(it));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(List.copyOf(now));
    adding.setVisible(meeting.status() == MeetingStatus.HELD && !model.register.readOnly());
    words.setAccessibleText(messages.get("meeting.addOutcomeTo", spoken));
    return !now.isEmpty() || adding.isVisible();
  }

  private OutcomeLine line(Outcome it) {
    return (OutcomeLine)
        known.computeIfAbsent(
            it.id(), _ -> new OutcomeLine(model, messages, it.id(), opening, this::leave));
  }

  private DecisionLine line(Decision it) {
    return (DecisionLine)
        known.computeIfAbsent(
            it.id(), _ -> new DecisionLine(model, messages, it.id(), opening, this::leave));
  }

  private ActionLine line(ActionItem it) {
    return (ActionLine)
        known.computeIfAbsent(
            it.id(), _ -> new ActionLine(model, messages, it.id(), opening, this::leave));
  }

  private void leave() {
    words.requestFocus();
  }
}
