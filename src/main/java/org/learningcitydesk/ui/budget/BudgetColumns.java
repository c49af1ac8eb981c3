// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.budget.BudgetDoubt;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.RegisterColumn;

/// The columns of the register of budget lines.
record BudgetColumns(BudgetScreenModel model, Messages messages, BudgetWords words) {
  List<RegisterColumn<BudgetLine>> all() {
    return List.of(
        RegisterColumn.<BudgetLine, Integer>sorted(
                YearChoice.COLUMN,
                "field.budgetLine.year",
                it -> Integer.toString(it.year()),
                BudgetLine::year)
            .choice(it -> Integer.toString(it.year()), it -> it)
            .width(70),
        text("title", BudgetLine::title)
            .icon(it -> it.doubts().isEmpty() ? null : Feather.ALERT_TRIANGLE)
            .width(255),
        text("chapter", BudgetLine::chapter).choice(BudgetLine::chapter, it -> it).width(140),
        amount("planned", BudgetLine::planned, BudgetLine::plannedValue),
        amount("committed", BudgetLine::committed, BudgetLine::committedValue),
        amount("spent", BudgetLine::spent, BudgetLine::spentValue),
        RegisterColumn.<BudgetLine, BigDecimal>number(
                "difference",
                "budget.difference",
                it -> BudgetWords.part(it).difference().map(messages::money).orElse(null),
                it -> BudgetWords.part(it).difference().orElse(null))
            .width(120)
            .hidden(),
        RegisterColumn.<BudgetLine, Double>number(
                "share",
                "budget.share",
                words::share,
                it -> {
                  var share = BudgetWords.part(it).share();
                  return share.isPresent() ? share.getAsDouble() : null;
                })
            .width(180),
        RegisterColumn.<BudgetLine, FundingSource>sorted(
                "source",
                "field.budgetLine.source",
                it -> messages.label(it.source()),
                BudgetLine::source)
            .codes(Arrays.asList(FundingSource.values()), BudgetLine::source, messages::label)
            .width(185),
        text("sourceName", BudgetLine::sourceName).width(160).hidden(),
        RegisterColumn.<BudgetLine, ContributionKind>sorted(
                "kind", "field.budgetLine.kind", it -> messages.label(it.kind()), BudgetLine::kind)
            .codes(Arrays.asList(ContributionKind.values()), BudgetLine::kind, messages::label)
            .width(150),
        RegisterColumn.<BudgetLine, Integer>sorted(
                "step",
                "field.budgetLine.step",
                it -> step(model.names().stepOf(it)),
                it -> model.names().number(model.names().stepOf(it)))
            .choice(this::stepId, id -> step(new StepId(UUID.fromString(id))))
            .width(190),
        text("activity", it -> model.names().activity(it.activity())).width(170).hidden(),
        RegisterColumn.<BudgetLine, BigDecimal>number(
                "rate",
                "field.budgetLine.rate",
                it -> it.rate() == null ? null : messages.money(it.rate()),
                BudgetLine::rate)
            .width(110)
            .hidden(),
        text("actNumber", BudgetLine::actNumber).width(120).hidden(),
        date("committedOn", BudgetLine::committedOn),
        date("spentOn", BudgetLine::spentOn),
        RegisterColumn.<BudgetLine>text("doubts", "budget.doubts", words::doubts)
            .choices(
                it -> it.doubts().stream().map(BudgetDoubt::id).toList(),
                id ->
                    Arrays.stream(BudgetDoubt.values())
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(messages::label)
                        .orElse(id))
            .width(220)
            .hidden(),
        text("notes", BudgetLine::notes).width(200).hidden());
  }

  private static RegisterColumn<BudgetLine> text(
      String field, Function<BudgetLine, @Nullable String> text) {
    return RegisterColumn.text(field, "field.budgetLine." + field, text);
  }

  private RegisterColumn<BudgetLine> amount(
      String field,
      Function<BudgetLine, @Nullable BigDecimal> amount,
      Function<BudgetLine, Optional<BigDecimal>> value) {
    return RegisterColumn.<BudgetLine, BigDecimal>number(
            field,
            "field.budgetLine." + field,
            it -> words.amount(it, amount.apply(it)),
            it -> value.apply(it).orElse(null))
        .width(120);
  }

  private RegisterColumn<BudgetLine> date(
      String field, Function<BudgetLine, @Nullable PartialDate> date) {
    return RegisterColumn.<BudgetLine, PartialDate>sorted(
            field,
            "field.budgetLine." + field,
            it -> {
              var day = date.apply(it);
              return day == null ? null : messages.date(day);
            },
            date)
        .asDate()
        .width(115)
        .hidden();
  }

  private String step(@Nullable StepId id) {
    return model.names().step(id, messages.locale());
  }

  private @Nullable String stepId(BudgetLine it) {
    var step = model.names().stepOf(it);
    return step == null ? null : step.value().toString();
  }
}
