// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.workspace.Tx;

/// The records of one city that the registers are made of.
public record RegisterContents(
    List<Stakeholder> stakeholders,
    List<Partnership> partnerships,
    List<Step> steps,
    List<Task> tasks,
    List<Evidence> evidence,
    List<Activity> activities,
    List<Person> persons,
    List<PersonRole> roles,
    List<Contact> contacts,
    Proceedings proceedings,
    List<BudgetLine> budget) {
  /// Without the budget.
  public RegisterContents(
      List<Stakeholder> stakeholders,
      List<Partnership> partnerships,
      List<Step> steps,
      List<Task> tasks,
      List<Evidence> evidence,
      List<Activity> activities,
      List<Person> persons,
      List<PersonRole> roles,
      List<Contact> contacts,
      Proceedings proceedings) {
    this(
        stakeholders,
        partnerships,
        steps,
        tasks,
        evidence,
        activities,
        persons,
        roles,
        contacts,
        proceedings,
        List.of());
  }

  /// Without meetings and what belongs to partnerships.
  public RegisterContents(
      List<Stakeholder> stakeholders,
      List<Partnership> partnerships,
      List<Step> steps,
      List<Task> tasks,
      List<Evidence> evidence,
      List<Activity> activities,
      List<Person> persons,
      List<PersonRole> roles,
      List<Contact> contacts) {
    this(
        stakeholders,
        partnerships,
        steps,
        tasks,
        evidence,
        activities,
        persons,
        roles,
        contacts,
        Proceedings.NONE);
  }

  /// Everything that the registers of the city need.
  public static RegisterContents of(Tx tx, CityId city) {
    return new RegisterContents(
        tx.stakeholders().all(city),
        tx.partnerships().all(city),
        tx.paths().steps(city),
        tx.paths().tasks(city),
        tx.paths().evidence(city),
        tx.activities().all(city),
        tx.persons().all(city),
        tx.persons().roles(city),
        tx.contacts().all(city),
        Proceedings.of(tx, city),
        tx.budget().all(city));
  }

  /// Without the persons whose processing is restricted (article 18 of the GDPR).
  RegisterContents withoutRestricted() {
    var restricted =
        persons.stream().filter(Person::restricted).map(Person::id).collect(Collectors.toSet());
    if (restricted.isEmpty()) return this;
    return new RegisterContents(
        stakeholders,
        partnerships,
        steps,
        tasks,
        evidence,
        activities,
        persons.stream().filter(it -> !it.restricted()).toList(),
        roles.stream().filter(it -> !restricted.contains(it.person())).toList(),
        contacts,
        proceedings,
        budget);
  }

  /// Without what is confidential in meetings and in answers.
  RegisterContents withoutConfidential() {
    return new RegisterContents(
        stakeholders,
        partnerships,
        steps,
        tasks,
        evidence,
        activities,
        persons,
        roles,
        contacts,
        proceedings.withoutConfidential(),
        budget);
  }

  /// How many records a register has.
  public int size(Register register) {
    return switch (register) {
      case STAKEHOLDERS -> stakeholders.size();
      case PERSONS -> persons.size();
      case PARTNERSHIPS -> partnerships.size();
      case STEPS -> steps.size();
      case ACTIVITIES -> activities.size();
      case CONTACTS -> contacts.size();
      case MEETINGS -> proceedings.meetings().size();
      case DECISIONS -> proceedings.parts(Meeting::decisions).size();
      case ACTIONS -> proceedings.parts(Meeting::actions).size();
      case WORKING_GROUPS -> proceedings.groups().size();
      case CONTRIBUTIONS -> proceedings.contributions().size();
      case ANSWERS -> proceedings.lines().size();
      case BUDGET_LINES -> budget.size();
    };
  }
}
