// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DateInput;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Option;

/// Which changes are shown: words; behind a button days, who, what, which city.
final class HistoryFilterBar extends VBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private final HistoryScreenModel model;
  private final Messages messages;
  private boolean quiet;

  HistoryFilterBar(HistoryScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("history-filter");
    getStyleClass().add("history-filter");
    var city = cities();
    var rest = new FlowPane(day("from", false), day("to", true), authors(), kinds(), city);
    rest.getStyleClass().add("since-moments");
    city.visibleProperty().bind(Bindings.size(model.cities).greaterThan(1));
    city.managedProperty().bind(city.visibleProperty());
    var words = words();
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, more(rest));
    line.getStyleClass().add("register-title-line");
    getChildren().setAll(line, rest);
  }

  /// Shows the other filters; says how many of them are set while they cannot be seen.
  private ToggleButton more(Node rest) {
    var more = new ToggleButton("", Icons.of(Feather.SLIDERS));
    more.setId("history-more-filters");
    more.setMinWidth(USE_PREF_SIZE);
    more.textProperty().bind(model.filter.map(it -> messages.get("history.moreFilters", set(it))));
    rest.visibleProperty().bind(more.selectedProperty());
    rest.managedProperty().bind(more.selectedProperty());
    return more;
  }

  private static long set(HistoryFilter filter) {
    return Stream.of(
            Optional.ofNullable(filter.from()),
            Optional.ofNullable(filter.to()),
            Optional.ofNullable(filter.author()),
            Optional.ofNullable(filter.kind()),
            Optional.ofNullable(filter.city()))
        .filter(Optional::isPresent)
        .count();
  }

  private TextField words() {
    var field = new TextField();
    field.setId("history-words");
    field.setPromptText(messages.get("history.wordsPrompt"));
    Runnable take = () -> model.filter(it -> it.withWords(field.getText().strip()));
    field.setOnAction(_ -> take.run());
    onLeave(field, take);
    Icons.name(field, messages.get("history.words"));
    return field;
  }

  private Node day(String name, boolean last) {
    var field = new TextField();
    field.setId("history-" + name);
    field.getStyleClass().add("history-date");
    field.setPromptText(messages.get("history.datePrompt"));
    var problem = new Label();
    problem.setId("history-" + name + "-problem");
    problem.getStyleClass().add("filter-wrong");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Runnable take =
        () -> {
          try {
            var typed = new DateInput(LocalDate.now(), messages.locale()).read(field.getText());
            var day = typed.map(last ? PartialDate::last : PartialDate::first).orElse(null);
            problem.setText("");
            field.pseudoClassStateChanged(DANGER, false);
            if (day != null) field.setText(messages.date(day));
            model.filter(it -> last ? it.withTo(day) : it.withFrom(day));
          } catch (InvalidValue invalid) {
            problem.setText(messages.sentence(invalid));
            field.pseudoClassStateChanged(DANGER, true);
          }
        };
    field.setOnAction(_ -> take.run());
    onLeave(field, take);
    var box = labelled(last ? "history.to" : "history.from", field);
    box.getChildren().add(problem);
    return box;
  }

  private static void onLeave(TextField field, Runnable take) {
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) take.run();
            });
  }

  private Node authors() {
    return choice(
        "author",
        "history.column.who",
        () -> Option.all(List.copyOf(model.authors), it -> it),
        it -> model.filter(by -> by.withAuthor(it)),
        model.authors);
  }

  private Node kinds() {
    var all = Arrays.asList(RecordKind.values());
    return choice(
        "kind",
        "history.column.kind",
        () -> Option.all(all, messages::label),
        it -> model.filter(by -> by.withKind(it)),
        null);
  }

  private VBox cities() {
    return choice(
        "city",
        "history.city",
        () -> model.cities.stream().map(it -> Option.of(it.id(), it.name())).toList(),
        (@Nullable CityId it) -> model.filter(by -> by.withCity(it)),
        model.cities);
  }

  private <V> VBox choice(
      String name,
      String key,
      Supplier<List<Option<V>>> options,
      Consumer<@Nullable V> take,
      @Nullable ObservableList<?> changing) {
    var box = new ComboBox<Option<Optional<V>>>();
    box.setId("history-" + name);
    box.getStyleClass().add("history-choice");
    Runnable fill =
        () -> {
          var before = box.getValue();
          var all = new ArrayList<Option<Optional<V>>>();
          all.add(Option.of(Optional.<V>empty(), messages.get("history.any")));
          for (var it : options.get()) all.add(Option.of(Optional.of(it.value()), it.label()));
          if (all.equals(box.getItems())) return;
          quiet = true;
          box.getItems().setAll(all);
          box.setValue(
              all.stream()
                  .filter(it -> before != null && Objects.equals(it.value(), before.value()))
                  .findFirst()
                  .orElse(all.getFirst()));
          quiet = false;
        };
    fill.run();
    if (changing != null)
      changing.addListener((ListChangeListener.Change<? extends Object> _) -> fill.run());
    box.setOnAction(
        _ -> {
          if (!quiet && box.getValue() != null) take.accept(box.getValue().value().orElse(null));
        });
    return labelled(key, box);
  }

  private VBox labelled(String key, Control control) {
    var label = new Label(messages.get(key));
    label.setLabelFor(control);
    label.getStyleClass().add("form-label");
    Icons.name(control, messages.get(key));
    return new VBox(label, control);
  }
}
