// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetDoubt;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormField;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;

/// One budget line, all its fields in groups.
final class BudgetForm {
  private final BudgetScreenModel model;
  private final Messages messages;
  private final BudgetFields fields;
  private final List<FormField<BigDecimal>> amounts = new ArrayList<>();
  private final FormField<BigDecimal> rate;
  final Form<BudgetLine> form;

  BudgetForm(BudgetScreenModel model, BudgetFields fields, Kit kit) {
    this.model = model;
    this.fields = fields;
    messages = kit.messages();
    form = new Form<>(messages, BudgetLine::id, model.register::edit);
    what();
    form.wide(links(kit));
    source();
    rate = amounts();
    acts();
    form.remark(messages.get("budget.ownMoney"));
    model.register.onLeave(form::commit);
    model
        .register
        .openProperty()
        .subscribe(
            it -> {
              if (it != null) units(it.kind());
              form.show(it);
            });
    model.namesProperty().subscribe(_ -> form.refresh());
    form.setReadOnly(model.register.readOnly());
  }

  private void what() {
    form.heading(messages.get("budget.section.what"));
    form.text("budgetLine.title", model.register::typedName, BudgetLine::withTitle)
        .required(messages.get("field.required"));
    form.text("budgetLine.year", it -> Integer.toString(it.year()), fields::withYear).half();
    form.suggest(
            "budgetLine.chapter",
            () -> words(BudgetLine::chapter),
            BudgetLine::chapter,
            BudgetLine::withChapter)
        .half();
    form.search(
        "budgetLine.step",
        () -> Option.all(model.names().steps(), it -> model.names().step(it, messages.locale())),
        it -> model.names().step(it, messages.locale()),
        BudgetLine::step,
        BudgetLine::withStep);
    form.search(
            "budgetLine.activity",
            () -> Option.all(model.names().activities(), model.names()::activity),
            it -> model.names().activity(it),
            BudgetLine::activity,
            BudgetLine::withActivity)
        .hint(messages.get("budget.stepOrActivity"));
  }

  /// The ways to what the line is for.
  private Node links(Kit kit) {
    var list = new LinkList("budget-links", kit.navigator(), messages.get("budget.noLinks"));
    model.register.openProperty().subscribe(it -> list.show(it == null ? List.of() : links(it)));
    model
        .namesProperty()
        .subscribe(
            _ -> {
              var open = model.register.open();
              if (open != null) list.show(links(open));
            });
    return list;
  }

  private List<LinkList.Link> links(BudgetLine it) {
    var links = new ArrayList<LinkList.Link>();
    var step = model.names().stepOf(it);
    if (it.activity() != null)
      links.add(
          new LinkList.Link(
              Feather.CALENDAR,
              model.names().find(it.activity()).map(Activity::title).orElse("…"),
              new Place.Activities(it.activity())));
    if (step != null)
      links.add(
          new LinkList.Link(
              Feather.CHECK_SQUARE,
              model.names().step(step, messages.locale()),
              new Place.Path(step)));
    return links;
  }

  private void source() {
    form.heading(messages.get("budget.section.source"));
    form.choice(
            "budgetLine.source",
            Arrays.asList(FundingSource.values()),
            messages::label,
            BudgetLine::source,
            BudgetLine::withSource)
        .half();
    form.choice(
            "budgetLine.kind",
            Arrays.asList(ContributionKind.values()),
            messages::label,
            BudgetLine::kind,
            BudgetLine::withKind)
        .half();
    form.suggest(
            "budgetLine.sourceName",
            () -> words(BudgetLine::sourceName),
            BudgetLine::sourceName,
            BudgetLine::withSourceName)
        .hint(messages.get("budget.sourceNameHint"));
  }

  private FormField<BigDecimal> amounts() {
    form.heading(messages.get("budget.section.amounts"));
    amount("planned", BudgetLine::planned, BudgetLine::withPlanned);
    amount("committed", BudgetLine::committed, BudgetLine::withCommitted)
        .warns(it -> doubt(BudgetDoubt.COMMITTED_ABOVE_PLANNED, line -> line.withCommitted(it)));
    amount("spent", BudgetLine::spent, BudgetLine::withSpent)
        .warns(it -> doubt(BudgetDoubt.SPENT_ABOVE_COMMITTED, line -> line.withSpent(it)));
    return form.money("budgetLine.rate", BudgetLine::rate, BudgetLine::withRate)
        .half()
        .hint(messages.get("budget.rateHint"))
        .warns(it -> doubt(BudgetDoubt.HOURS_WITHOUT_RATE, line -> line.withRate(it)));
  }

  private FormField<BigDecimal> amount(
      String name,
      Function<BudgetLine, @Nullable BigDecimal> getter,
      BiFunction<BudgetLine, @Nullable BigDecimal, BudgetLine> wither) {
    var field = form.amount("budgetLine." + name, getter::apply, wither::apply).half();
    amounts.add(field);
    return field;
  }

  private void acts() {
    form.heading(messages.get("budget.section.acts"));
    form.text("budgetLine.actNumber", BudgetLine::actNumber, BudgetLine::withActNumber)
        .half()
        .warns(it -> doubt(BudgetDoubt.ACT_WITHOUT_AMOUNT, line -> line.withActNumber(it)));
    form.date("budgetLine.committedOn", BudgetLine::committedOn, BudgetLine::withCommittedOn)
        .half();
    form.date("budgetLine.spentOn", BudgetLine::spentOn, BudgetLine::withSpentOn)
        .half()
        .warns(it -> doubt(BudgetDoubt.PAID_WITHOUT_AMOUNT, line -> line.withSpentOn(it)));
    form.area("budgetLine.notes", 3, BudgetLine::notes, BudgetLine::withNotes);
  }

  private Optional<String> doubt(
      BudgetDoubt of, java.util.function.UnaryOperator<BudgetLine> change) {
    return model.doubt(of, change).map(messages::label);
  }

  /// Words that other lines have.
  private List<Option<String>> words(Function<BudgetLine, @Nullable String> word) {
    return model.register.records().stream()
        .flatMap(it -> java.util.stream.Stream.ofNullable(word.apply(it)))
        .distinct()
        .sorted()
        .map(it -> Option.of(it, it))
        .toList();
  }

  /// Amounts are hours or euros, and only hours have a rate.
  private void units(ContributionKind kind) {
    var unit = messages.get(kind.inHours() ? "budget.inHours" : "budget.inEuro");
    amounts.forEach(field -> field.hint(unit));
    rate.setVisible(kind.inHours());
    rate.setManaged(kind.inHours());
  }
}
