// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.network.NetworkChanges;
import org.learningcitydesk.report.network.NetworkStory;
import org.learningcitydesk.ui.control.Icons;

/// The network in words, and what changed since a snapshot.
final class WordsPane {
  private final NetworkScreenModel model;
  private final Messages messages;
  private final Supplier<LocalDate> today;
  private final NetworkStory story;
  private final NetworkChanges changes;
  private final VBox sections = new VBox();
  private final ScrollPane root;
  private boolean quiet;

  WordsPane(NetworkScreenModel model, Messages messages, Supplier<LocalDate> today) {
    this.model = model;
    this.messages = messages;
    this.today = today;
    story = new NetworkStory(messages);
    changes = new NetworkChanges(messages);
    sections.setId("network-words");
    var page = new VBox(snapshots(), sections);
    page.getStyleClass().add("network-words");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.getStyleClass().addAll("form", "edge-to-edge");
    model.pictureProperty().subscribe(_ -> show());
  }

  Node root() {
    return root;
  }

  private void show() {
    var picture = model.pictureProperty().get();
    var all = new ArrayList<>(story.sections(picture.metrics()));
    picture.change().ifPresent(it -> all.add(1, changes.section(it.snapshot(), it.change())));
    sections.getChildren().setAll(all.stream().map(WordsPane::section).toList());
  }

  private static Node section(NetworkStory.Section section) {
    var heading = new Label(section.title());
    heading.getStyleClass().add("network-heading");
    var box = new VBox(heading);
    box.getStyleClass().add("network-section");
    for (var sentence : section.sentences()) {
      var label = new Label(sentence);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(label);
    }
    return box;
  }

  /// Keep what is measured now, compare with what was kept, remove it.
  private Node snapshots() {
    var name = new TextField();
    name.setId("network-snapshot-name");
    name.setPromptText(messages.get("network.snapshot.usualName", today.get()));
    Icons.name(name, messages.get("network.snapshot.name"));
    name.getStyleClass().add("network-snapshot-name");
    var take =
        Icons.button("network-snapshot", Feather.CAMERA, messages.get("network.snapshot.take"));
    take.disableProperty()
        .bind(model.pictureProperty().map(it -> it.metrics().figures().isEmpty()));
    take.setOnAction(
        _ -> {
          model.takeSnapshot(
              name.getText().isBlank()
                  ? messages.get("network.snapshot.usualName", today.get())
                  : name.getText(),
              today.get());
          name.clear();
        });
    name.setOnAction(_ -> take.fire());
    var bar = new FlowPane(name, take, compare(), remove());
    bar.getStyleClass().add("network-tools");
    return bar;
  }

  private Node compare() {
    var box = new ComboBox<@Nullable NetworkSnapshot>();
    box.setId("network-compare");
    Icons.name(box, messages.get("network.snapshot.compare"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable NetworkSnapshot it) {
            return it == null
                ? messages.get("network.snapshot.none")
                : messages.get("network.snapshot.with", it.name(), it.date());
          }

          @Override
          public @Nullable NetworkSnapshot fromString(String text) {
            return null;
          }
        });
    Runnable fill =
        () -> {
          quiet = true;
          box.getItems().clear();
          box.getItems().add(null);
          model.readingProperty().get().ifPresent(it -> box.getItems().addAll(it.snapshots()));
          box.setValue(model.snapshot().orElse(null));
          quiet = false;
        };
    model.readingProperty().subscribe(_ -> fill.run());
    model.comparedProperty().subscribe(_ -> fill.run());
    box.valueProperty()
        .subscribe(
            (_, it) -> {
              if (!quiet) model.comparedProperty().set(it == null ? null : it.id());
            });
    return box;
  }

  private Button remove() {
    var remove =
        Icons.button(
            "network-snapshot-remove", Feather.TRASH_2, messages.get("network.snapshot.remove"));
    remove.visibleProperty().bind(model.comparedProperty().map(Objects::nonNull).orElse(false));
    remove.managedProperty().bind(remove.visibleProperty());
    remove.setOnAction(_ -> model.removeSnapshot());
    return remove;
  }
}
