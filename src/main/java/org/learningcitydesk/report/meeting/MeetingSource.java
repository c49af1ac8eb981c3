// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// A meeting with the names of all that it speaks of.
///
/// @param partnership name of the partnership to which it belongs; null for none
/// @param workingGroup name of the working group
/// @param stakeholders their names
/// @param persons those who were asked to come
/// @param restricted names of people whose data must not be used, whoever they are
/// @param numbers of the items, as the whole agenda has them
/// @param confidential whether the whole meeting has something confidential
public record MeetingSource(
    City city,
    Meeting meeting,
    @Nullable String partnership,
    @Nullable String workingGroup,
    Map<StepId, Step> steps,
    Map<StakeholderId, String> stakeholders,
    Map<PersonId, Person> persons,
    List<String> restricted,
    List<AgendaItemId> numbers,
    boolean confidential) {
  public MeetingSource {
    steps = Map.copyOf(steps);
    stakeholders = Map.copyOf(stakeholders);
    persons = Map.copyOf(persons);
    restricted = List.copyOf(restricted);
    numbers = List.copyOf(numbers);
  }

  /// A meeting of which everything is seen.
  public MeetingSource(
      City city,
      Meeting meeting,
      @Nullable String partnership,
      @Nullable String workingGroup,
      Map<StepId, Step> steps,
      Map<StakeholderId, String> stakeholders,
      Map<PersonId, Person> persons,
      List<String> restricted) {
    this(
        city,
        meeting,
        partnership,
        workingGroup,
        steps,
        stakeholders,
        persons,
        restricted,
        meeting.agenda().stream().map(AgendaItem::id).toList(),
        meeting.hasConfidential());
  }

  int number(AgendaItem it) {
    return numbers.indexOf(it.id()) + 1;
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the meeting is gone
  public static MeetingSource read(Tx tx, MeetingId id) {
    var meeting =
        tx.meetings().find(id).orElseThrow(() -> new UserProblem("problem.report.noMeeting"));
    var house = tx.unshared();
    var whole = house == tx ? meeting : house.meetings().find(id).orElse(meeting);
    var city =
        tx.cities()
            .find(meeting.city())
            .orElseThrow(() -> new UserProblem("problem.report.noCity"));
    var context = meeting.context();
    var steps = new HashMap<StepId, Step>();
    for (var step : tx.paths().steps(city.id())) steps.put(step.id(), step);
    var persons = tx.persons().all(city.id());
    return new MeetingSource(
        city,
        meeting,
        context.partnership() == null
            ? null
            : tx.partnerships().find(context.partnership()).map(it -> it.name()).orElse(null),
        context.workingGroup() == null
            ? null
            : tx.workingGroups().find(context.workingGroup()).map(it -> it.name()).orElse(null),
        steps,
        tx.stakeholders().all(city.id()).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        persons.stream().collect(Collectors.toMap(Person::id, it -> it)),
        persons.stream().filter(Person::restricted).map(Person::name).toList(),
        whole.agenda().stream().map(AgendaItem::id).toList(),
        whole.hasConfidential());
  }

  /// The same without anything confidential.
  MeetingSource open() {
    return new MeetingSource(
        city,
        meeting.withoutConfidential(),
        partnership,
        workingGroup,
        steps,
        stakeholders,
        persons,
        restricted,
        numbers,
        confidential);
  }
}
