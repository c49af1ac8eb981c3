// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.NumberInput;

/// Participants by age and sex, in a small table with sums. A number is taken over when its cell is
/// left; what is no number stays there and says so.
final class ParticipantGrid extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private final String name;
  private final ActivityScreenModel model;
  private final Messages messages;
  private final Function<Participation, Breakdown> getter;
  private final BiFunction<Participation, Breakdown, Participation> wither;
  private final Map<ParticipantGroup, TextField> cells = new HashMap<>();
  private final Map<AgeBand, Label> ageSums = new HashMap<>();
  private final Map<Sex, Label> sexSums = new HashMap<>();
  private final Label sum = sumLabel();
  private final Label wrong = new Label();
  private final Map<ActivityId, Map<ParticipantGroup, String>> unfinished = new HashMap<>();
  private @Nullable ActivityId shown;

  /// @param name of the numbers: the id of a cell is `<name>-<age>-<sex>`
  /// @param word how the user calls them
  ParticipantGrid(
      String name,
      String word,
      ActivityScreenModel model,
      Messages messages,
      Function<Participation, Breakdown> getter,
      BiFunction<Participation, Breakdown, Participation> wither) {
    this.name = name;
    this.model = model;
    this.messages = messages;
    this.getter = getter;
    this.wither = wither;
    getStyleClass().add("participant-grid");
    var heading = new Label(word);
    heading.getStyleClass().add("form-label");
    wrong.getStyleClass().add("form-note");
    wrong.pseudoClassStateChanged(WRONG, true);
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.setVisible(false);
    getChildren().setAll(heading, grid(word), wrong);
    model.register.openProperty().subscribe(this::show);
  }

  private GridPane grid(String word) {
    var grid = new GridPane();
    grid.getStyleClass().add("participant-table");
    grid.getColumnConstraints().add(column(20));
    for (var sex : Sex.values()) {
      grid.getColumnConstraints().add(column(21));
      grid.add(head(messages.label(sex)), 1 + sex.ordinal(), 0);
    }
    grid.getColumnConstraints().add(column(17));
    var last = 1 + Sex.values().length;
    grid.add(head(messages.get("activity.sum")), last, 0);
    for (var age : AgeBand.values()) {
      var row = 1 + age.ordinal();
      grid.add(head(messages.label(age)), 0, row);
      for (var sex : Sex.values())
        grid.add(cell(word, new ParticipantGroup(age, sex)), 1 + sex.ordinal(), row);
      grid.add(ageSums.computeIfAbsent(age, _ -> sumLabel()), last, row);
    }
    var row = 1 + AgeBand.values().length;
    grid.add(head(messages.get("activity.sum")), 0, row);
    for (var sex : Sex.values())
      grid.add(sexSums.computeIfAbsent(sex, _ -> sumLabel()), 1 + sex.ordinal(), row);
    sum.setId(name + "-sum");
    grid.add(sum, last, row);
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static Label head(String text) {
    var label = new Label(text);
    label.getStyleClass().add("participant-head");
    label.setWrapText(true);
    return label;
  }

  private static Label sumLabel() {
    var label = new Label();
    label.getStyleClass().add("participant-sum");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private TextField cell(String word, ParticipantGroup group) {
    var cell = new TextField();
    cell.setId(name + "-" + group.age().id() + "-" + group.sex().id());
    cell.setAccessibleText(
        messages.get(
            "activity.groupOf", word, messages.label(group.age()), messages.label(group.sex())));
    cell.setPrefColumnCount(4);
    cell.setAlignment(Pos.CENTER_RIGHT);
    cell.setEditable(!model.register.readOnly());
    cell.setOnAction(_ -> take(group, cell));
    cell.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) take(group, cell);
            });
    cells.put(group, cell);
    return cell;
  }

  /// Takes over what is typed and a number. What is none stays as it is typed, also for the next
  /// time when the activity is shown.
  void commit() {
    cells.forEach(
        (group, cell) -> {
          if (cell.isFocused() || isWrong(cell)) take(group, cell);
        });
  }

  private void take(ParticipantGroup group, TextField cell) {
    var open = model.register.open();
    if (open == null || !open.id().equals(shown) || model.register.readOnly()) return;
    try {
      var count = read(cell);
      model.register.edit(it -> it.withParticipation(changed(it.participation(), group, count)));
      cell.pseudoClassStateChanged(WRONG, false);
      wrong.setVisible(cells.values().stream().anyMatch(ParticipantGrid::isWrong));
    } catch (InvalidValue invalid) {
      refuse(cell, invalid);
    }
  }

  private @Nullable Integer read(TextField cell) {
    return new NumberInput("activity.participants", messages.locale())
        .readWhole(cell.getText())
        .orElse(null);
  }

  private void refuse(TextField cell, InvalidValue invalid) {
    cell.pseudoClassStateChanged(WRONG, true);
    wrong.setText(messages.sentence(invalid));
    wrong.setVisible(true);
  }

  private void keepUnfinished(ActivityId left) {
    var typed = new HashMap<ParticipantGroup, String>();
    cells.forEach(
        (group, cell) -> {
          if (isWrong(cell)) typed.put(group, cell.getText());
        });
    if (!typed.isEmpty()) unfinished.put(left, typed);
  }

  private void resume(ActivityId id) {
    var typed = unfinished.remove(id);
    if (typed == null) return;
    typed.forEach(
        (group, text) -> {
          var cell = java.util.Objects.requireNonNull(cells.get(group));
          cell.setText(text);
          try {
            read(cell);
          } catch (InvalidValue invalid) {
            refuse(cell, invalid);
          }
        });
  }

  private static boolean isWrong(TextField cell) {
    return cell.getPseudoClassStates().contains(WRONG);
  }

  private Participation changed(Participation it, ParticipantGroup group, @Nullable Integer count) {
    return wither.apply(it, getter.apply(it).with(group, count));
  }

  private void show(@Nullable Activity it) {
    if (it == null) return;
    var isOther = !it.id().equals(shown);
    if (isOther && shown != null) keepUnfinished(shown);
    shown = it.id();
    var breakdown = getter.apply(it.participation());
    cells.forEach(
        (group, cell) -> {
          if (!isOther && (cell.isFocused() || isWrong(cell))) return;
          var count = breakdown.of(group);
          cell.setText(count == null ? "" : messages.number(count));
          cell.pseudoClassStateChanged(WRONG, false);
        });
    if (isOther) {
      wrong.setVisible(false);
      resume(it.id());
    }
    var words = new ActivityWords(messages);
    ageSums.forEach((age, label) -> label.setText(words.sum(breakdown.sum(age))));
    sexSums.forEach((sex, label) -> label.setText(words.sum(breakdown.sum(sex))));
    sum.setText(words.sum(breakdown.sum()));
  }
}
