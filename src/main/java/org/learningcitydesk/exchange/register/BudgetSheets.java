// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// The sheets of the budget workbook: the lines, and a sheet for each way to sum them up. Totals
/// are formulas over the lines, with the result that we know already.
final class BudgetSheets {
  /// @param totals how many rows at the end are sums of those above
  record Sheet(String name, List<String> columns, List<List<Cell>> rows, int totals) {}

  /// Columns of the lines that the formulas speak of.
  private static final int YEAR = 0;

  private static final int CHAPTER = 2;
  private static final int STEP = 3;
  private static final int SOURCE = 5;
  private static final int KIND = 7;
  private static final int PLANNED = 9;
  private static final int RATE = 12;
  private static final int PLANNED_VALUE = 13;
  private static final int SPENT_VALUE = 15;
  private final BudgetTotals totals;
  private final Map<StepId, Step> steps;
  private final Map<ActivityId, Activity> activities;
  private final Messages messages;
  private final BudgetFormulas formulas;
  private final String lines;

  BudgetSheets(
      BudgetTotals totals, List<Step> steps, List<Activity> activities, Messages messages) {
    this.totals = totals;
    this.messages = messages;
    this.steps = steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
    this.activities =
        activities.stream().collect(Collectors.toMap(Activity::id, Function.identity()));
    lines = messages.get("budget.sheet.lines");
    formulas = new BudgetFormulas(lines, totals.lines().size());
  }

  List<Sheet> all() {
    return List.of(lines(), byStep(), bySource(), byKind(), byYear(), byChapter());
  }

  private Sheet lines() {
    var columns =
        Stream.of(
                "field.budgetLine.year",
                "field.budgetLine.title",
                "field.budgetLine.chapter",
                "field.budgetLine.step",
                "field.budgetLine.activity",
                "field.budgetLine.source",
                "field.budgetLine.sourceName",
                "field.budgetLine.kind",
                "budget.sheet.unit",
                "field.budgetLine.planned",
                "field.budgetLine.committed",
                "field.budgetLine.spent",
                "field.budgetLine.rate",
                "field.budgetLine.plannedValue",
                "field.budgetLine.committedValue",
                "field.budgetLine.spentValue",
                "budget.difference",
                "budget.share",
                "field.budgetLine.actNumber",
                "field.budgetLine.committedOn",
                "field.budgetLine.spentOn",
                "field.budgetLine.notes")
            .map(messages::get)
            .toList();
    var rows = new ArrayList<List<Cell>>();
    for (var it : totals.lines()) rows.add(line(it, rows.size() + 1));
    return new Sheet(lines, columns, rows, 0);
  }

