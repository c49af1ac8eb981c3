// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// A record edited in place. Each field reads the record by a getter and gives a changed record by
/// a wither; the record's own rules decide what is valid, and what they refuse is said below the
/// field that the rule names. A valid change is handed on at once, as a function, so that it can be
/// applied to the record as it is in the file at that moment:
///
/// ```java
/// var form = new Form<Stakeholder>(kit.messages(), Stakeholder::id, model::edit);
/// form.heading(messages.get("stakeholder.who"));
/// form.text("stakeholder.name", Stakeholder::name, Stakeholder::withName)
///     .required(messages.get("field.required"));
/// form.choice("stakeholder.helix", List.of(Helix.values()), messages::label,
///     Stakeholder::helix, Stakeholder::withHelix).half();
/// form.text("stakeholder.email", s -> s.reach().email(),
///     (s, it) -> s.withReach(s.reach().withEmail(it))).half();
/// form.search("activity.lead", model::leads, model::nameOf, Activity::lead, Activity::withLead);
/// model.selected.subscribe(form::show);
/// // in the model
/// void edit(UnaryOperator<Stakeholder> change) {
///   var id = ...;
///   jobs.save(() -> workspace.change("change.stakeholder.edited",
///       tx -> tx.stakeholders().find(id).map(change).ifPresent(tx.stakeholders()::save)));
/// }
/// ```
///
/// The label of a field is the message `field.<name>`, its control id the name with dashes. Text
/// fields give an empty text for blank, all others null.
public final class Form<T> extends ScrollPane {
  private final Messages messages;
  private final Function<? super T, ?> identity;
  private final Consumer<UnaryOperator<T>> save;
  private final GridPane grid = new GridPane();
  private final List<Bound<T, ?>> fields = new ArrayList<>();
  private final Map<Object, Map<String, String>> unfinished = new HashMap<>();
  private @Nullable T shown;

  private record Bound<T, V>(
      FormField<V> field, Function<? super T, V> getter, BiFunction<? super T, V, T> wither) {
    void show(T record) {
      field.show(getter.apply(record));
    }

    void showUnlessEdited(T record) {
      if (!field.isDirty()) show(record);
    }
  }

