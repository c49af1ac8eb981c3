// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// Words of the user's own, each a chip that can be taken away, and a field to type the next:
/// Enter, comma or leaving the field adds it; those in use are offered while it is typed, and all
/// of them by the arrow down.
final class TagsValue extends FormField<List<String>> {
  private static final int OFFERED = 8;
  private final FlowPane chips = new FlowPane();
  private final TextField typed = new TextField();
  private final FlowPane offers = new FlowPane();
  private final Messages messages;
  private final Supplier<List<String>> known;
  private final List<String> values = new ArrayList<>();
  private boolean readOnly;

  /// @param known the tags in use, asked anew while one is typed
  TagsValue(Messages messages, String name, String word, Supplier<List<String>> known) {
    super(name, word);
    this.messages = messages;
    this.known = known;
    chips.getStyleClass().add("chips");
    chips.setMinWidth(0);
    typed.getStyleClass().add("tag-input");
    typed.setPromptText(messages.get("field.addTag"));
    typed.setPrefColumnCount(10);
    typed.textProperty().subscribe((_, it) -> typing(it));
    typed
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused && !offers.isVisible()) takeTyped();
            });
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    offers.getStyleClass().add("chips");
    offers.setMinWidth(0);
    hideOffers();
    holds(typed, new VBox(4, chips, offers));
    build();
  }

  private void typing(String text) {
    if (!text.isBlank()) touched();
    if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('\n') >= 0) takeTyped();
    else if (typed.isFocused() && !text.isBlank()) offer(text);
    else hideOffers();
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.ENTER && !typed.getText().isBlank()) takeTyped();
    else if (press.getCode() == KeyCode.DOWN) enterOffers();
    else if (press.getCode() == KeyCode.BACK_SPACE
        && typed.getText().isEmpty()
        && !values.isEmpty()) drop(values.getLast());
    else if (press.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) typed.clear();
    else return;
    press.consume();
  }

  private void enterOffers() {
    if (!offers.isVisible()) offer(typed.getText());
    else if (!offers.getChildren().isEmpty()) offers.getChildren().getFirst().requestFocus();
  }

  private void offer(String begun) {
    var looked = Folding.fold(begun);
    var matching =
        known.get().stream()
            .filter(it -> !values.contains(it) && Folding.fold(it).contains(looked))
            .limit(OFFERED)
            .<Node>map(this::offered)
            .toList();
    offers.getChildren().setAll(matching);
    offers.setVisible(!matching.isEmpty());
    offers.setManaged(!matching.isEmpty());
  }

  private void hideOffers() {
    offers.getChildren().clear();
    offers.setVisible(false);
    offers.setManaged(false);
  }

  private Node offered(String tag) {
    var button = new Button(tag, Icons.of(Feather.PLUS));
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("chip-add", "small", "flat");
    button.setAccessibleText(messages.get("field.takeTag", tag));
    button.maxWidthProperty().bind(offers.widthProperty());
    button.setOnAction(
        _ -> {
          take(List.of(tag));
          typed.requestFocus();
        });
    return button;
  }

  private void takeTyped() {
    var words = split(typed.getText());
    if (!words.isEmpty()) take(words);
    else if (!typed.getText().isEmpty()) typed.clear();
  }

  private void take(List<String> words) {
    hideOffers();
    typed.clear();
    for (var word : words) {
      var same = inUse(word);
      if (!values.contains(same)) values.add(same);
    }
    changed();
  }

  /// A word that is in use with other capitals is that word.
  private String inUse(String word) {
    return known.get().stream().filter(word::equalsIgnoreCase).findFirst().orElse(word);
  }

  private static List<String> split(String text) {
    return java.util.Arrays.stream(text.split("[,;\\n]", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private void drop(String value) {
    values.remove(value);
    changed();
    typed.requestFocus();
  }

  private void changed() {
    build();
    touched();
    finished();
  }

  private void build() {
    var nodes = new ArrayList<Node>();
    for (var value : values) nodes.add(chip(value));
    nodes.add(typed);
    var before = chips.getChildren();
    if (before.size() == 1 && nodes.size() == 1) return;
    before.removeIf(it -> it != typed);
    if (!before.contains(typed)) before.add(typed);
    before.addAll(0, nodes.subList(0, nodes.size() - 1));
  }

  private Node chip(String value) {
    var chip = new Button(value, Icons.of(Feather.X));
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "small");
    chip.setAccessibleText(messages.get("field.take", value));
    chip.setTooltip(new Tooltip(value));
    chip.maxWidthProperty().bind(chips.widthProperty());
    chip.setDisable(readOnly);
    chip.setOnAction(_ -> drop(value));
    return chip;
  }

  @Override
  Control control() {
    return typed;
  }

  @Override
  void put(@Nullable List<String> shown) {
    values.clear();
    if (shown != null) values.addAll(shown);
    typed.clear();
    build();
  }

  /// What is still being typed counts.
  @Override
  List<String> read() {
    return Stream.concat(values.stream(), split(typed.getText()).stream().map(this::inUse))
        .distinct()
        .toList();
  }

  @Override
  void setReadOnly(boolean only) {
    readOnly = only;
    typed.setDisable(only);
    build();
  }
}
