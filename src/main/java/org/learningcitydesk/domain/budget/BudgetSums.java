// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sums of budget lines in euros, blank where nothing was said.
///
/// @param all cash and in kind together
/// @param inKind everything but cash; hours with the value that their rate gives
/// @param withoutValue of how many lines the sums know nothing, because no rate was agreed
public record BudgetSums(Part all, Part cash, Part inKind, int withoutValue) {
  /// @param planned null where nothing was planned
  /// @param committed null where nothing was committed
  /// @param spent null where nothing was spent
  public record Part(
      @Nullable BigDecimal planned, @Nullable BigDecimal committed, @Nullable BigDecimal spent) {
    static final Part BLANK = new Part(null, null, null);

    /// Whether nothing is known.
    public boolean isBlank() {
      return equals(BLANK);
    }

    /// What is left of the plan, below zero where more was spent; empty where one of them is not
    /// known.
    public Optional<BigDecimal> difference() {
      return planned == null || spent == null
          ? Optional.empty()
          : Optional.of(planned.subtract(spent));
    }

    /// The spent part of the planned, 1 for all of it; empty where one of them is not known, or
    /// zero was planned.
    public OptionalDouble share() {
      return planned == null || spent == null || planned.signum() == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(spent.doubleValue() / planned.doubleValue());
    }
  }

  public static BudgetSums of(Collection<BudgetLine> lines) {
    return new BudgetSums(
        part(lines),
        part(lines.stream().filter(BudgetLine::isCash).toList()),
        part(lines.stream().filter(it -> !it.isCash()).toList()),
        (int) lines.stream().filter(BudgetLine::lacksRate).count());
  }

  private static Part part(Collection<BudgetLine> lines) {
    return new Part(
        sum(lines, BudgetLine::plannedValue),
        sum(lines, BudgetLine::committedValue),
        sum(lines, BudgetLine::spentValue));
  }

  private static @Nullable BigDecimal sum(
      Collection<BudgetLine> lines, Function<BudgetLine, Optional<BigDecimal>> value) {
    return lines.stream()
        .flatMap(it -> value.apply(it).stream())
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
