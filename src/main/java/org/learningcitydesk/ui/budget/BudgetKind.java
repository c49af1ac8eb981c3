// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes budget lines.
record BudgetKind(CityId city) implements RegisterModel.OfACity<BudgetLine, BudgetLineId> {
  @Override
  public String stem() {
    return "budgetLine";
  }

  @Override
  public BudgetLineId id(BudgetLine it) {
    return it.id();
  }

  @Override
  public String name(BudgetLine it) {
    return it.title();
  }

  /// The plan again: acts and payments belong to the first one alone.
  @Override
  public BudgetLine copy(BudgetLine it, String title) {
    return it.with(
        copy ->
            copy.id(BudgetLineId.next())
                .version(0)
                .title(title)
                .committed(null)
                .spent(null)
                .actNumber(null)
                .committedOn(null)
                .spentOn(null));
  }

  @Override
  public CityRecords<BudgetLine, BudgetLineId> records(Tx tx) {
    return tx.budget();
  }
}
