// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
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
  private final FormGrid grid = new FormGrid();
  private FormGrid lines = grid;
  private final RecordFields<T> fields;
  private final TypedFields typed;

  /// @param identity tells the same record read again from another record
  /// @param save takes over a valid change
  public Form(Messages messages, Function<? super T, ?> identity, Consumer<UnaryOperator<T>> save) {
    this.messages = messages;
    fields = new RecordFields<>(messages, identity, save);
    typed = new TypedFields(messages);
    getStyleClass().addAll("form", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(grid);
    setFocusTraversable(false);
    show(null);
  }

  /// Shows a record, or nothing. The same record read again leaves alone what is being typed.
  public void show(@Nullable T record) {
    grid.setVisible(record != null);
    if (fields.show(record)) setVvalue(0);
  }

  /// Saves what is typed and valid. What is not valid stays as it is typed, also for the next time
  /// when the record is shown.
  public void commit() {
    fields.commit();
  }

  /// Shows again what is shown, because the names of what is chosen have changed.
  public void refresh() {
    fields.refresh();
  }

  /// Tries to make something of the record and says at the field what the record's rules refuse.
  public boolean refuses(Runnable attempt) {
    return fields.refuse(attempt);
  }

  /// Whether something is typed that could not be taken over; what is wrong with it is said there.
  /// The cursor goes to it.
  public boolean isUnfinished() {
    var open = fields.all().stream().filter(FormField::isDirty).findFirst();
    open.ifPresent(it -> it.control().requestFocus());
    return open.isPresent();
  }

  public void setReadOnly(boolean readOnly) {
    for (var field : fields.all()) field.setReadOnly(readOnly);
  }

  /// Puts the cursor into the first field.
  public void focusFirst() {
    if (!fields.all().isEmpty()) fields.all().getFirst().control().requestFocus();
  }

  /// Begins a group.
  public void heading(String words) {
    lines = grid;
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
    lines.add(node);
  }

  /// Begins a part that is folded until somebody wants it: what is added from here on stands in it,
  /// up to the next heading or [#endPart].
  public TitledPane part(String id, String words) {
    var inside = new FormGrid();
    var part = new TitledPane(words, inside);
    part.setId(id);
    part.setExpanded(false);
    part.getStyleClass().add("form-part");
    part.setMinWidth(0);
    inside.setMinWidth(0);
    lines = grid;
    wide(part);
    lines = inside;
    return part;
  }

  /// Ends the folded part.
  public void endPart() {
    lines = grid;
  }

  /// Shows the whole form, whatever its height: it stands in something that scrolls.
  public void unrolled() {
    setVbarPolicy(ScrollBarPolicy.NEVER);
    minHeightProperty().bind(grid.heightProperty());
    prefHeightProperty().bind(grid.heightProperty());
  }

  public FormField<String> text(
      String name, Function<? super T, String> getter, BiFunction<? super T, String, T> wither) {
    return add(typed.text(name), getter, wither);
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
    return add(typed.area(name, lines), getter, wither);
  }

  /// A date that may be known to the year or month only.
  public FormField<PartialDate> date(
      String name,
      Function<? super T, PartialDate> getter,
      BiFunction<? super T, PartialDate, T> wither) {
    return add(typed.date(name), getter, wither);
  }

  /// A time of day.
  public FormField<LocalTime> time(
      String name,
      Function<? super T, LocalTime> getter,
      BiFunction<? super T, LocalTime, T> wither) {
    return add(typed.time(name), getter, wither);
  }

  /// A whole number.
  public FormField<Integer> number(
      String name, Function<? super T, Integer> getter, BiFunction<? super T, Integer, T> wither) {
    return add(typed.number(name), getter, wither);
  }

  /// A number with decimals, for example degrees.
  public FormField<Double> decimal(
      String name, Function<? super T, Double> getter, BiFunction<? super T, Double, T> wither) {
    return add(typed.decimal(name), getter, wither);
  }

  /// An amount in euro.
  public FormField<BigDecimal> money(
      String name,
      Function<? super T, BigDecimal> getter,
      BiFunction<? super T, BigDecimal, T> wither) {
    return add(typed.money(name), getter, wither);
  }

  /// A number with decimals of which the unit is said elsewhere, for example hours.
  public FormField<BigDecimal> amount(
      String name,
      Function<? super T, BigDecimal> getter,
      BiFunction<? super T, BigDecimal, T> wither) {
    return add(typed.amount(name), getter, wither);
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

  /// Words of the user's own, as chips.
  ///
  /// @param known those in use, offered while one is typed
  public FormField<List<String>> tags(
      String name,
      Supplier<List<String>> known,
      Function<? super T, List<String>> getter,
      BiFunction<? super T, List<String>, T> wither) {
    return add(new TagsValue(messages, name, word(name), known), getter, wither);
  }

  private String word(String name) {
    return messages.get("field." + name);
  }

  private <V> FormField<V> add(
      FormField<V> field, Function<? super T, V> getter, BiFunction<? super T, V, T> wither) {
    fields.add(field, getter, wither);
    lines.add(field);
    return field;
  }
}