  /// @param identity tells the same record read again from another record
  /// @param save takes over a valid change
  public Form(Messages messages, Function<? super T, ?> identity, Consumer<UnaryOperator<T>> save) {
    this.messages = messages;
    this.identity = identity;
    this.save = save;
    getStyleClass().addAll("form", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    grid.getStyleClass().add("form-grid");
    for (var i = 0; i < 2; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    setContent(grid);
    setFocusTraversable(false);
    show(null);
  }

  /// Shows a record, or nothing. The same record read again leaves alone what is being typed.
  public void show(@Nullable T record) {
    var before = shown;
    grid.setVisible(record != null);
    var same =
        before != null && record != null && identity.apply(before).equals(identity.apply(record));
    if (!same) {
      commit();
      if (before != null) keepUnfinished(before);
      setVvalue(0);
    }
    shown = record;
    if (record == null) return;
    for (var field : fields) {
      if (same) field.showUnlessEdited(record);
      else field.show(record);
    }
    if (!same) resume(record);
  }

  private void keepUnfinished(T left) {
    var typed = new HashMap<String, String>();
    for (var it : fields) {
      var text = it.field().unfinished();
      if (text != null) typed.put(it.field().name(), text);
    }
    if (!typed.isEmpty()) unfinished.put(identity.apply(left), typed);
  }

  private void resume(T record) {
    var typed = unfinished.remove(identity.apply(record));
    if (typed == null) return;
    for (var it : fields) {
      var text = typed.get(it.field().name());
      if (text == null) continue;
      it.field().resume(text);
      finish(it);
    }
  }

  /// Saves what is typed and valid. What is not valid stays as it is typed, also for the next time
  /// when the record is shown.
  public void commit() {
    for (var field : fields) if (field.field().isDirty()) finish(field);
  }

  /// Shows again what is shown, because the names of what is chosen have changed.
  public void refresh() {
    if (shown != null) show(shown);
  }

  public void setReadOnly(boolean readOnly) {
    for (var field : fields) field.field().setReadOnly(readOnly);
  }

  /// Puts the cursor into the first field.
  public void focusFirst() {
    if (!fields.isEmpty()) fields.getFirst().field().control().requestFocus();
  }

  /// Begins a group.
  public void heading(String words) {
    var heading = new Label(words);
    heading.getStyleClass().add("form-heading");
    wide(heading);
  }

  /// A remark between fields.
  public void remark(String sentence) {
    var remark = new Label(sentence);
    remark.getStyleClass().add("form-remark");
    remark.setWrapText(true);
    wide(remark);
  }

  /// Anything else, in the full width.
  public void wide(Node node) {
    grid.getChildren().add(node);
    layOut();
  }

  /// Two halves that follow each other share a line; everything else has a line of its own.
  private void layOut() {
    var row = -1;
    var rightFree = false;
    for (var node : grid.getChildren()) {
      var half = node instanceof FormField<?> field && field.isHalf();
      if (half && rightFree) GridPane.setConstraints(node, 1, row, 1, 1);
      else GridPane.setConstraints(node, 0, ++row, half ? 1 : 2, 1);
      rightFree = half && !rightFree;
    }
  }

  public FormField<String> text(
      String name, Function<? super T, String> getter, BiFunction<? super T, String, T> wither) {
    return add(
        new TextValue<>(name, word(name), new TextField(), it -> it, it -> it, null),
        getter,
        wither);
  }

  /// Free text with a list of usual words to take from.
  ///
  /// @param options asked anew each time the list opens
  public FormField<String> suggest(
      String name,
      Supplier<List<Option<String>>> options,
      Function<? super T, String> getter,
      BiFunction<? super T, String, T> wither) {
    return add(new SuggestValue(messages, name, word(name), options), getter, wither);
  }

  /// Text of several lines.
  public FormField<String> area(
      String name,
      int lines,
      Function<? super T, String> getter,
      BiFunction<? super T, String, T> wither) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    return add(new TextValue<>(name, word(name), area, it -> it, it -> it, null), getter, wither);
  }

  /// A date that may be known to the year or month only.
  public FormField<PartialDate> date(
      String name,
      Function<? super T, PartialDate> getter,
      BiFunction<? super T, PartialDate, T> wither) {
    return add(
        new TextValue<>(
            name, word(name), dateText(), this::typedDate, this::readDate, messages::date),
        getter,
        wither);
  }

  /// A whole number.
  public FormField<Integer> number(
      String name, Function<? super T, Integer> getter, BiFunction<? super T, Integer, T> wither) {
    return add(
        new TextValue<>(
            name, word(name), new TextField(), messages::number, it -> readInteger(name, it), null),
        getter,
        wither);
  }

  /// A number with decimals, for example degrees.
  public FormField<Double> decimal(
      String name, Function<? super T, Double> getter, BiFunction<? super T, Double, T> wither) {
    return add(
        new TextValue<>(
            name,
            word(name),
            new TextField(),
            it -> decimals().format(it),
            it -> map(readDecimal(name, it), BigDecimal::doubleValue),
            null),
        getter,
        wither);
  }

  /// An amount in euro.
  public FormField<BigDecimal> money(
      String name,
      Function<? super T, BigDecimal> getter,
      BiFunction<? super T, BigDecimal, T> wither) {
    var field =
        new TextValue<BigDecimal>(
            name,
            word(name),
            new TextField(),
            it -> decimals().format(it),
            it -> readDecimal(name, it),
            messages::money);
    return add(field, getter, wither);
  }

  public FormField<Boolean> check(
      String name, Function<? super T, Boolean> getter, BiFunction<? super T, Boolean, T> wither) {
    return add(new CheckValue(name, word(name)), getter, wither);
  }

  /// One of few, which has to be chosen.
  public <V> FormField<V> choice(
      String name,
      List<V> values,
      Function<? super V, String> label,
      Function<? super T, V> getter,
      BiFunction<? super T, V, T> wither) {
    return add(
        new ChoiceValue<V>(name, word(name), Option.all(values, label), label::apply, null),
        getter,
        wither);
  }

  /// One of few, or none.
  public <V> FormField<V> choiceOrNone(
      String name,
      List<V> values,
      Function<? super V, String> label,
      Function<? super T, V> getter,
      BiFunction<? super T, V, T> wither) {
    return add(
        new ChoiceValue<V>(
            name, word(name), Option.all(values, label), label::apply, messages.get("field.none")),
        getter,
        wither);
  }

  /// One of many, or none, with a search.
  ///
  /// @param options asked anew each time the list opens
  public <V> FormField<V> search(
      String name,
      Supplier<List<Option<V>>> options,
      Function<? super V, String> label,
      Function<? super T, V> getter,
      BiFunction<? super T, V, T> wither) {
    return add(
        new SearchValue<V>(
            messages, name, word(name), options, label::apply, messages.get("field.none")),
        getter,
        wither);
  }

  /// Several of many, as chips.
  ///
  /// @param options asked anew each time the list opens
  public <V> FormField<List<V>> chips(
      String name,
      Supplier<List<Option<V>>> options,
      Function<? super V, String> label,
      Function<? super T, List<V>> getter,
      BiFunction<? super T, List<V>, T> wither) {
    return add(
        new ChipsValue<V>(messages, name, word(name), options, label::apply), getter, wither);
  }

  private String word(String name) {
    return messages.get("field." + name);
  }

  private <V> FormField<V> add(
      FormField<V> field, Function<? super T, V> getter, BiFunction<? super T, V, T> wither) {
    var bound = new Bound<T, V>(field, getter, wither);
    fields.add(bound);
    field.onChanged(() -> finish(bound));
    field.onHalf(this::layOut);
    wide(field);
    return field;
  }

  /// Tries to make something of the record and says at the field what the record's rules refuse.
  public boolean refuses(Runnable attempt) {
    try {
      attempt.run();
      return false;
    } catch (InvalidValue invalid) {
      var field =
          fields.stream()
              .<FormField<?>>map(Bound::field)
              .filter(it -> it.name().equals(invalid.field()))
              .findFirst()
              .orElse(fields.getFirst().field());
      field.wrong(sentence(invalid, field));
      field.control().requestFocus();
      return true;
    }
  }

  private <V> void finish(Bound<T, V> bound) {
    if (!attempt(bound)) return;
    for (var other : fields) if (other != bound && other.field().isDirty()) attempt(other);
  }

  private <V> boolean attempt(Bound<T, V> bound) {
    var record = shown;
    if (record == null) return false;
    try {
      var value = bound.field().read();
      var changed = bound.wither().apply(record, value);
      shown = changed;
      bound.show(changed);
      for (var other : fields) other.showUnlessEdited(changed);
      if (!Objects.equals(changed, record)) save.accept(now -> bound.wither().apply(now, value));
      return true;
    } catch (InvalidValue invalid) {
      fields.stream()
          .<FormField<?>>map(Bound::field)
          .filter(it -> it.name().equals(invalid.field()))
          .findFirst()
          .orElse(bound.field())
          .wrong(sentence(invalid, bound.field()));
      return false;
    }
  }

  private String sentence(InvalidValue invalid, FormField<?> field) {
    return messages.get(
        "invalid." + invalid.rule(),
        messages.has("field." + invalid.field())
            ? messages.get("field." + invalid.field())
            : field.word());
  }

  private TextField dateText() {
    var text = new TextField();
    text.setPromptText(messages.get("field.datePrompt"));
    return text;
  }

  private String typedDate(PartialDate date) {
    return date.isExact()
        ? messages.shortDate(date.first())
        : date.month() == null
            ? Integer.toString(date.year())
            : "%02d/%04d".formatted(date.month(), date.year());
  }

  private @Nullable PartialDate readDate(String text) {
    return new DateInput(LocalDate.now(), messages.locale()).read(text).orElse(null);
  }

  private @Nullable Integer readInteger(String name, String text) {
    var number = readDecimal(name, text);
    if (number == null) return null;
    try {
      return number.intValueExact();
    } catch (ArithmeticException _) {
      throw new InvalidValue(name, "notANumber");
    }
  }

  private @Nullable BigDecimal readDecimal(String name, String text) {
    var typed = text.strip().replace("€", "").strip();
    if (typed.isEmpty()) return null;
    var format = decimals();
    format.setParseBigDecimal(true);
    var position = new ParsePosition(0);
    var number = format.parse(typed, position);
    if (number == null || position.getIndex() < typed.length())
      throw new InvalidValue(name, "notANumber");
    return (BigDecimal) number;
  }

  private DecimalFormat decimals() {
    var format = (DecimalFormat) NumberFormat.getInstance(messages.locale());
    format.setMaximumFractionDigits(8);
    return format;
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> then) {
    return value == null ? null : then.apply(value);
  }
}
