// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.duplicate.Merge;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.TieKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// What was done last: what was joined, what was moved, what was left out, and how to take it back.
final class OutcomePane<T> extends VBox {
  private static final int MOST_LINES = 8;
  private final DuplicateScreenModel<T> model;
  private final Messages messages;
  private final FieldWords words;

  OutcomePane(DuplicateScreenModel<T> model, Kit kit, FieldWords words) {
    this.model = model;
    this.words = words;
    messages = kit.messages();
    setId("duplicate-" + model.kind().stem() + "-outcome");
    getStyleClass().addAll("import-result", "duplicate-outcome");
    visibleProperty().bind(model.outcomeProperty().map(_ -> true).orElse(false));
    managedProperty().bind(visibleProperty());
    model.outcomeProperty().subscribe(this::show);
  }

  private void show(@Nullable Outcome<T> outcome) {
    getChildren().clear();
    if (outcome == null) return;
    var lines = lines(outcome);
    for (var i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      var label = line(lines.get(i));
      if (i == 0) label.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
      getChildren().add(label);
    }
    if (lines.size() > MOST_LINES)
      getChildren().add(line(messages.get("register.andMore", lines.size() - MOST_LINES)));
  }

  private static Label line(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private List<String> lines(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Merged<T> it -> merged(it);
      case Outcome.MergedMany<T> it -> mergedMany(it);
      case Outcome.ToldApart<T> it ->
          List.of(
              messages.get(
                  "duplicate.toldApart",
                  model.kind().name(it.one()),
                  model.kind().name(it.other())));
    };
  }

  private List<String> merged(Outcome.Merged<T> it) {
    var lines = new ArrayList<String>();
    lines.add(
        messages.get(
            "duplicate.merged",
            model.kind().name(it.merge().other()),
            model.kind().name(it.result())));
    var dropped = dropped(it.merge());
    if (!dropped.isEmpty()) lines.add(messages.get("duplicate.dropped", dropped));
    var united = it.merge().uniting().stream().map(words::name).collect(Collectors.joining(", "));
    if (!united.isEmpty()) lines.add(messages.get("duplicate.unitedFields", united));
    for (var line : it.report().lines()) lines.add(words.line(line));
    return lines;
  }

  private String dropped(Merge<T> merge) {
    return merge.dropping().stream()
        .map(
            field ->
                messages.get(
                    "duplicate.droppedValue", words.name(field), words.value(merge.dropped(field))))
        .collect(Collectors.joining("; "));
  }

  private List<String> mergedMany(Outcome.MergedMany<T> it) {
    var lines = new ArrayList<String>();
    lines.add(messages.get("duplicate.mergedMany", it.gone(), it.groups()));
    var sums = new EnumMap<TieKind, int[]>(TieKind.class);
    var roles = new ArrayList<MergeReport.Line>();
    for (var report : it.reports()) {
      for (var line : report.lines()) {
        if (line instanceof MergeReport.Links(var kind, var moved, var equal, var joined)) {
          var sum = sums.computeIfAbsent(kind, _ -> new int[3]);
          sum[0] += moved;
          sum[1] += equal;
          sum[2] += joined;
        } else {
          roles.add(line);
        }
      }
    }
    sums.forEach(
        (kind, sum) -> lines.add(words.line(new MergeReport.Links(kind, sum[0], sum[1], sum[2]))));
    roles.forEach(line -> lines.add(words.line(line)));
    return lines;
  }
}
