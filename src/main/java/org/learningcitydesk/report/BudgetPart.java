// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.budget.BudgetFigures;

/// What the progress report says of the budget of one year: this one, or the one before it that has
/// lines. A city without budget lines has no such part.
record BudgetPart(ProgressSource source, Messages messages, LocalDate today) {
  List<Block> blocks() {
    var totals = source.totals();
    return totals.mainYear(today.getYear()).map(it -> of(it, totals.in(it))).orElse(List.of());
  }

  private List<Block> of(int year, BudgetTotals totals) {
    var blocks = new ArrayList<Block>();
    var name = Integer.toString(year);
    blocks.add(new Block.Heading(1, messages.get("report.progress.budget", name)));
    blocks.add(new Block.Paragraph(messages.get("report.progress.budgetOwn")));
    blocks.add(sums(name, totals.all()));
    var byStep = new BudgetFigures(totals, source.steps(), messages, name).byStep();
    blocks.add(
        byStep.figure().isEmpty()
            ? new Block.Paragraph(byStep.figure().sentence())
            : new Block.Chart(byStep.figure()));
    byStep.notes().forEach(it -> blocks.add(new Block.Paragraph(it)));
    return blocks;
  }

  private Block sums(String year, BudgetSums sums) {
    return new Block.Table(
        messages.get("report.progress.budgetSums", year),
        List.of(
            Block.Column.text(messages.get("field.budgetLine.kind"), 31),
            Block.Column.number(messages.get("field.budgetLine.planned"), 23),
            Block.Column.number(messages.get("field.budgetLine.committed"), 23),
            Block.Column.number(messages.get("field.budgetLine.spent"), 23)),
        List.of(
            row("report.progress.budgetCash", sums.cash()),
            row("report.progress.budgetInKind", sums.inKind()),
            row("budget.total", sums.all())),
        "",
        true);
  }

  private List<String> row(String key, BudgetSums.Part part) {
    return List.of(
        messages.get(key), money(part.planned()), money(part.committed()), money(part.spent()));
  }

  /// Blank is not zero.
  private String money(@Nullable BigDecimal amount) {
    return amount == null ? messages.get("chart.blank") : messages.money(amount);
  }
}
