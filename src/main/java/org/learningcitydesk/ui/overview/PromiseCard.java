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
import org.learningcitydesk.domain.contact.DuePromise;
import org.learningcitydesk.domain.contact.PromiseId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Promises that are overdue or fall due soon; each is ticked here and leads to its contact.
final class PromiseCard extends VBox {
  private static final int MOST = 6;
  private final Kit kit;
  private final Messages messages;
  private final Consumer<DuePromise> keep;
  private final boolean readOnly;
  private final Label sentence = new Label();
  private final VBox lines = new VBox();
  private final Hyperlink all = new Hyperlink();
  private final Map<PromiseId, Line> known = new HashMap<>();

  /// @param keep what a tick does
  PromiseCard(Kit kit, boolean readOnly, Consumer<DuePromise> keep) {
    this.kit = kit;
    this.readOnly = readOnly;
    this.keep = keep;
    messages = kit.messages();
    setId("overview-promises");
    getStyleClass().addAll("chart-frame", "overview-dates");
    var title = new Label(messages.get("overview.promises.title"));
    title.getStyleClass().add("chart-title");
    sentence.setId("overview-promises-sentence");
    sentence.getStyleClass().add("chart-sentence");
    sentence.setWrapText(true);
    all.setId("overview-promises-all");
    all.getStyleClass().add("overview-all");
    all.setWrapText(true);
    all.setOnAction(_ -> kit.navigator().open(new Place.Contacts(null)));
    getChildren().addAll(title, sentence, lines, all);
  }

  /// Lines of promises that stay are kept, so that the focus stays where it is.
  void show(ContactNews news, LocalDate today, LocalDate until) {
    var due = news.promisesBy(until);
    var overdue = (int) due.stream().filter(it -> it.isOverdueOn(today)).count();
    sentence.setText(
        messages.get(
            "overview.promises.sentence",
            overdue,
            due.size() - overdue,
            until,
            news.promises().size() - due.size()));
    all.setText(messages.get("overview.promises.all", Math.max(due.size() - MOST, 0)));
    var now = new ArrayList<Node>();
    for (var it : due.stream().limit(MOST).toList())
      now.add(known.computeIfAbsent(it.promise().id(), _ -> new Line()).showing(it, today));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(List.copyOf(now));
  }

  /// One promise.
  private final class Line extends HBox {
    private final CheckBox tick = new CheckBox();
    private final Hyperlink words = new Hyperlink();
    private final Label details = new Label();
    private final Label late =
        new Label(messages.get("overview.dates.overdue"), Icons.of(Feather.ALERT_TRIANGLE));

    Line() {
      getStyleClass().add("overview-date");
      tick.getStyleClass().add("overview-tick");
      tick.setDisable(readOnly);
      words.setWrapText(true);
      details.getStyleClass().addAll("quiet", "overview-kind");
      details.setWrapText(true);
      late.getStyleClass().add("overview-overdue");
      late.setMinWidth(USE_PREF_SIZE);
      late.managedProperty().bind(late.visibleProperty());
      var text = new VBox(words, details);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      getChildren().setAll(tick, text, late);
    }

    Line showing(DuePromise it, LocalDate today) {
      var text = it.promise().text();
      var owner = it.promise().owner();
      words.setText(text);
      words.setOnAction(_ -> kit.navigator().open(new Place.Contacts(it.contact().id())));
      details.setText(
          owner == null
              ? messages.get("overview.promises.due", it.promise().due())
              : messages.get("overview.promises.dueBy", it.promise().due(), owner));
      late.setVisible(it.isOverdueOn(today));
      var spoken = messages.get("overview.promises.spoken", text, details.getText());
      words.setAccessibleText(
          late.isVisible() ? messages.get("overview.dates.spokenOverdue", spoken) : spoken);
      tick.setId("overview-promise-" + it.promise().id().value());
      tick.setSelected(false);
      tick.setAccessibleText(messages.get("contact.tickPromise", text));
      tick.setOnAction(
          _ -> {
            next().requestFocus();
            keep.accept(it);
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
