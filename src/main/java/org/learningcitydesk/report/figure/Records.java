// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.figure;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;

/// What a part of a figure counts, each once.
public sealed interface Records {
  int size();

  /// Nothing that could be opened.
  record None() implements Records {
    @Override
    public int size() {
      return 0;
    }
  }

  record OfStep(StepId step) implements Records {
    @Override
    public int size() {
      return 1;
    }
  }

  record OfActivities(List<ActivityId> activities) implements Records {
    public OfActivities {
      activities = activities.stream().distinct().toList();
    }

    public static OfActivities of(List<Activity> those) {
      return new OfActivities(those.stream().map(Activity::id).toList());
    }

    @Override
    public int size() {
      return activities.size();
    }
  }

  record OfBudgetLines(List<BudgetLineId> lines) implements Records {
    public OfBudgetLines {
      lines = lines.stream().distinct().toList();
    }

    public static OfBudgetLines of(List<BudgetLine> those) {
      return new OfBudgetLines(those.stream().map(BudgetLine::id).toList());
    }

    @Override
    public int size() {
      return lines.size();
    }
  }

  record OfPartnerships(List<PartnershipId> partnerships) implements Records {
    public OfPartnerships {
      partnerships = partnerships.stream().distinct().toList();
    }

    public static OfPartnerships of(List<Partnership> those) {
      return new OfPartnerships(those.stream().map(Partnership::id).toList());
    }

    @Override
    public int size() {
      return partnerships.size();
    }
  }
}
