// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.i18n.Messages;

/// Asks what one column has to hold: choices with their counts, a range of numbers or dates, words,
/// filled in or not.
final class FilterEditor<T> {
  private static final int CHOICES = 400;
  private final Kit kit;
  private final Messages messages;
  private final RegisterColumn<T> column;
  private final ColumnFilter before;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final List<CheckBox> choices = new ArrayList<>();
  private final TextField words = new TextField();
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final ComboBox<String> filled = new ComboBox<>();
  private final Label wrong = new Label();

  FilterEditor(Kit kit, RegisterColumn<T> column, ColumnFilter before) {
    this.kit = kit;
    messages = kit.messages();
    this.column = column;
    this.before = before;
  }

  /// @param counts how many rows have each choice
  void ask(Node owner, Map<String, Integer> counts, Consumer<ColumnFilter> taken) {
    var title = messages.get("register.filterColumn", messages.get(column.titleKey()));
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(title);
    var pane = dialog.getDialogPane();
    pane.setId("filter-editor");
    pane.getStyleClass().add("filter-editor");
    var heading = new Label(title);
    heading.getStyleClass().add("question-title");
    heading.setWrapText(true);
    var box = new VBox(heading);
    box.getStyleClass().add("filter-editor-content");
    if (column.choices() != null) box.getChildren().add(choices(column.choices(), counts));
    else if (column.numeric() || column.dated()) box.getChildren().add(range());
    box.getChildren().add(named("filter-words", "register.filterWords", words));
    words.setText(before.words());
    if (column.choices() == null) box.getChildren().add(filledOrNot());
    wrong.setWrapText(true);
    wrong.getStyleClass().add("filter-wrong");
    wrong.setVisible(false);
    wrong.setManaged(false);
    box.getChildren().add(wrong);
    pane.setContent(box);
    var yes = new ButtonType(messages.get("register.applyFilter"), ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(yes, no);
    pane.lookupButton(yes).setId("filter-apply");
    Appearance.dress(pane.getScene(), kit.settings());
    pane.lookupButton(yes)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            press -> {
              try {
                taken.accept(made());
              } catch (InvalidValue invalid) {
                wrong.setText(
                    messages.get("invalid." + invalid.rule(), messages.get(column.titleKey())));
                wrong.setVisible(true);
                wrong.setManaged(true);
                press.consume();
              }
            });
    dialog.show();
  }

  private Node choices(RegisterColumn.Choices<T> of, Map<String, Integer> counts) {
    var list = new VBox();
    list.getStyleClass().add("filter-choices");
    var ids = new ArrayList<>(counts.keySet());
    for (var id : before.oneOf()) if (!ids.contains(id)) ids.add(id);
    var collator = com.ibm.icu.text.Collator.getInstance(messages.locale());
    ids.sort(
        (a, b) ->
            a.isEmpty() != b.isEmpty()
                ? Boolean.compare(a.isEmpty(), b.isEmpty())
                : collator.compare(of.label().apply(a), of.label().apply(b)));
    for (var id : ids.subList(0, Math.min(CHOICES, ids.size()))) {
      var label = id.isEmpty() ? messages.get("register.blank") : of.label().apply(id);
      var box =
          new CheckBox(messages.get("register.choiceCount", label, counts.getOrDefault(id, 0)));
      box.setMnemonicParsing(false);
      box.setWrapText(true);
      box.setId("filter-choice-" + (id.isEmpty() ? "blank" : id));
      box.setUserData(id);
      box.setSelected(before.oneOf().contains(id));
      choices.add(box);
      list.getChildren().add(box);
    }
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("filter-choice-scroll");
    return scroll;
  }

  private Node range() {
    from.setText(shown(before.from()));
    to.setText(shown(before.to()));
    var line =
        new FlowPane(
            named("filter-from", "register.filterFrom", from),
            named("filter-to", "register.filterTo", to));
    line.getStyleClass().add("batch-choices");
    return line;
  }

  private Node filledOrNot() {
    filled
        .getItems()
        .setAll(
            messages.get("register.blankOrNot"),
            messages.get("register.onlyBlank"),
            messages.get("register.onlyFilled"));
    filled.getSelectionModel().select(before.blank() == null ? 0 : before.blank() ? 1 : 2);
    return named("filter-blank", "register.filterBlank", filled);
  }

  private Node named(String id, String key, javafx.scene.control.Control control) {
    control.setId(id);
    control.setAccessibleText(messages.get(key));
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    var named = new VBox(label, control);
    named.getStyleClass().add("form-field");
    return named;
  }

  private ColumnFilter made() {
    var chosen =
        choices.stream().filter(CheckBox::isSelected).map(it -> (String) it.getUserData()).toList();
    var blank =
        switch (filled.getSelectionModel().getSelectedIndex()) {
          case 1 -> Boolean.TRUE;
          case 2 -> Boolean.FALSE;
          default -> null;
        };
    return new ColumnFilter(
        words.getText(), chosen, read(from.getText()), read(to.getText()), blank);
  }

  /// The limit in the words of the user's language.
  private String shown(@Nullable String limit) {
    return limit == null || column.dated()
        ? limit == null ? "" : limit
        : limit.replace('.', decimal());
  }

  private char decimal() {
    return java.text.DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator();
  }

  private @Nullable String read(@Nullable String typed) {
    if (typed == null || typed.isBlank()) return null;
    return column.dated()
        ? new DateInput(LocalDate.now(), messages.locale())
            .read(typed)
            .map(Object::toString)
            .orElse(null)
        : new NumberInput(column.id(), messages.locale())
            .read(typed)
            .map(java.math.BigDecimal::toPlainString)
            .orElse(null);
  }
}
