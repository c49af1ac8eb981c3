// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.Causes.Aspect;
import org.learningcitydesk.domain.baseline.WhatChanged.Entry;
import org.learningcitydesk.domain.baseline.WhatChanged.Figure;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.budget.BudgetSums;

/// What became of the budget, line by line, the latest year first.
final class BudgetChanges {
  private static final Comparator<BudgetLine> ORDER =
      Comparator.comparingInt(BudgetLine::year)
          .reversed()
          .thenComparing(BudgetLine::title)
          .thenComparing(it -> it.id().value());

  private BudgetChanges() {}

  static List<Entry> of(Comparison compared) {
    var before = new HashMap<BudgetLineId, BudgetLine>();
    for (var it : compared.then().budget()) before.put(it.id(), it);
    var entries = new ArrayList<Entry>();
    for (var it : compared.now().budget().stream().sorted(ORDER).toList()) {
      var old = before.remove(it.id());
      if (old == null) {
        add(entries, compared, new Change.BudgetAdded(it), it, Aspect.ADDED);
        continue;
      }
      var what = BudgetAspect.between(old, it);
      if (!what.isEmpty())
        add(entries, compared, new Change.BudgetMoved(old, it, what), it, Aspect.ANY);
    }
    for (var it : before.values().stream().sorted(ORDER).toList())
      add(entries, compared, new Change.BudgetRemoved(it), it, Aspect.REMOVED);
    return entries;
  }

  private static void add(
      List<Entry> entries, Comparison compared, Change change, BudgetLine it, Aspect aspect) {
    entries.add(new Entry(change, compared.causes().of(it.id().value(), aspect)));
  }

  /// The sums of all years that are not what they were.
  static List<Figure> figures(Situation then, Situation now) {
    var before = BudgetSums.of(then.budget());
    var after = BudgetSums.of(now.budget());
    var was = before.cash();
    var is = after.cash();
    var wasGiven = before.inKind();
    var isGiven = after.inKind();
    return Stream.of(
            figure(KeyFigure.CASH_PLANNED, was.planned(), is.planned()),
            figure(KeyFigure.CASH_COMMITTED, was.committed(), is.committed()),
            figure(KeyFigure.CASH_SPENT, was.spent(), is.spent()),
            figure(KeyFigure.IN_KIND_PLANNED, wasGiven.planned(), isGiven.planned()),
            figure(KeyFigure.IN_KIND_COMMITTED, wasGiven.committed(), isGiven.committed()),
            figure(KeyFigure.IN_KIND_SPENT, wasGiven.spent(), isGiven.spent()))
        .filter(Figure::isMoved)
        .toList();
  }

  private static Figure figure(
      KeyFigure what, @Nullable BigDecimal then, @Nullable BigDecimal now) {
    return new Figure(what, new Change.Euros(then), new Change.Euros(now));
  }
}
