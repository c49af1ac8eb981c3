// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.i18n.Messages;

/// What is planned, committed and spent in all: money, what is given in kind, and both.
public record SumsTable(Messages messages) {
  /// @param years the name of the years
  public Block of(String years, BudgetSums sums) {
    return new Block.Table(
        messages.get("report.progress.budgetSums", years),
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