  private List<Cell> line(BudgetLine it, int row) {
    var inHours = it.kind().inHours();
    var part = BudgetSums.of(List.of(it)).all();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.number(it.year()));
    cells.add(Cell.text(it.title()));
    cells.add(Cell.text(it.chapter()));
    cells.add(Cell.text(totals.stepOf(it).map(this::step).orElse(null)));
    cells.add(Cell.text(activity(it.activity())));
    cells.add(Cell.text(messages.label(it.source())));
    cells.add(Cell.text(it.sourceName()));
    cells.add(Cell.text(messages.label(it.kind())));
    cells.add(Cell.text(messages.get(inHours ? "budget.sheet.hours" : "budget.sheet.euros")));
    for (var amount :
        Stream.of(it.planned(), it.committed(), it.spent()).map(Optional::ofNullable).toList())
      cells.add(
          amount
              .<Cell>map(known -> inHours ? new Cell.Number(known) : new Cell.Amount(known))
              .orElse(Cell.BLANK));
    cells.add(it.rate() == null ? Cell.BLANK : new Cell.Amount(it.rate()));
    var values = new @Nullable BigDecimal[] {part.planned(), part.committed(), part.spent()};
    for (var i = 0; i < values.length; i++)
      cells.add(
          inHours
              ? formulas.hoursValue(PLANNED + i, RATE, row, values[i])
              : formulas.eurosValue(PLANNED + i, row, values[i]));
    cells.addAll(left(part, PLANNED_VALUE, SPENT_VALUE, row));
    cells.add(Cell.text(it.actNumber()));
    cells.add(Cell.date(it.committedOn()));
    cells.add(Cell.date(it.spentOn()));
    cells.add(Cell.text(it.notes()));
    return cells;
  }

  private List<Cell> left(Part part, int planned, int spent, int row) {
    var share = part.share();
    return List.of(
        formulas.difference(planned, spent, row, part.difference().orElse(null)),
        formulas.share(
            planned,
            spent,
            row,
            share.isPresent() ? BigDecimal.valueOf(share.getAsDouble()) : null));
  }

  private String step(StepId id) {
    var step = steps.get(id);
    return step == null ? "" : step.label(messages.locale());
  }

  private @Nullable String activity(@Nullable ActivityId id) {
    var activity = id == null ? null : activities.get(id);
    return activity == null ? null : activity.title();
  }

  /// @param head what stands in front
  /// @param keys what the lines of the row have in common
  private record Sum(List<Cell> head, List<BudgetFormulas.Key> keys, BudgetSums sums) {
    Sum(Cell head, BudgetFormulas.Key key, BudgetSums sums) {
      this(List.of(head), List.of(key), sums);
    }
  }

  private Sheet byStep() {
    var rows = new ArrayList<Sum>();
    totals
        .byStep()
        .forEach(
            (step, sums) ->
                rows.add(
                    new Sum(
                        Cell.text(step.map(this::step).orElse(messages.get("budget.noStep"))),
                        key(STEP, 0, step.isEmpty()),
                        sums)));
    return sums("budget.sheet.byStep", List.of("field.budgetLine.step"), rows);
  }

  private Sheet bySource() {
    var rows = new ArrayList<Sum>();
    totals
        .bySource()
        .forEach(
            (it, sums) -> rows.add(new Sum(Cell.text(messages.label(it)), whole(SOURCE), sums)));
    return sums("budget.sheet.bySource", List.of("field.budgetLine.source"), rows);
  }

  private Sheet byKind() {
    var rows = new ArrayList<Sum>();
    totals
        .byKind()
        .forEach((it, sums) -> rows.add(new Sum(Cell.text(messages.label(it)), whole(KIND), sums)));
    return sums("budget.sheet.byKind", List.of("field.budgetLine.kind"), rows);
  }

  private Sheet byYear() {
    var rows = new ArrayList<Sum>();
    totals.byYear().forEach((it, sums) -> rows.add(new Sum(Cell.number(it), whole(YEAR), sums)));
    return sums("budget.sheet.byYear", List.of("field.budgetLine.year"), rows);
  }

  private Sheet byChapter() {
    var rows = new ArrayList<Sum>();
    for (var year : totals.years())
      totals
          .in(year)
          .byChapter()
          .forEach(
              (chapter, sums) ->
                  rows.add(
                      new Sum(
                          List.of(
                              Cell.number(year),
                              Cell.text(chapter.orElse(messages.get("budget.noChapter")))),
                          List.of(whole(YEAR), key(CHAPTER, 1, chapter.isEmpty())),
                          sums)));
    return sums(
        "budget.sheet.byChapter",
        List.of("field.budgetLine.year", "field.budgetLine.chapter"),
        rows);
  }

  private static BudgetFormulas.Key whole(int column) {
    return new BudgetFormulas.Key(column, 0, false);
  }

  private static BudgetFormulas.Key key(int column, int at, boolean without) {
    return new BudgetFormulas.Key(column, without ? null : at, true);
  }

  private Sheet sums(String name, List<String> heads, List<Sum> rows) {
    var first = heads.size();
    var columns =
        Stream.concat(
                heads.stream(),
                Stream.of(
                    "field.budgetLine.planned",
                    "field.budgetLine.committed",
                    "field.budgetLine.spent",
                    "budget.difference",
                    "budget.share"))
            .map(messages::get)
            .toList();
    var all = new ArrayList<List<Cell>>();
    for (var it : rows) {
      var row = all.size() + 1;
      var cells = new ArrayList<>(it.head());
      var part = it.sums().all();
      var values = new @Nullable BigDecimal[] {part.planned(), part.committed(), part.spent()};
      for (var i = 0; i < values.length; i++)
        cells.add(formulas.sum(PLANNED_VALUE + i, it.keys(), row, values[i]));
      cells.addAll(left(part, first, first + 2, row));
      all.add(cells);
    }
    all.add(total(first, all.size() + 1));
    return new Sheet(messages.get(name), columns, all, 1);
  }

  private List<Cell> total(int first, int row) {
    var part = totals.all().all();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text(messages.get("budget.total")));
    while (cells.size() < first) cells.add(Cell.BLANK);
    var values = new @Nullable BigDecimal[] {part.planned(), part.committed(), part.spent()};
    for (var i = 0; i < values.length; i++) cells.add(formulas.total(first + i, row, values[i]));
    cells.addAll(left(part, first, first + 2, row));
    return cells;
  }
}
