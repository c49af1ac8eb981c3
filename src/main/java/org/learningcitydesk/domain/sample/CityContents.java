// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// A city with everything that belongs to it.
///
/// @param today the day around which everything happens
@RecordBuilder
public record CityContents(
    LocalDate today,
    City city,
    List<CityFigure> figures,
    List<CityMembership> memberships,
    List<Stakeholder> stakeholders,
    List<Assessment> assessments,
    List<Person> persons,
    List<PersonRole> roles,
    Path path,
    List<Step> steps,
    List<Task> tasks,
    List<Evidence> evidence,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<Contact> contacts,
    List<Cadence> cadences,
    List<StateChange> stateChanges,
    List<Contribution> contributions,
    List<GovernanceRound> rounds,
    List<WorkingGroup> groups,
    List<Meeting> meetings,
    List<BudgetLine> budget)
    implements CityContentsBuilder.With {
  public CityContents {
    figures = List.copyOf(figures);
    memberships = List.copyOf(memberships);
    stakeholders = List.copyOf(stakeholders);
    assessments = List.copyOf(assessments);
    persons = List.copyOf(persons);
    roles = List.copyOf(roles);
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
    evidence = List.copyOf(evidence);
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    contacts = List.copyOf(contacts);
    cadences = List.copyOf(cadences);
    stateChanges = List.copyOf(stateChanges);
    contributions = List.copyOf(contributions);
    rounds = List.copyOf(rounds);
    groups = List.copyOf(groups);
    meetings = List.copyOf(meetings);
    budget = List.copyOf(budget);
  }
}
