// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.Map;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.duplicate.Keep;
import org.learningcitydesk.domain.duplicate.MergeField;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Two records side by side, a line a field: what the one says, what the other says, and what the
/// record says that stays.
final class ComparisonPane<T> extends BorderPane {
  private final DuplicateScreenModel<T> model;
  private final Messages messages;
  private final FieldWords words;
  private final String id;
  private final GridPane grid = new GridPane();
  private final Label clues = new Label();
  private final ScrollPane scroll = new ScrollPane(new VBox(clues, grid));
  private final Map<String, Label> results = new java.util.HashMap<>();
  /// Tells what was read again from a choice of the user.
  private @Nullable Object shown;

  ComparisonPane(DuplicateScreenModel<T> model, Kit kit, FieldWords words) {
    this.model = model;
    this.words = words;
    messages = kit.messages();
    id = "duplicate-" + model.kind().stem();
    getStyleClass().add("duplicate-comparison");
    grid.getStyleClass().add("duplicate-grid");
    grid.setId(id + "-fields");
    for (var share : new double[] {19, 27, 27, 27}) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    clues.setId(id + "-clues");
    clues.setWrapText(true);
    clues.setMinHeight(Region.USE_PREF_SIZE);
    clues.getStyleClass().add("duplicate-clues");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "import-scroll");
    setTop(tools());
    setCenter(scroll);
    model.openProperty().subscribe(this::show);
    visibleProperty().bind(model.bulkProperty().map(_ -> false).orElse(true));
  }

  private Node tools() {
    var merge = button("merge", Feather.GIT_MERGE, "duplicate.merge", model::merge);
    merge.getStyleClass().add("accent");
    var differ = button("differ", Feather.X, "duplicate.differ", model::tellApart);
    var next = button("next", Feather.ARROW_DOWN, "duplicate.next", () -> model.step(1));
    if (model.readOnly()) {
      merge.setDisable(true);
      differ.setDisable(true);
    }
    var line = new FlowPane(merge, differ, next);
    line.getStyleClass().add("duplicate-tools");
    return line;
  }

  private Button button(String name, Feather icon, String key, Runnable action) {
    var button = Icons.button(id + "-" + name, icon, messages.get(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(@Nullable Comparison<T> it) {
    if (it == null) return; // the next pair arrives at once; until then nothing flickers
    if (it.links() != shown) build(it);
    shown = it.links();
    for (var field : it.merge().fields()) {
      var label = results.get(field.name());
      if (label != null) label.setText(words.value(field.of(it.merge().result())));
    }
  }

  private void build(Comparison<T> it) {
    results.clear();
    grid.getChildren().clear();
    scroll.setVvalue(0);
    clues.setText(messages.get("duplicate.likely", it.pair().score(), words.clues(it.pair())));
    grid.add(heading(messages.get("duplicate.stays")), 1, 0);
    grid.add(heading(messages.get("duplicate.goes")), 2, 0);
    grid.add(heading(messages.get("duplicate.result")), 3, 0);
    var row = 1;
    for (var field : it.merge().fields()) {
      if (field.isBlank(it.merge().one(), it.merge().other())) continue;
      line(it, field, row++);
    }
    var kinds = new TreeSet<>(it.links().keySet());
    kinds.addAll(it.otherLinks().keySet());
    grid.add(heading(messages.get("duplicate.pointing")), 0, row, 4, 1);
    row++;
    if (kinds.isEmpty()) grid.add(quiet(messages.get("duplicate.noLinks")), 0, row, 4, 1);
    for (var kind : kinds) {
      grid.add(name(messages.label(kind)), 0, row);
      var one = it.links().getOrDefault(kind, 0);
      var other = it.otherLinks().getOrDefault(kind, 0);
      grid.add(text(messages.number(one)), 1, row);
      grid.add(text(messages.number(other)), 2, row);
      grid.add(quiet(messages.get("duplicate.united")), 3, row);
      row++;
    }
  }

  private void line(Comparison<T> it, MergeField<T> field, int row) {
    var one = it.merge().one();
    var other = it.merge().other();
    grid.add(name(words.name(field)), 0, row);
    var result = text("");
    result.setId(id + "-result-" + field.name().substring(field.name().indexOf('.') + 1));
    result.getStyleClass().add("duplicate-result");
    results.put(field.name(), result);
    if (field.isSame(one, other)) {
      grid.add(quiet(words.value(field.of(one))), 1, row);
      grid.add(quiet(messages.get("duplicate.same")), 2, row);
      grid.add(result, 3, row);
      return;
    }
    var group = new ToggleGroup();
    grid.add(choice(it, field, Keep.ONE, words.value(field.of(one)), group), 1, row);
    grid.add(choice(it, field, Keep.OTHER, words.value(field.of(other)), group), 2, row);
    if (field.united(one, other).isEmpty()) {
      grid.add(result, 3, row);
    } else {
      var both = choice(it, field, Keep.BOTH, messages.get("duplicate.both"), group);
      grid.add(new VBox(both, result), 3, row);
    }
  }

  private RadioButton choice(
      Comparison<T> it, MergeField<T> field, Keep keep, String word, ToggleGroup group) {
    var blank = word.isEmpty();
    var radio = new RadioButton(blank ? messages.get("duplicate.blank") : word);
    radio.setId(id + "-" + field.name().substring(field.name().indexOf('.') + 1) + "-" + keep.id());
    radio.setAccessibleText(
        messages.get("duplicate.choice", words.name(field), messages.label(keep), radio.getText()));
    radio.setWrapText(true);
    radio.setToggleGroup(group);
    radio.setSelected(it.merge().choice(field) == keep);
    if (blank) radio.getStyleClass().add("duplicate-blank");
    radio.setDisable(model.readOnly());
    radio
        .selectedProperty()
        .subscribe(
            (_, selected) -> {
              if (selected) model.keep(field, keep);
            });
    return radio;
  }

  private static Label heading(String words) {
    var label = text(words);
    label.getStyleClass().add("duplicate-heading");
    return label;
  }

  private static Label name(String words) {
    var label = text(words);
    label.getStyleClass().add("form-label");
    return label;
  }

  private static Label quiet(String words) {
    var label = text(words);
    label.getStyleClass().add("quiet");
    return label;
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
