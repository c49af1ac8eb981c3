// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.network.LinkKind;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DateInput;
import org.learningcitydesk.ui.control.Icons;

/// Which part of the network is looked at.
final class FilterBar {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private final NetworkScreenModel model;
  private final Messages messages;
  private final DateInput dates;
  private final FlowPane root = new FlowPane();
  private boolean quiet;

  FilterBar(NetworkScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    dates = new DateInput(LocalDate.now(), messages.locale());
    root.getStyleClass().add("network-filter");
    root.getChildren()
        .addAll(
            several(
                "network-helices",
                "network.filter.helices",
                "network.filter.helices.all",
                Arrays.asList(Helix.values()),
                NetworkFilter::helices,
                NetworkFilter::withHelices),
            several(
                "network-kinds",
                "network.filter.kinds",
                "network.filter.kinds.all",
                Arrays.asList(LinkKind.values()),
                NetworkFilter::kinds,
                NetworkFilter::withKinds),
            steps(),
            date(
                "network-from",
                "network.filter.from",
                NetworkFilter::from,
                (filter, it) -> filter.withFrom(it)),
            date(
                "network-until",
                "network.filter.until",
                NetworkFilter::until,
                (filter, it) -> filter.withUntil(it)),
            onlyLinked(),
            all());
  }

  Node root() {
    return root;
  }

  /// Any number of a few, at least one.
  private <E extends Enum<E> & Code> Node several(
      String id,
      String key,
      String allKey,
      List<E> choices,
      Function<NetworkFilter, Set<E>> read,
      BiFunction<NetworkFilter, Set<E>, NetworkFilter> write) {
    var menu = new MenuButton();
    menu.setId(id);
    for (var choice : choices) {
      var item = new CheckMenuItem(messages.label(choice));
      item.setId(id + "-" + choice.id());
      item.selectedProperty()
          .subscribe(
              (_, on) -> {
                if (quiet) return;
                var now = new HashSet<>(read.apply(model.filterProperty().get()));
                if (on) now.add(choice);
                else now.remove(choice);
                if (now.isEmpty()) now.addAll(choices);
                model.narrow(filter -> write.apply(filter, now));
              });
      menu.getItems().add(item);
    }
    model
        .filterProperty()
        .subscribe(
            filter -> {
              var chosen = read.apply(filter);
              quiet = true;
              for (var i = 0; i < choices.size(); i++)
                ((CheckMenuItem) menu.getItems().get(i))
                    .setSelected(chosen.contains(choices.get(i)));
              quiet = false;
              var word =
                  chosen.size() == choices.size()
                      ? messages.get(allKey)
                      : chosen.size() == 1
                          ? messages.label(chosen.iterator().next())
                          : messages.get("network.filter.some", chosen.size(), choices.size());
              menu.setText(messages.get(key, word));
            });
    return menu;
  }

  private Node steps() {
    var box = new ComboBox<@Nullable Step>();
    box.setId("network-step");
    Icons.name(box, messages.get("network.filter.step"));
    box.setPromptText(messages.get("network.filter.everyStep"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Step step) {
            return step == null
                ? messages.get("network.filter.everyStep")
                : step.label(messages.locale());
          }

          @Override
          public @Nullable Step fromString(String text) {
            return null;
          }
        });
    model
        .readingProperty()
        .subscribe(
            reading -> {
              quiet = true;
              box.getItems().clear();
              box.getItems().add(null);
              reading.ifPresent(it -> box.getItems().addAll(it.steps()));
              choose(box);
              quiet = false;
            });
    model
        .filterProperty()
        .subscribe(
            _ -> {
              quiet = true;
              choose(box);
              quiet = false;
            });
    box.valueProperty()
        .subscribe(
            (_, step) -> {
              if (!quiet) model.narrow(filter -> filter.withStep(step == null ? null : step.id()));
            });
    return box;
  }

  private void choose(ComboBox<@Nullable Step> box) {
    var step = model.filterProperty().get().step();
    box.setValue(
        box.getItems().stream()
            .filter(it -> it != null && it.id().equals(step))
            .findFirst()
            .orElse(null));
  }

  private Node date(
      String id,
      String key,
      Function<NetworkFilter, @Nullable PartialDate> read,
      BiFunction<NetworkFilter, @Nullable PartialDate, NetworkFilter> write) {
    var field = new TextField();
    field.setId(id);
    field.setPromptText(messages.get(key));
    field.getStyleClass().add("network-date");
    var problem = new Label();
    problem.setId(id + "-problem");
    problem.getStyleClass().add("filter-wrong");
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    Consumer<String> say =
        said -> {
          problem.setText(said);
          field.pseudoClassStateChanged(DANGER, !said.isEmpty());
          Icons.name(
              field,
              said.isEmpty()
                  ? messages.get(key)
                  : messages.get("network.cause", messages.get(key), said));
        };
    say.accept("");
    Runnable take =
        () -> {
          try {
            var date = dates.read(field.getText()).orElse(null);
            model.narrow(filter -> write.apply(filter, date));
            say.accept("");
          } catch (InvalidValue invalid) {
            say.accept(messages.sentence(invalid));
          }
        };
    field.setOnAction(_ -> take.run());
    field
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) take.run();
            });
    model
        .filterProperty()
        .subscribe(
            filter -> {
              var date = read.apply(filter);
              field.setText(date == null ? "" : messages.date(date));
              say.accept("");
            });
    return new VBox(field, problem);
  }

  private Node onlyLinked() {
    var box = new CheckBox(messages.get("network.filter.onlyLinked"));
    box.setId("network-only-linked");
    model.filterProperty().subscribe(filter -> box.setSelected(filter.onlyLinked()));
    box.selectedProperty().subscribe((_, on) -> model.narrow(filter -> filter.withOnlyLinked(on)));
    return box;
  }

  private Node all() {
    var link = new Hyperlink(messages.get("network.filter.clear"));
    link.setId("network-clear");
    link.visibleProperty().bind(model.filterProperty().map(it -> !it.isAll()));
    link.managedProperty().bind(link.visibleProperty());
    link.setOnAction(_ -> model.filterProperty().set(NetworkFilter.ALL));
    return link;
  }
}
