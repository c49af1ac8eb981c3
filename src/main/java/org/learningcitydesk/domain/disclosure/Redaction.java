// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Optional;
import java.util.function.Function;
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

/// What partners, the association and consultants get to see: organisations, and of people only
/// what they are to them.
final class Redaction implements Sight {
  private final KnownPeople known;
  private final Tally tally = new Tally();
  private final RedactedPeople people;
  private final RedactedTalks talks;
  private final RedactedWork work;

  Redaction(Known known) {
    this.known = new KnownPeople(known);
    Function<Class<?>, RedactedText> texts = type -> new RedactedText(type, this.known, tally);
    people = new RedactedPeople(this.known, texts);
    talks = new RedactedTalks(this.known, texts);
    work = new RedactedWork(this.known, texts);
  }

  @Override
  public String named(String text) {
    return known.named(text);
  }

  @Override
  public Optional<City> see(City it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<Stakeholder> see(Stakeholder it) {
    return Optional.of(people.of(it));
  }

  @Override
  public Optional<Person> see(Person it) {
    return people.of(it);
  }

  @Override
  public Optional<PersonRole> see(PersonRole it) {
    return people.of(it);
  }

  @Override
  public Optional<Partnership> see(Partnership it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<StateChange> see(StateChange it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<Contribution> see(Contribution it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<GovernanceRound> see(GovernanceRound it) {
    return Optional.of(talks.of(it));
  }

  @Override
  public Optional<WorkingGroup> see(WorkingGroup it) {
    return Optional.of(talks.of(it));
  }

  @Override
  public Optional<Meeting> see(Meeting it) {
    return Optional.of(talks.of(it));
  }

  @Override
  public Optional<Contact> see(Contact it) {
    return Optional.of(talks.of(it));
  }

  @Override
  public Optional<Step> see(Step it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<Task> see(Task it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<Evidence> see(Evidence it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<FiledDocument> see(FiledDocument it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<Activity> see(Activity it) {
    return Optional.of(work.of(it));
  }

  @Override
  public Optional<BudgetLine> see(BudgetLine it) {
    return Optional.of(work.of(it));
  }

  /// Its figures name stakeholders as they were called on that day.
  @Override
  public Optional<NetworkSnapshot> see(NetworkSnapshot it) {
    return Optional.empty();
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
