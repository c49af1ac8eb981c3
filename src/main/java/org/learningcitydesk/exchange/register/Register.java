// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.Set;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// What can be taken out as a table.
public enum Register implements Code {
  STAKEHOLDERS,
  PERSONS,
  PARTNERSHIPS,
  STEPS,
  ACTIVITIES,
  CONTACTS,
  MEETINGS,
  DECISIONS,
  ACTIONS,
  WORKING_GROUPS,
  CONTRIBUTIONS,
  ANSWERS,
  BUDGET_LINES;

  /// Whether the open data package publishes records of this kind.
  public boolean mayBePublic() {
    return this == STAKEHOLDERS || this == PARTNERSHIPS || this == ACTIVITIES;
  }

  /// The kinds of records that it is made of.
  Set<Class<?>> types() {
    return switch (this) {
      case STAKEHOLDERS -> Set.of(Stakeholder.class);
      case PERSONS -> Set.of(Person.class, PersonRole.class);
      case PARTNERSHIPS -> Set.of(Partnership.class);
      case STEPS -> Set.of(Step.class);
      case ACTIVITIES -> Set.of(Activity.class);
      case CONTACTS -> Set.of(Contact.class);
      case MEETINGS, DECISIONS, ACTIONS -> Set.of(Meeting.class);
      case WORKING_GROUPS -> Set.of(WorkingGroup.class);
      case CONTRIBUTIONS -> Set.of(Contribution.class);
      case ANSWERS -> Set.of(GovernanceRound.class);
      case BUDGET_LINES -> Set.of(BudgetLine.class);
    };
  }

  /// The constant with this id.
  public static Register of(String id) {
    return Code.of(Register.class, id);
  }
}
