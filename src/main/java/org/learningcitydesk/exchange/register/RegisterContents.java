// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.disclosure.Known;
import org.learningcitydesk.domain.disclosure.Sight;
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

  /// As somebody gets to see it for whom it is.
  RegisterContents through(Sight sight) {
    return new RegisterContents(
        seen(stakeholders, sight::see),
        seen(partnerships, sight::see),
        seen(steps, sight::see),
        seen(tasks, sight::see),
        seen(evidence, sight::see),
        seen(activities, sight::see),
        seen(persons, sight::see),
        seen(roles, sight::see),
        seen(contacts, sight::see),
        new Proceedings(
            seen(proceedings.meetings(), sight::see),
            seen(proceedings.groups(), sight::see),
            seen(proceedings.contributions(), sight::see),
            seen(proceedings.rounds(), sight::see)),
        seen(budget, sight::see));
  }

  private static <T> List<T> seen(List<T> all, Function<T, Optional<T>> look) {
    return all.stream().flatMap(it -> look.apply(it).stream()).toList();
  }

  /// What tells who is a person here and what is public.
  Known known(Catalogue catalogue) {
    return new Known(
        stakeholders,
        persons,
        partnerships,
        activities,
        Known.typed(steps, tasks, proceedings.meetings(), contacts, proceedings.rounds()),
        null,
        catalogue.lifecycle());
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
