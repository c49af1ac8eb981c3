// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;

/// The question of a bulk edit: which field, what to do with it, which value.
final class BulkEdit<T> extends VBox {
  private final EditableFields<T> fields;
  private final List<T> records;
  private final Messages messages;
  private final BatchScreenModel<T, ?> model;
  private final ComboBox<EditableField<T, ?>> field = new ComboBox<>();
  private final ComboBox<BulkAction> action = new ComboBox<>();
  private final VBox value = new VBox();
  private @Nullable Form<?> form;

  /// What was typed for one field; null before anything was.
  private record Typed<V>(@Nullable V value) {}

  BulkEdit(EditableFields<T> fields, List<T> records, Kit kit, BatchScreenModel<T, ?> model) {
    this.fields = fields;
    this.records = records;
    messages = kit.messages();
    this.model = model;
    getStyleClass().add("batch-wish");
    field.getItems().setAll(fields.inBulk());
    words(field, "bulk-field", "bulk.field", it -> it.word(messages));
    words(
        action,
        "bulk-action",
        "bulk.action",
        it ->
            switch (it) {
              case SET -> messages.get("bulk.action.set");
              case ADD -> messages.get("bulk.action.add");
              case REMOVE -> messages.get("bulk.action.remove");
              case EMPTY -> messages.get("bulk.action.empty");
            });
    var line = new FlowPane(named("bulk.field", field), named("bulk.action", action));
    line.getStyleClass().add("batch-choices");
    getChildren().addAll(line, value);
    field
        .valueProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              action.getItems().setAll(BulkAction.of(it));
              action.getSelectionModel().selectFirst();
              ask(it);
            });
    action
        .valueProperty()
        .subscribe(
            _ -> {
              if (field.getValue() != null) ask(field.getValue());
            });
    field.getSelectionModel().selectFirst();
  }

  /// Begins with this field.
  void choose(String name, BulkAction first) {
    var it = fields.named(name);
    if (it == null) return;
    field.setValue(it);
    action.setValue(first);
  }

  private Node named(String key, ComboBox<?> box) {
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    label.setLabelFor(box);
    var named = new VBox(label, box);
    named.getStyleClass().add("form-field");
    return named;
  }

  private <V> void words(ComboBox<V> box, String id, String key, Function<V, String> word) {
    box.setId(id);
    box.setAccessibleText(messages.get(key));
    box.setVisibleRowCount(14);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable V it) {
            return it == null ? "" : word.apply(it);
          }

          @Override
          public @Nullable V fromString(String text) {
            return null;
          }
        });
  }

  private <V> void ask(EditableField<T, V> it) {
    var what = action.getValue();
    if (what == null) return;
    form = null;
    value.getChildren().clear();
    if (what == BulkAction.EMPTY) {
      wish(it.doing(what, null));
      return;
    }
    wish(null);
    var asked =
        new Form<Typed<V>>(
            messages,
            _ -> it,
            change -> {
              var typed = change.apply(new Typed<>(null)).value();
              wish(isBlank(typed) ? null : it.doing(what, typed));
            });
    fill(asked, it.input());
    asked.show(new Typed<>(it.input() instanceof Input.Truth ? it.input().empty() : null));
    asked.setMinHeight(USE_PREF_SIZE);
    form = asked;
    value.getChildren().setAll(asked);
    if (it.input() instanceof Input.Truth) wish(it.doing(what, it.input().empty()));
  }

  private static boolean isBlank(@Nullable Object typed) {
    return typed == null
        || typed instanceof String text && text.isBlank()
        || typed instanceof List<?> list && list.isEmpty();
  }

  private static final String NAME = "bulk.value";

  @SuppressWarnings("unchecked")
  private <V> void fill(Form<Typed<V>> asked, Input<V> input) {
    switch (input) {
      case Input.Text text -> {
        var it = (Form<Typed<String>>) (Form<?>) asked;
        if (text.lines()) it.area(NAME, 2, Typed::value, (_, typed) -> new Typed<>(typed));
        else it.text(NAME, Typed::value, (_, typed) -> new Typed<>(typed));
      }
      case Input.Day _ ->
          ((Form<Typed<org.learningcitydesk.domain.time.PartialDate>>) (Form<?>) asked)
              .date(NAME, Typed::value, (_, typed) -> new Typed<>(typed));
      case Input.Whole _ ->
          ((Form<Typed<Integer>>) (Form<?>) asked)
              .number(NAME, Typed::value, (_, typed) -> new Typed<>(typed));
      case Input.Money _ ->
          ((Form<Typed<java.math.BigDecimal>>) (Form<?>) asked)
              .money(NAME, Typed::value, (_, typed) -> new Typed<>(typed));
      case Input.Amount _ ->
          ((Form<Typed<java.math.BigDecimal>>) (Form<?>) asked)
              .amount(NAME, Typed::value, (_, typed) -> new Typed<>(typed));
      case Input.Truth _ ->
          ((Form<Typed<Boolean>>) (Form<?>) asked)
              .check(NAME, Typed::value, (_, typed) -> new Typed<>(typed));
      case Input.Tags tags ->
          ((Form<Typed<List<String>>>) (Form<?>) asked)
              .tags(NAME, tags.known(), Typed::value, (_, typed) -> new Typed<>(typed));
      case Input.Choice<V> choice ->
          asked.search(
              NAME,
              options(choice),
              it -> choice.show(it, messages),
              Typed::value,
              (_, typed) -> new Typed<>(typed));
      case Input.Many<?> many ->
          several((Form<Typed<List<Object>>>) (Form<?>) asked, (Input.Many<Object>) many);
    }
  }

  private <C> void several(Form<Typed<List<C>>> asked, Input.Many<C> many) {
    asked.chips(
        NAME,
        options(many.choice()),
        it -> many.choice().show(it, messages),
        Typed::value,
        (_, typed) -> new Typed<>(typed));
  }

  private <C> Supplier<List<Option<C>>> options(Input.Choice<C> choice) {
    return () -> Option.all(choice.values().get(), it -> choice.show(it, messages));
  }

  private void wish(@Nullable UnaryOperator<T> change) {
    model.wish(change == null ? null : () -> BatchPlan.of(fields, records, change, messages));
  }

  /// Takes over what is being typed.
  boolean ready() {
    if (form == null) return true;
    form.commit();
    return !form.isUnfinished();
  }
}
