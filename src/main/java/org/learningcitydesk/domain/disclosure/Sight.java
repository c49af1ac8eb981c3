// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Optional;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// What a reader gets to see of each record: all of it, a part of it, or nothing.
public interface Sight {
  /// Every record as it is.
  Sight ALL = new All();

  Optional<City> see(City it);

  Optional<Stakeholder> see(Stakeholder it);

  Optional<Person> see(Person it);

  Optional<PersonRole> see(PersonRole it);

  Optional<Partnership> see(Partnership it);

  Optional<StateChange> see(StateChange it);

  Optional<Contribution> see(Contribution it);

  Optional<GovernanceRound> see(GovernanceRound it);

  Optional<WorkingGroup> see(WorkingGroup it);

  Optional<Meeting> see(Meeting it);

  Optional<Contact> see(Contact it);

  Optional<Step> see(Step it);

  Optional<Task> see(Task it);

  Optional<Evidence> see(Evidence it);

  Optional<FiledDocument> see(FiledDocument it);

  Optional<Activity> see(Activity it);

  Optional<BudgetLine> see(BudgetLine it);

  Optional<NetworkSnapshot> see(NetworkSnapshot it);

  /// A text made of what was seen, in which names may stand that came another way.
  String named(String text);

  /// What was kept back of that which was seen until now.
  Tally tally();

  /// What a profile lets through.
  ///
  /// @param known all that has to be known of the city for that
  static Sight of(SharingProfile profile, Known known) {
    return switch (profile) {
      case FULL -> ALL;
      case REDACTED -> new Redaction(known);
      case PUBLIC -> new PublicSight(known);
    };
  }

  /// Every record as it is.
  final class All implements Sight {
    private All() {}

    @Override
    public Optional<City> see(City it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Stakeholder> see(Stakeholder it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Person> see(Person it) {
      return Optional.of(it);
    }

    @Override
    public Optional<PersonRole> see(PersonRole it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Partnership> see(Partnership it) {
      return Optional.of(it);
    }

    @Override
    public Optional<StateChange> see(StateChange it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Contribution> see(Contribution it) {
      return Optional.of(it);
    }

    @Override
    public Optional<GovernanceRound> see(GovernanceRound it) {
      return Optional.of(it);
    }

    @Override
    public Optional<WorkingGroup> see(WorkingGroup it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Meeting> see(Meeting it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Contact> see(Contact it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Step> see(Step it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Task> see(Task it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Evidence> see(Evidence it) {
      return Optional.of(it);
    }

    @Override
    public Optional<FiledDocument> see(FiledDocument it) {
      return Optional.of(it);
    }

    @Override
    public Optional<Activity> see(Activity it) {
      return Optional.of(it);
    }

    @Override
    public Optional<BudgetLine> see(BudgetLine it) {
      return Optional.of(it);
    }

    @Override
    public Optional<NetworkSnapshot> see(NetworkSnapshot it) {
      return Optional.of(it);
    }

    @Override
    public String named(String text) {
      return text;
    }

    @Override
    public Tally tally() {
      return new Tally();
    }
  }
}
