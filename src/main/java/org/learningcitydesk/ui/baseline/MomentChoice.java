// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.baseline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DateInput;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.work.UserProblem;

/// Which two states are compared: a baseline or an earlier day with today or a later baseline.
final class MomentChoice extends FlowPane {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final ChangesScreenModel model;
  private final Messages messages;
  private final ComboBox<Option<Optional<Moment>>> from = new ComboBox<>();
  private final ComboBox<Option<Moment>> to = new ComboBox<>();
  private final TextField day = new TextField();
  private final Label problem = new Label();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
  private boolean quiet;

  MomentChoice(ChangesScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    from.setId("since-from");
    to.setId("since-to");
    from.getStyleClass().add("since-choice");
    to.getStyleClass().add("since-choice");
    getStyleClass().add("since-moments");
    getChildren().setAll(labelled("since.from", from), dayField(), labelled("since.to", to));
    from.setOnAction(_ -> take());
    to.setOnAction(
        _ -> {
          if (!quiet && to.getValue() != null) model.compareTo(to.getValue().value());
        });
    model.baselinesProperty().subscribe(_ -> fill());
    model.fromProperty().subscribe(_ -> fill());
    model.toProperty().subscribe(_ -> fill());
  }

  /// Whether somebody is about to type a day.
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /// Asks for a day.
  void ask() {
    asking.set(true);
    fill();
    day.requestFocus();
  }

  private Node labelled(String key, ComboBox<?> box) {
    var label = new Label(messages.get(key));
    label.setLabelFor(box);
    label.getStyleClass().add("form-label");
    box.setAccessibleText(messages.get(key));
    return new VBox(label, box);
  }

  private Node dayField() {
    day.setId("since-day");
    day.getStyleClass().add("network-date");
    problem.setId("since-day-problem");
    problem.getStyleClass().add("filter-wrong");
    problem.setWrapText(true);
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    day.setOnAction(_ -> readDay());
    day.focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is && !day.getText().isBlank()) readDay();
            });
    var label = new Label(messages.get("since.day"));
    label.setLabelFor(day);
    label.getStyleClass().add("form-label");
    var box = new VBox(label, day, problem);
    box.visibleProperty().bind(asking);
    box.managedProperty().bind(asking);
    say("");
    return box;
  }

  private void say(String said) {
    problem.setText(said);
    day.pseudoClassStateChanged(DANGER, !said.isEmpty());
    Icons.name(day, said.isEmpty() ? messages.get("since.day") : said);
  }

  private void readDay() {
    try {
      var typed = new DateInput(model.today(), messages.locale()).read(day.getText());
      say("");
      if (typed.isEmpty()) return;
      var last = typed.get().last();
      // Of this month or year, as much as has been.
      var meant =
          last.isAfter(model.today()) && !typed.get().first().isAfter(model.today())
              ? model.today()
              : last;
      if (meant.isBefore(model.firstDay()))
        throw new UserProblem("problem.past.tooEarly", meant, model.firstDay());
      model.compareFrom(new Moment.EndOf(meant));
      day.setText(messages.date(meant));
    } catch (InvalidValue invalid) {
      say(messages.sentence(invalid));
    } catch (UserProblem tooEarly) {
      say(messages.sentence(tooEarly));
    }
  }

  private void take() {
    var chosen = from.getValue();
    if (quiet || chosen == null) return;
    if (chosen.value().isEmpty()) {
      ask();
      return;
    }
    asking.set(false);
    model.compareFrom(chosen.value().get());
  }

  private void fill() {
    quiet = true;
    if (model.fromProperty().get() instanceof Moment.EndOf(var chosen)) {
      asking.set(true);
      if (!day.isFocused()) day.setText(messages.date(chosen));
    } else if (model.fromProperty().get() instanceof Moment.Frozen && !day.isFocused()) {
      asking.set(
          asking.get()
              && day.getText().isBlank()
              && from.getValue() != null
              && from.getValue().value().isEmpty());
    }
    var all =
        model.baselinesProperty().get() == null
            ? List.<Baseline>of()
            : model.baselinesProperty().get();
    var earlier = new ArrayList<Option<Optional<Moment>>>();
    for (var it : all) earlier.add(Option.of(Optional.of(new Moment.Frozen(it.id())), word(it)));
    earlier.add(Option.of(Optional.empty(), messages.get("since.aDay")));
    from.getItems().setAll(earlier);
    Optional<Moment> now =
        asking.get() ? Optional.empty() : Optional.ofNullable(model.fromProperty().get());
    earlier.stream().filter(it -> it.value().equals(now)).findFirst().ifPresent(from::setValue);
    var later = new ArrayList<Option<Moment>>();
    for (var it : model.targets()) later.add(Option.of(it, word(it, all)));
    to.getItems().setAll(later);
    later.stream()
        .filter(it -> it.value().equals(model.toProperty().get()))
        .findFirst()
        .ifPresent(to::setValue);
    quiet = false;
  }

  private String word(Moment moment, List<Baseline> all) {
    return switch (moment) {
      case Moment.Now _ ->
          messages.get("since.baseline", messages.get("since.today"), model.today());
      case Moment.EndOf(var it) -> messages.get("since.atDay", it);
      case Moment.Frozen(var id) ->
          all.stream().filter(it -> it.id().equals(id)).findFirst().map(this::word).orElse("");
    };
  }

  private String word(Baseline baseline) {
    return messages.get(
        "since.baseline",
        baseline.name(),
        LocalDate.ofInstant(baseline.takenAt(), ZoneId.systemDefault()));
  }
}
