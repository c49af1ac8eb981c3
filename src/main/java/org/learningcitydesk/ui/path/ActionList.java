// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// What meetings asked for on the open step: ticked here, written in the meeting.
final class ActionList extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private final PathScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Map<ActionItemId, Line> known = new HashMap<>();

  ActionList(PathScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("path-actions");
    var heading = new Label(messages.get("path.actions"));
    heading.getStyleClass().add("form-heading");
    getStyleClass().add("task-list");
    lines.getStyleClass().add("task-lines");
    getChildren().setAll(heading, lines);
    managedProperty().bind(visibleProperty());
    model.linksProperty().subscribe(it -> show(it.actions()));
  }

  /// Lines of actions that stay are kept, so that the focus stays where it is.
  private void show(List<DueAction> actions) {
    setVisible(!actions.isEmpty());
    var now = new ArrayList<Node>();
    for (var it : actions)
      now.add(known.computeIfAbsent(it.action().id(), _ -> new Line(it)).showing(it));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(now);
  }

  private final class Line extends VBox {
    private final CheckBox tick = new CheckBox();
    private final Label words = new Label();
    private final FlowPane details = new FlowPane();
    private final Hyperlink link = new Hyperlink();

    Line(DueAction action) {
      getStyleClass().add("task-line");
      tick.setId("path-action-" + action.action().id().value());
      tick.setDisable(model.readOnly());
      words.setWrapText(true);
      words.getStyleClass().add("task-words");
      details.getStyleClass().add("task-details");
      details.managedProperty().bind(details.visibleProperty());
      link.setGraphic(Icons.of(Feather.CLIPBOARD));
      link.setWrapText(true);
      var text = new VBox(words, details, link);
      text.getStyleClass().add("task-text");
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      var head = new HBox(tick, text);
      head.getStyleClass().add("task-head");
      getChildren().setAll(head);
    }

    Line showing(DueAction it) {
      var action = it.action();
      words.setText(action.text());
      tick.setSelected(action.done());
      tick.setAccessibleText(messages.get("meeting.tickAction", action.text()));
      tick.setOnAction(_ -> model.tick(it, tick.isSelected()));
      pseudoClassStateChanged(DONE, action.done());
      details.getChildren().setAll(details(it));
      details.setVisible(!details.getChildren().isEmpty());
      lead(it);
      return this;
    }

    private List<Node> details(DueAction it) {
      var action = it.action();
      var all = new ArrayList<Node>();
      if (action.owner() != null) all.add(label(action.owner(), Feather.USER, "quiet"));
      if (action.doneOn() != null)
        all.add(label(messages.get("meeting.actionDone", action.doneOn()), Feather.CHECK, "quiet"));
      else if (action.due() != null && it.isOverdueOn(model.today()))
        all.add(
            label(
                messages.get("meeting.actionOverdue", action.due()),
                Feather.ALERT_TRIANGLE,
                "danger"));
      else if (action.due() != null)
        all.add(label(messages.get("meeting.actionDue", action.due()), Feather.CALENDAR, "quiet"));
      if (it.confidential())
        all.add(label(messages.get("meeting.confidential"), Feather.LOCK, "confidential"));
      return all;
    }

    private void lead(DueAction it) {
      var meeting = it.meeting();
      link.setText(messages.get("path.actionMeeting", meeting.title(), meeting.setting().date()));
      link.setOnAction(
          _ -> {
            link.setVisited(false);
            kit.navigator().open(new Place.Meetings(meeting.id()));
          });
    }

    private Label label(String text, Ikon icon, String style) {
      var label = new Label(text, Icons.of(icon));
      label.getStyleClass().add(style);
      return label;
    }
  }
}
