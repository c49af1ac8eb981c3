// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.baseline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.baseline.Subject;
import org.learningcitydesk.domain.baseline.WhatChanged;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.baseline.ChangeWords;
import org.learningcitydesk.report.baseline.ChangesSource;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Figures then and now, and below them the sentences by part, each with a way to its record and,
/// on demand, the changes behind it.
final class ChangesPage extends VBox {
  /// Of one kind so many are shown at first.
  private static final int FIRST = 8;

  /// More than so many are no longer read on a screen; the copied text has them all.
  private static final int MOST = 400;

  private final Kit kit;
  private final Messages messages;
  private final ObservableBooleanValue causes;

  ChangesPage(ChangesScreenModel model, Kit kit, ObservableBooleanValue causes) {
    this.kit = kit;
    messages = kit.messages();
    this.causes = causes;
    setId("since-changes");
    getStyleClass().add("since-changes");
    model
        .sourceProperty()
        .subscribe(source -> getChildren().setAll(source.map(this::parts).orElse(List.of())));
  }

  private List<Node> parts(ChangesSource source) {
    var words = new ChangeWords(messages, kit.catalogue(), source.restricted());
    var parts = new ArrayList<Node>();
    parts.add(heading(messages.get("since.figures")));
    parts.add(figures(source.changes(), words));
    if (source.changes().isNothing()) {
      var nothing = sentence(messages.get("since.none"));
      nothing.setId("since-none");
      parts.add(nothing);
    }
    for (var section : source.changes().sections()) {
      parts.add(heading(words.topic(section.topic())));
      parts.add(entries(section.entries(), words, MOST / 10));
    }
    return parts;
  }

  private static Label heading(String text) {
    var heading = sentence(text);
    heading.getStyleClass().add("since-heading");
    return heading;
  }

  private static Label sentence(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node figures(WhatChanged changes, ChangeWords words) {
    var grid = new GridPane();
    grid.setId("since-figures");
    grid.getStyleClass().add("since-figures");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(wide);
    cell(grid, 0, 0, messages.get("since.figure"), "quiet");
    cell(grid, 1, 0, messages.get("since.then"), "quiet");
    cell(grid, 2, 0, messages.get("since.now"), "quiet");
    cell(grid, 3, 0, messages.get("since.difference"), "quiet");
    var row = 1;
    for (var it : changes.figures()) {
      cell(grid, 0, row, messages.label(it.what()), "since-name");
      cell(grid, 1, row, words.amount(it.then()), "since-then");
      cell(grid, 2, row, words.amount(it.now()), "since-now");
      cell(grid, 3, row, words.difference(it), it.isMoved() ? "since-moved" : "quiet");
      row++;
    }
    return grid;
  }

  private static void cell(GridPane grid, int column, int row, String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(column == 0);
    if (column > 0) {
      label.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHalignment(label, javafx.geometry.HPos.RIGHT);
    }
    grid.add(label, column, row);
  }

  /// The first of them, and the others on demand.
  private Node entries(List<WhatChanged.Entry> entries, ChangeWords words, int first) {
    var box = new VBox();
    box.getStyleClass().add("since-entries");
    var shown = entries.size() <= first + 2 ? entries.size() : first;
    for (var it : entries.subList(0, shown)) box.getChildren().add(entry(it, words));
    if (shown == entries.size()) return box;
    var all = new Hyperlink(messages.get("since.showAll", entries.size()));
    all.getStyleClass().add("since-all");
    all.setOnAction(
        _ -> {
          box.getChildren().remove(all);
          var end = Math.min(entries.size(), MOST);
          for (var it : entries.subList(shown, end)) box.getChildren().add(entry(it, words));
          if (end < entries.size())
            box.getChildren().add(sentence(messages.get("since.reportMore", entries.size() - end)));
          box.getChildren().get(shown).requestFocus();
        });
    box.getChildren().add(all);
    return box;
  }

  private Node entry(WhatChanged.Entry entry, ChangeWords words) {
    var text = words.sentence(entry.change());
    var said = sentence(text);
    said.getStyleClass().add("since-sentence");
    var line = new HBox(said);
    line.getStyleClass().add("since-line");
    place(entry.change().subject(), line, text);
    var box = new VBox(line);
    box.getStyleClass().add("since-entry");
    for (var cause : words.causes(entry.causes())) {
      var why = sentence(cause);
      why.getStyleClass().addAll("quiet", "since-cause");
      why.visibleProperty().bind(causes);
      why.managedProperty().bind(causes);
      box.getChildren().add(why);
    }
    if (!entry.parts().isEmpty()) {
      var parts = entries(entry.parts(), words, FIRST);
      parts.getStyleClass().add("since-parts");
      box.getChildren().add(parts);
    }
    return box;
  }

  private void place(Subject subject, HBox line, String text) {
    var place =
        switch (subject) {
          case Subject.OfStep(var id) -> new Place.Path(id);
          case Subject.OfPartnership(var id) -> new Place.Partnerships(id);
          case Subject.OfActivity(var id) -> new Place.Activities(id);
          case Subject.OfBudgetLine(var id) -> new Place.Budget(id);
          case Subject.OfMeeting(var id) -> new Place.Meetings(id);
          case Subject.OfStakeholder(var id) -> new Place.Stakeholders(id);
          case Subject.Nothing _ -> null;
        };
    if (place == null) return;
    var open = Icons.small("since-record", Feather.CHEVRON_RIGHT, messages.get("since.open", text));
    open.getStyleClass().add("small");
    open.setOnAction(_ -> kit.navigator().open(place));
    line.getChildren().add(open);
  }
}
