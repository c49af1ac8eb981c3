// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// The executive board sets aside the municipality's own resources, which it plans and manages
/// itself: the lines of one year, in money and in kind.
final class ResourcesDraft {
  private final Draft draft;
  private final BudgetTotals totals;
  private final int year;

  ResourcesDraft(Draft draft) {
    this.draft = draft;
    var all =
        BudgetTotals.of(draft.source.budget(), draft.source.steps(), draft.source.activities());
    year = year(all, draft.today.getYear());
    totals = all.in(year);
  }

  /// The coming year, for which resources are set aside, as soon as something is planned for it.
  private static int year(BudgetTotals totals, int thisYear) {
    return totals.years().contains(thisYear + 1)
        ? thisYear + 1
        : totals.mainYear(thisYear).orElse(thisYear + 1);
  }

  Document document() {
    draft.opening(Draft.Body.BOARD);
    draft.part(
        "resolution.premises",
        List.of(
            draft.signature(),
            draft.get("resolution.premise.ownMoney"),
            draft.get("resolution.resources.need")));
    draft.norms(Draft.Body.BOARD, true);
    draft.part("resolution.given", given());
    draft.add(lines());
    draft.decides(points());
    draft.annexes(List.of(draft.get("resolution.resources.annex")));
    return draft.document(Draft.Body.BOARD, "resolution.resources.subject");
  }

  private List<String> given() {
    var given = new ArrayList<String>();
    if (draft.isItalian()) given.add(draft.get("resolution.resources.planning"));
    given.add(
        totals.lines().isEmpty()
            ? draft.gap("resolution.gap.lines")
            : draft.get(
                "resolution.resources.lines", Integer.toString(year), totals.lines().size()));
    var withoutValue = totals.all().withoutValue();
    var unsaid = totals.lines().stream().filter(it -> it.planned() == null).count();
    if (unsaid > 0) given.add(draft.get("resolution.resources.noAmount", unsaid));
    if (withoutValue > 0) given.add(draft.get("resolution.resources.noValue", withoutValue));
    return given;
  }

  private Block lines() {
    return new Block.Table(
        draft.get("resolution.resources.table", Integer.toString(year)),
        List.of(
            Block.Column.text(draft.get("field.budgetLine.chapter"), 17),
            Block.Column.text(draft.get("field.budgetLine.title"), 38),
            Block.Column.text(draft.get("field.budgetLine.source"), 25),
            Block.Column.number(draft.get("field.budgetLine.planned"), 20)),
        totals.lines().stream().map(this::row).toList(),
        draft.gap("resolution.gap.lines"));
  }

  private List<String> row(BudgetLine it) {
    return List.of(
        it.chapter() == null ? draft.gap("resolution.gap.chapter") : draft.typed(it.chapter()),
        it.isCash()
            ? draft.typed(it.title())
            : draft.get(
                "resolution.resources.inKind",
                draft.typed(it.title()),
                draft.messages.label(it.kind())),
        source(it),
        planned(it));
  }

  private String source(BudgetLine it) {
    return Stream.of(
            draft.messages.label(it.source()),
            it.sourceName() == null ? null : draft.typed(it.sourceName()))
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String planned(BudgetLine it) {
    var amount = it.planned();
    if (amount == null) return draft.gap("resolution.gap.amount");
    if (!it.kind().inHours()) return draft.messages.money(amount);
    var hours = draft.get("report.sheet.hours", draft.messages.number(amount));
    return it.plannedValue()
        .map(value -> draft.get("report.sheet.valueAndHours", draft.messages.money(value), hours))
        .orElse(hours);
  }

  private List<String> points() {
    var all = totals.all();
    var points = new ArrayList<String>();
    points.add(
        draft.get(
            "resolution.resources.setAside",
            Integer.toString(year),
            money(all.cash().planned()),
            money(all.inKind().planned())));
    points.add(
        draft.get(
            draft.isItalian()
                ? "resolution.resources.enter"
                : "resolution.resources.enterElsewhere"));
    points.add(draft.get("resolution.resources.manager", draft.gap("resolution.gap.name")));
    points.add(draft.get("resolution.resources.notTheAssociation"));
    points.add(draft.get("resolution.resources.check", draft.gap("resolution.gap.date")));
    return points;
  }

  private String money(@Nullable BigDecimal amount) {
    return amount == null ? draft.gap("resolution.gap.amount") : draft.messages.money(amount);
  }
}
