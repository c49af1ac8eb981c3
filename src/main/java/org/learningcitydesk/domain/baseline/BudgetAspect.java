// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.time.PartialDate;

/// What of a budget line a council is told when it is different.
public enum BudgetAspect implements Code {
  YEAR,
  KIND,
  PLANNED,
  COMMITTED,
  /// Number and date of the act that commits it.
  ACT,
  SPENT,
  RATE;

  /// An amount in another unit is another amount.
  static Set<BudgetAspect> between(BudgetLine one, BudgetLine other) {
    var found = EnumSet.noneOf(BudgetAspect.class);
    add(found, YEAR, one, other, BudgetLine::year);
    add(found, KIND, one, other, BudgetLine::kind);
    add(found, PLANNED, one, other, it -> amount(it, it.planned()));
    add(found, COMMITTED, one, other, it -> amount(it, it.committed()));
    add(found, ACT, one, other, it -> new Act(it.actNumber(), it.committedOn()));
    add(found, SPENT, one, other, it -> amount(it, it.spent()));
    add(found, RATE, one, other, BudgetLine::rate);
    return found;
  }

  private static void add(
      Set<BudgetAspect> found,
      BudgetAspect aspect,
      BudgetLine one,
      BudgetLine other,
      Function<BudgetLine, @Nullable Object> value) {
    if (!Objects.equals(value.apply(one), value.apply(other))) found.add(aspect);
  }

  private record Act(@Nullable String number, @Nullable PartialDate date) {}

  private record InUnit(BigDecimal amount, boolean isHours) {}

  private static @Nullable Object amount(BudgetLine it, @Nullable BigDecimal amount) {
    return amount == null ? null : new InUnit(amount, it.kind().inHours());
  }
}
