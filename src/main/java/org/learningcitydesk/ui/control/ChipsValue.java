// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// Several choices, each a chip that can be taken away, and a button that opens a list to search
/// in.
final class ChipsValue<V> extends FormField<List<V>> {
  private final FlowPane chips = new FlowPane();
  private final Button add;
  private final Messages messages;
  private final Function<V, String> label;
  private final List<V> values = new ArrayList<>();
  private boolean readOnly;

  ChipsValue(
      Messages messages,
      String name,
      String word,
      Supplier<List<Option<V>>> options,
      Function<V, String> label) {
    super(name, word);
    this.messages = messages;
    this.label = label;
    chips.getStyleClass().add("chips");
    // Without this a flow is never narrower than its longest chip, and would widen the whole form.
    chips.setMinWidth(0);
    add = new Button(messages.get("field.add"), Icons.of(Feather.PLUS));
    add.getStyleClass().addAll("chip-add", "small");
    add.setOnAction(
        _ -> new Picker<>(messages, word, left(options.get()), this::take).show(add, null));
    holds(add, chips);
    add.setAccessibleText(messages.get("field.addTo", word));
    build();
  }

  private List<Option<V>> left(List<Option<V>> all) {
    return all.stream().filter(it -> !values.contains(it.value())).toList();
  }

  private void take(V value) {
    values.add(value);
    changed();
  }

  private void drop(V value) {
    values.remove(value);
    changed();
    add.requestFocus();
  }

  private void changed() {
    build();
    touched();
    finished();
  }

  private void build() {
    var nodes = new ArrayList<Node>();
    for (var value : values) nodes.add(chip(value));
    if (!readOnly) nodes.add(add);
    chips.getChildren().setAll(nodes);
  }

  private Node chip(V value) {
    var said = label.apply(value);
    var chip = new Button(said, Icons.of(Feather.X));
    chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "small");
    chip.setAccessibleText(messages.get("field.take", said));
    chip.setTooltip(new Tooltip(said));
    chip.maxWidthProperty().bind(chips.widthProperty());
    chip.setDisable(readOnly);
    chip.setOnAction(_ -> drop(value));
    return chip;
  }

  @Override
  Control control() {
    return add;
  }

  @Override
  void put(@Nullable List<V> shown) {
    values.clear();
    if (shown != null) values.addAll(shown);
    build();
  }

  @Override
  List<V> read() {
    return List.copyOf(values);
  }

  @Override
  void setReadOnly(boolean only) {
    readOnly = only;
    build();
  }
}
