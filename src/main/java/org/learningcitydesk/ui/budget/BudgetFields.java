// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.NumberInput;
import org.learningcitydesk.ui.control.bulk.EditableField;
import org.learningcitydesk.ui.control.bulk.EditableFields;
import org.learningcitydesk.ui.control.bulk.Input;

/// The fields of budget lines that can be edited in bulk and pasted.
record BudgetFields(BudgetScreenModel model, Messages messages) {
  private static final Input<String> LINE = new Input.Text(false);

  /// Lines of one title are told apart by their year.
  EditableFields<BudgetLine> all() {
    var year =
        field(
                "year",
                LINE,
                it -> Integer.toString(it.year()),
                (it, to) -> withYear(it, to == null ? "" : to))
            .always();
    return new EditableFields<>(
        "budgetLine",
        field("title", LINE, BudgetLine::title, (it, to) -> it.withTitle(to == null ? "" : to))
            .always()
            .own(),
        List.of(
            year,
            field("chapter", LINE, BudgetLine::chapter, BudgetLine::withChapter),
            field(
                "step",
                new Input.Choice<>(
                    () -> model.names().steps(),
                    (it, messages) -> model.names().step(it, messages.locale()),
                    it -> model.names().wordsOfStep(it)),
                BudgetLine::step,
                BudgetLine::withStep),
            field(
                "activity",
                new Input.Choice<>(
                    () -> model.names().activities(),
                    (it, _) -> model.names().activity(it),
                    _ -> List.of()),
                BudgetLine::activity,
                BudgetLine::withActivity),
            field(
                    "source",
                    Input.codes(Arrays.asList(FundingSource.values())),
                    BudgetLine::source,
                    (it, to) -> to == null ? it : it.withSource(to))
                .always(),
            field("sourceName", LINE, BudgetLine::sourceName, BudgetLine::withSourceName),
            field(
                    "kind",
                    Input.codes(Arrays.asList(ContributionKind.values())),
                    BudgetLine::kind,
                    (it, to) -> to == null ? it : it.withKind(to))
                .always(),
            field("planned", new Input.Amount(), BudgetLine::planned, BudgetLine::withPlanned),
            field(
                "committed", new Input.Amount(), BudgetLine::committed, BudgetLine::withCommitted),
            field("spent", new Input.Amount(), BudgetLine::spent, BudgetLine::withSpent),
            field("rate", new Input.Money(), BudgetLine::rate, BudgetLine::withRate),
            field("actNumber", LINE, BudgetLine::actNumber, BudgetLine::withActNumber),
            field(
                "committedOn",
                new Input.Day(),
                BudgetLine::committedOn,
                BudgetLine::withCommittedOn),
            field("spentOn", new Input.Day(), BudgetLine::spentOn, BudgetLine::withSpentOn),
            field("notes", new Input.Text(true), BudgetLine::notes, BudgetLine::withNotes)),
        year,
        it -> it.id().value().toString(),
        model::titled);
  }

  /// @throws InvalidValue where it is no year of a budget
  BudgetLine withYear(BudgetLine it, String typed) {
    return new NumberInput("budgetLine.year", messages.locale())
        .readWhole(typed)
        .map(it::withYear)
        .orElseThrow(() -> new InvalidValue("budgetLine.year", "budgetYear"));
  }

  private static <V> EditableField<BudgetLine, V> field(
      String name,
      Input<V> input,
      Function<BudgetLine, @Nullable V> getter,
      BiFunction<BudgetLine, @Nullable V, BudgetLine> wither) {
    return EditableField.of("budgetLine." + name, input, getter, wither);
  }
}
