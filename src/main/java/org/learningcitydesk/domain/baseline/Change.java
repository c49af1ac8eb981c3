// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.time.PartialDate;

/// One thing that is different, as a value: each case is a sentence in every language.
public sealed interface Change {
  /// Where to look at it; nothing for what is gone.
  default Subject subject() {
    return new Subject.Nothing();
  }

  /// Seen at its step.
  sealed interface OfStep extends Change {
    Step step();

    @Override
    default Subject subject() {
      return new Subject.OfStep(step().id());
    }
  }

  /// Seen at its partnership.
  sealed interface OfPartnership extends Change {
    Partnership partnership();

    @Override
    default Subject subject() {
      return new Subject.OfPartnership(partnership().id());
    }
  }

  /// Seen at its meeting.
  sealed interface OfMeeting extends Change {
    Meeting meeting();

    @Override
    default Subject subject() {
      return new Subject.OfMeeting(meeting().id());
    }
  }

  /// A step of the path is in another state.
  record StepMoved(Step step, StepStatus from) implements OfStep {}

  /// Somebody has said how the criterion of a step is met that was completed before.
  record StepClosed(Step step) implements OfStep {}

  record StepAdded(Step step) implements OfStep {}

  record StepRemoved(Step step) implements Change {}

  /// The planned end of a step is another.
  record StepReplanned(Step step, @Nullable PartialDate from, @Nullable PartialDate to)
      implements OfStep {}

  /// Tasks of a step that counts: how many are done of how many, then and now.
  record TasksMoved(Step step, Amount then, Amount now) implements OfStep {}

  record EvidenceAdded(Step step, Evidence evidence) implements OfStep {}

  record EvidenceRemoved(Step step, Evidence evidence) implements OfStep {}

  record PartnershipAdded(Partnership partnership) implements OfPartnership {}

  /// @param from id of the state that it was in
  record PartnershipMoved(Partnership partnership, String from) implements OfPartnership {}

  record PartnershipRemoved(Partnership partnership) implements Change {}

  record MembersMoved(Partnership partnership, int then, int now) implements OfPartnership {}

  /// Activities of which the same became, together; each has a sentence of its own below.
  record ActivitiesMoved(ActivityTurn turn, List<Activity> activities) implements Change {
    public ActivitiesMoved {
      activities = List.copyOf(activities);
    }

    /// All that were counted.
    public long participants() {
      return activities.stream()
          .map(it -> it.participation().actualInAll())
          .filter(java.util.Objects::nonNull)
          .mapToLong(it -> it)
          .sum();
    }
  }

  record ActivityMoved(ActivityTurn turn, Activity activity) implements Change {
    @Override
    public Subject subject() {
      return turn == ActivityTurn.REMOVED
          ? new Subject.Nothing()
          : new Subject.OfActivity(activity.id());
    }
  }

  record BudgetAdded(BudgetLine line) implements Change {
    @Override
    public Subject subject() {
      return new Subject.OfBudgetLine(line.id());
    }
  }

  /// @param what is different
  record BudgetMoved(BudgetLine before, BudgetLine after, Set<BudgetAspect> what)
      implements Change {
    public BudgetMoved {
      what = Set.copyOf(what);
    }

    @Override
    public Subject subject() {
      return new Subject.OfBudgetLine(after.id());
    }
  }

  record BudgetRemoved(BudgetLine line) implements Change {}

  record MeetingHeld(Meeting meeting) implements OfMeeting {}

  record MeetingPlanned(Meeting meeting) implements OfMeeting {}

  record MeetingCancelled(Meeting meeting) implements OfMeeting {}

  /// Decisions of a meeting that was held before came into its minutes.
  record MinutesGrown(Meeting meeting) implements OfMeeting {}

  /// A decision that may leave the room.
  record DecisionTaken(Meeting meeting, Decision decision) implements OfMeeting {}

  record StakeholdersAdded(Helix helix, List<StakeholderLine> who) implements Change {
    public StakeholdersAdded {
      who = List.copyOf(who);
    }

    @Override
    public Subject subject() {
      return only(who);
    }
  }

  record StakeholdersRemoved(List<StakeholderLine> who) implements Change {
    public StakeholdersRemoved {
      who = List.copyOf(who);
    }
  }

  /// They have come to another state of engagement.
  record EngagementMoved(EngagementStatus to, List<StakeholderLine> who) implements Change {
    public EngagementMoved {
      who = List.copyOf(who);
    }

    @Override
    public Subject subject() {
      return only(who);
    }
  }

  record ContactsLogged(int count) implements Change {}

  private static Subject only(List<StakeholderLine> who) {
    return who.size() == 1 ? new Subject.OfStakeholder(who.getFirst().id()) : new Subject.Nothing();
  }

  /// What a figure may be.
  sealed interface Quantity {}

  /// A sum of money; null where nothing was said, which is not zero.
  record Euros(@Nullable BigDecimal sum) implements Quantity {}

  /// So many, of so many where that is known.
  record Amount(long number, @Nullable Integer of) implements Quantity {
    public static Amount of(long number) {
      return new Amount(number, null);
    }
  }
}
