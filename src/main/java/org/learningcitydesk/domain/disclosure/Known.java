// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// What has to be known of a city before it can be told who is a person in it and what is public.
///
/// @param typed what somebody typed where a person or an office belongs, in no order
/// @param mayor whose name is no secret; null where it is not known
/// @param lifecycle of partnerships
public record Known(
    List<Stakeholder> stakeholders,
    List<Person> persons,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<String> typed,
    @Nullable String mayor,
    Lifecycle lifecycle) {
  public Known {
    stakeholders = List.copyOf(stakeholders);
    persons = List.copyOf(persons);
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    typed = List.copyOf(typed);
  }

  /// All that stands in the fields that say who.
  public static List<String> typed(
      List<Step> steps,
      List<Task> tasks,
      List<Meeting> meetings,
      List<Contact> contacts,
      List<GovernanceRound> rounds) {
    return Stream.of(
            steps.stream().map(Step::lead),
            steps.stream().map(it -> it.closing() == null ? null : it.closing().by()),
            tasks.stream().map(Task::owner),
            meetings.stream().flatMap(Known::of),
            contacts.stream().flatMap(it -> it.promises().stream()).map(Promise::owner),
            rounds.stream().flatMap(it -> it.answers().stream()).map(GovernanceAnswer::respondent))
        .flatMap(it -> it)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Stream<@Nullable String> of(Meeting it) {
    return Stream.of(
            Stream.of(it.setting().convenor(), it.setting().chair(), it.setting().minuteTaker()),
            it.attendees().stream().map(Attendee::name),
            it.agenda().stream().map(AgendaItem::presenter),
            it.actions().stream().map(ActionItem::owner))
        .flatMap(all -> all);
  }
}
