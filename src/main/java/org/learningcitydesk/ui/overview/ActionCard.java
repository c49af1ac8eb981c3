// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Actions of meetings that are overdue or fall due soon; each is ticked here and leads to its
/// meeting.
final class ActionCard extends VBox {
  private static final int MOST = 6;
  private final Kit kit;
  private final Messages messages;
  private final Consumer<DueAction> done;
  private final boolean readOnly;
  private final Label sentence = new Label();
  private final VBox lines = new VBox();
  private final Hyperlink all = new Hyperlink();
  private final Map<ActionItemId, Line> known = new HashMap<>();

  /// @param done what a tick does
  ActionCard(Kit kit, boolean readOnly, Consumer<DueAction> done) {
    this.kit = kit;
    this.readOnly = readOnly;
    this.done = done;
    messages = kit.messages();
    setId("overview-actions");
    getStyleClass().addAll("chart-frame", "overview-dates");
    var title = new Label(messages.get("overview.actions.title"));
    title.getStyleClass().add("chart-title");
    sentence.setId("overview-actions-sentence");
    sentence.getStyleClass().add("chart-sentence");
    sentence.setWrapText(true);
    all.setId("overview-actions-all");
    all.getStyleClass().add("overview-all");
    all.setWrapText(true);
    all.setOnAction(_ -> kit.navigator().open(new Place.Meetings(null)));
    getChildren().addAll(title, sentence, lines, all);
  }

  /// Lines of actions that stay are kept, so that the focus stays where it is.
  void show(List<DueAction> actions, LocalDate today, LocalDate until) {
    var due = actions.stream().filter(it -> it.isDueBy(until)).toList();
    var overdue = (int) due.stream().filter(it -> it.isOverdueOn(today)).count();
    sentence.setText(
        messages.get(
            "overview.actions.sentence",
            overdue,
            due.size() - overdue,
            until,
            actions.size() - due.size()));
    all.setText(messages.get("overview.actions.all", Math.max(due.size() - MOST, 0)));
    var now = new ArrayList<Node>();
    for (var it : due.stream().limit(MOST).toList())
      now.add(known.computeIfAbsent(it.action().id(), _ -> new Line()).showing(it, today));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(List.copyOf(now));
  }

  /// One action.
  private final class Line extends HBox {
    private final CheckBox tick = new CheckBox();
    private final Hyperlink words = new Hyperlink();
    private final Label details = new Label();
    private final Label secret =
        new Label(messages.get("meeting.confidential"), Icons.of(Feather.LOCK));
    private final Label late =
        new Label(messages.get("overview.dates.overdue"), Icons.of(Feather.ALERT_TRIANGLE));

    Line() {
      getStyleClass().add("overview-date");
      tick.getStyleClass().add("overview-tick");
      tick.setDisable(readOnly);
      words.setWrapText(true);
      details.getStyleClass().addAll("quiet", "overview-kind");
      details.setWrapText(true);
      secret.getStyleClass().add("confidential");
      late.getStyleClass().add("overview-overdue");
      late.setMinWidth(USE_PREF_SIZE);
      for (var label : List.of(secret, late)) label.managedProperty().bind(label.visibleProperty());
      var text = new VBox(words, details, secret);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      getChildren().setAll(tick, text, late);
    }

    Line showing(DueAction it, LocalDate today) {
      var text = it.action().text();
      var owner = it.action().owner();
      words.setText(text);
      words.setOnAction(_ -> kit.navigator().open(new Place.Meetings(it.meeting().id())));
      details.setText(
          owner == null
              ? messages.get("overview.promises.due", it.action().due())
              : messages.get("overview.promises.dueBy", it.action().due(), owner));
      secret.setVisible(it.confidential());
      late.setVisible(it.isOverdueOn(today));
      var spoken = messages.get("overview.promises.spoken", text, details.getText());
      if (secret.isVisible())
        spoken = messages.get("overview.promises.spoken", spoken, secret.getText());
      words.setAccessibleText(
          late.isVisible() ? messages.get("overview.dates.spokenOverdue", spoken) : spoken);
      tick.setId("overview-action-" + it.action().id().value());
      tick.setSelected(false);
      tick.setAccessibleText(messages.get("meeting.tickAction", text));
      tick.setOnAction(
          _ -> {
            next().requestFocus();
            done.accept(it);
          });
      return this;
    }

    /// Where the cursor goes when this line goes.
    private Node next() {
      var at = lines.getChildren().indexOf(this) + 1;
      return at < lines.getChildren().size() && lines.getChildren().get(at) instanceof Line line
          ? line.tick
          : all;
    }
  }
}
