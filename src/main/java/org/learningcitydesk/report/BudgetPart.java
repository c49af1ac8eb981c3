// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    blocks.add(new SumsTable(messages).of(name, totals.all()));
    var byStep = new BudgetFigures(totals, source.steps(), messages, name).byStep();
    blocks.add(
        byStep.figure().isEmpty()
            ? new Block.Paragraph(byStep.figure().sentence())
            : new Block.Chart(byStep.figure()));
    byStep.notes().forEach(it -> blocks.add(new Block.Paragraph(it)));
    return blocks;
  }
}
