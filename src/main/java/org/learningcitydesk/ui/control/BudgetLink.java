// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.i18n.Messages;

/// What of the budget belongs to a record: one line that says how much, and leads there.
public final class BudgetLink {
  private BudgetLink() {}

  /// Empty where nothing belongs to it. One line of the budget is opened, of several just these are
  /// shown, whatever their years.
  public static Optional<LinkList.Link> of(List<BudgetLine> lines, Messages messages) {
    if (lines.isEmpty()) return Optional.empty();
    var sums = BudgetSums.of(lines).all();
    var words =
        messages.get(
            "budget.linked",
            lines.size(),
            euros(sums.planned(), messages),
            euros(sums.spent(), messages));
    var place =
        lines.size() == 1
            ? new Place.Budget(lines.getFirst().id())
            : new Place.SomeBudgetLines(words, lines.stream().map(BudgetLine::id).toList());
    return Optional.of(new LinkList.Link(Feather.CREDIT_CARD, words, place));
  }

  private static String euros(@Nullable BigDecimal amount, Messages messages) {
    return amount == null ? messages.get("budget.unsaid") : messages.money(amount);
  }
}
