// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.report.order.ReportKind;

/// Where the user can be. A place holds ids only; which screen it is, is decided where everything
/// is wired.
public sealed interface Place {
  /// No file is open: new, open, recent, sample.
  record Start() implements Place {}

  record Overview() implements Place {}

  /// The steps of the path, with one of them selected where an id is given.
  record Path(@Nullable StepId step) implements Place {}

  /// What changed since a baseline or an earlier day.
  record Changes() implements Place {}

  /// The register of stakeholders, with one of them selected where an id is given.
  record Stakeholders(@Nullable StakeholderId stakeholder) implements Place {}

  /// The register of stakeholders with some of them only, until that is taken back.
  ///
  /// @param words who they are, in the language of the user
  record SomeStakeholders(String words, List<StakeholderId> stakeholders) implements Place {
    public SomeStakeholders {
      stakeholders = List.copyOf(stakeholders);
    }
  }

  /// The register of persons, with one of them selected where an id is given.
  record People(@Nullable PersonId person) implements Place {}

  /// The log of contacts, with one of them selected where an id is given.
  record Contacts(@Nullable ContactId contact) implements Place {}

  /// A new entry of the log of contacts, with those who took part.
  record LogContact(List<StakeholderId> stakeholders, List<PersonId> people) implements Place {
    public LogContact {
      stakeholders = List.copyOf(stakeholders);
      people = List.copyOf(people);
    }

    public LogContact(List<StakeholderId> stakeholders) {
      this(stakeholders, List.of());
    }
  }

  /// Who has not been heard for too long.
  record GoingCold() implements Place {}

  /// How often stakeholders want to be heard.
  record Cadences() implements Place {}

  /// The register of partnerships, with one of them selected where an id is given.
  record Partnerships(@Nullable PartnershipId partnership) implements Place {}

  /// The register of partnerships with some of them only, until that is taken back.
  ///
  /// @param words who they are, in the language of the user
  record SomePartnerships(String words, List<PartnershipId> partnerships) implements Place {
    public SomePartnerships {
      partnerships = List.copyOf(partnerships);
    }
  }

  /// The path in charts.
  record PathFigures() implements Place {}

  /// The activities in charts.
  record ActivityFigures() implements Place {}

  /// The partnerships in charts.
  record PartnershipFigures() implements Place {}

  /// The municipality's budget in charts.
  record BudgetFigures() implements Place {}

  /// Everything about one partnership on one page.
  record PartnershipSheet(PartnershipId partnership) implements Place {}

  /// The register of meetings, with one of them selected where an id is given.
  record Meetings(@Nullable MeetingId meeting) implements Place {}

  /// A new meeting of a working group or a partnership, with its members.
  record PlanMeeting(Context context) implements Place {}

  /// The register of working groups, with one of them selected where an id is given.
  record WorkingGroups(@Nullable WorkingGroupId group) implements Place {}

  /// A new working group of a partnership.
  record BeginWorkingGroup(PartnershipId partnership) implements Place {}

  /// The register of activities, with one of them selected where an id is given.
  record Activities(@Nullable ActivityId activity) implements Place {}

  /// The municipality's budget, with one of its lines selected where an id is given.
  record Budget(@Nullable BudgetLineId line) implements Place {}

  /// The municipality's budget with some of its lines only, until that is taken back.
  ///
  /// @param words what they are, in the language of the user
  record SomeBudgetLines(String words, List<BudgetLineId> lines) implements Place {
    public SomeBudgetLines {
      lines = List.copyOf(lines);
    }
  }

  /// The register of activities with some of them only, until that is taken back.
  ///
  /// @param words what they are, in the language of the user
  record SomeActivities(String words, List<ActivityId> activities) implements Place {
    public SomeActivities {
      activities = List.copyOf(activities);
    }
  }

  /// Steps, tasks, activities and agreements on one scale of time.
  record Timeline() implements Place {}

  /// Influence and interest of the stakeholders.
  record Matrix() implements Place {}

  /// Which helix takes part in which step or area.
  record Coverage() implements Place {}

  /// Records that may be there twice; with two or more ids of a kind, these are compared.
  record Duplicates(List<StakeholderId> stakeholders, List<PersonId> people) implements Place {
    public Duplicates {
      stakeholders = List.copyOf(stakeholders);
      people = List.copyOf(people);
    }

    /// All that may be there twice.
    public Duplicates() {
      this(List.of(), List.of());
    }
  }

  /// Who is linked with whom.
  record Network() implements Place {}

  /// The duties of data protection.
  record Privacy() implements Place {}

  /// Reports on the city as a whole.
  ///
  /// @param kind the one that is shown; null for the one that was looked at last
  record Report(@Nullable ReportKind kind) implements Place {}

  /// Import of a list, of the file where one is given.
  ///
  /// @param kind what it is a list of, or null to find out
  record Import(
      java.nio.file.@Nullable Path file,
      org.learningcitydesk.exchange.intake.@Nullable ImportKind kind)
      implements Place {
    public Import(java.nio.file.@Nullable Path file) {
      this(file, null);
    }
  }

  /// What was changed in the whole file, by whom and when.
  record History() implements Place {}

  /// What was deleted and can be restored.
  record Bin() implements Place {}

  /// Export of the registers.
  record Export() implements Place {}

  /// The backups of the workspace.
  record Backups() implements Place {}
}
