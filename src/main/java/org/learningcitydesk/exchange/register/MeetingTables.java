// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.exchange.register.Proceedings.OfMeeting;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// Meetings, what they decided and asked for, and working groups as tables. Only people who are in
/// the contents are named, and nobody whose data must not be used, not even in what was typed.
final class MeetingTables {
  private final Map<StakeholderId, String> stakeholders;
  private final Map<PersonId, String> people;
  private final Map<StepId, Integer> steps;
  private final Map<PartnershipId, String> partnerships;
  private final Map<WorkingGroupId, String> groups;
  private final HiddenNames hidden;
  private final Messages messages;

  MeetingTables(RegisterContents contents, HiddenNames hidden, Messages messages) {
    this.hidden = hidden;
    this.messages = messages;
    stakeholders =
        contents.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
    people = contents.persons().stream().collect(Collectors.toMap(Person::id, Person::name));
    steps = contents.steps().stream().collect(Collectors.toMap(Step::id, Step::number));
    partnerships =
        contents.partnerships().stream()
            .collect(Collectors.toMap(Partnership::id, Partnership::name));
    groups =
        contents.proceedings().groups().stream()
            .collect(Collectors.toMap(WorkingGroup::id, WorkingGroup::name));
  }

  RegisterTable<Meeting> meetings(List<Meeting> all) {
    return new Columns<Meeting>("meeting")
        .add("title", it -> typed(it.title()))
        .add("kind", it -> code(it.kind()))
        .add("status", it -> code(it.status()))
        .add("date", it -> Cell.date(it.setting().date()))
        .add("start", it -> time(it.setting().start()))
        .add("end", it -> time(it.setting().end()))
        .add("place", it -> typed(it.setting().place()))
        .add("link", it -> Cell.text(it.setting().link()))
        .add("convenor", it -> typed(it.setting().convenor()))
        .add("chair", it -> typed(it.setting().chair()))
        .add("minute_taker", it -> typed(it.setting().minuteTaker()))
        .add("partnership", it -> partnership(it.context().partnership()))
        .add("working_group", it -> group(it.context().workingGroup()))
        .add("step", it -> step(it.context().step()))
        .add("number", it -> Cell.text(it.protocol().number()))
        .add("protocol_number", it -> Cell.text(it.protocol().protocolNumber()))
        .add("approved_on", it -> Cell.date(it.protocol().approvedOn()))
        .add("agenda", it -> words(it.agenda().stream().map(this::item)))
        .add("attendees", this::attendees)
        .add("outcomes", it -> words(it.outcomes().stream().map(one -> outcome(it, one))))
        .add("decisions", it -> words(it.decisions().stream().map(one -> decision(it, one))))
        .add("actions", it -> words(it.actions().stream().map(one -> action(it, one))))
        .add("open_actions", it -> Cell.number((int) it.openActions()))
        .add("notes", it -> typed(it.notes()))
        .add("partnership_id", it -> id(it.context().partnership()))
        .add("working_group_id", it -> id(it.context().workingGroup()))
        .add("step_id", it -> id(it.context().step()))
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all);
  }

  RegisterTable<OfMeeting<Decision>> decisions(List<OfMeeting<Decision>> all) {
    return new Columns<OfMeeting<Decision>>("decision")
        .add("meeting", it -> typed(it.meeting().title()))
        .add("date", it -> Cell.date(it.meeting().setting().date()))
        .add("item", it -> title(it.meeting(), it.part().item()))
        .add("text", it -> typed(it.part().text()))
        .add("result", it -> code(it.part().result()))
        .add("in_favour", it -> Cell.number(it.part().votes().inFavour()))
        .add("against", it -> Cell.number(it.part().votes().against()))
        .add("abstained", it -> Cell.number(it.part().votes().abstained()))
        .add(
            "confidential",
            it -> truth(it.meeting().isConfidential(it.part().item(), it.part().confidential())))
        .add("meeting_id", it -> Cell.text(it.meeting().id().value().toString()))
        .add("id", it -> Cell.text(it.part().id().value().toString()))
        .of(all);
  }

  RegisterTable<OfMeeting<ActionItem>> actions(List<OfMeeting<ActionItem>> all) {
    return new Columns<OfMeeting<ActionItem>>("actionItem")
        .add("meeting", it -> typed(it.meeting().title()))
        .add("date", it -> Cell.date(it.meeting().setting().date()))
        .add("item", it -> title(it.meeting(), it.part().item()))
        .add("text", it -> typed(it.part().text()))
        .add("owner", it -> typed(it.part().owner()))
        .add("due", it -> Cell.date(it.part().due()))
        .add("done", it -> truth(it.part().done()))
        .add("done_on", it -> Cell.date(it.part().doneOn()))
        .add("step", it -> step(it.part().step()))
        .add(
            "confidential",
            it -> truth(it.meeting().isConfidential(it.part().item(), it.part().confidential())))
        .add("meeting_id", it -> Cell.text(it.meeting().id().value().toString()))
        .add("step_id", it -> id(it.part().step()))
        .add("id", it -> Cell.text(it.part().id().value().toString()))
        .of(all);
  }

  RegisterTable<WorkingGroup> groups(List<WorkingGroup> all) {
    return new Columns<WorkingGroup>("workingGroup")
        .add("name", it -> typed(it.name()))
        .add("mandate", it -> typed(it.mandate()))
        .add("area", it -> typed(it.area()))
        .add("partnership", it -> partnership(it.partnership()))
        .add("step", it -> step(it.step()))
        .add("from", it -> Cell.date(it.from()))
        .add("to", it -> Cell.date(it.to()))
        .add("members", this::members)
        .add("notes", it -> typed(it.notes()))
        .add("partnership_id", it -> id(it.partnership()))
        .add("step_id", it -> id(it.step()))
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all);
  }

  private Cell attendees(Meeting meeting) {
    return coded(
        meeting.attendees().stream().flatMap(it -> named(who(it), it.presence())).toList());
  }

  private Cell members(WorkingGroup group) {
    return coded(group.members().stream().flatMap(it -> named(who(it), it.role())).toList());
  }

  /// Names, each with a code.
  private record Named(String name, Code code) {}

  private static Stream<Named> named(Optional<String> name, Code code) {
    return name.map(it -> new Named(it, code)).stream();
  }

  private Cell coded(List<Named> all) {
    return new Cell.Words(
        all.stream().map(it -> it.name() + " (" + it.code().id() + ")").toList(),
        all.stream().map(it -> it.name() + " (" + messages.label(it.code()) + ")").toList());
  }

  private Optional<String> who(Attendee it) {
    var of = who(it.person(), it.stakeholder());
    return of.isPresent() || it.person() != null
        ? of
        : Optional.ofNullable(hidden.inAny(it.name()));
  }

  private Optional<String> who(GroupMember it) {
    return who(it.person(), it.stakeholder());
  }

  /// Somebody for a stakeholder is named with it; of a person who is not in the contents only the
  /// stakeholder is left, if there is one.
  private Optional<String> who(@Nullable PersonId person, @Nullable StakeholderId stakeholder) {
    var both =
        Stream.of(
                person == null ? null : people.get(person),
                stakeholder == null ? null : stakeholders.get(stakeholder))
            .flatMap(MeetingTables::present)
            .collect(Collectors.joining(", "));
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }

  private String item(AgendaItem it) {
    return marked(it.title(), it.confidential());
  }

  private String outcome(Meeting meeting, Outcome it) {
    return marked(it.text(), meeting.isConfidential(it.item(), it.confidential()));
  }

  private String decision(Meeting meeting, Decision it) {
    return marked(
        it.text() + " (" + messages.label(it.result()) + ")",
        meeting.isConfidential(it.item(), it.confidential()));
  }

  /// What has to be done, then who, until when, and whether it is done.
  private String action(Meeting meeting, ActionItem it) {
    var more =
        Stream.of(
                it.owner(),
                it.due() == null ? null : it.due().toString(),
                it.done() ? messages.get("export.done") : null)
            .flatMap(MeetingTables::present)
            .collect(Collectors.joining(", "));
    return marked(
        more.isEmpty() ? it.text() : it.text() + " (" + more + ")",
        meeting.isConfidential(it.item(), it.confidential()));
  }

  private String marked(String text, boolean confidential) {
    return confidential ? messages.get("export.confidentialMark", text) : text;
  }

  /// As somebody typed it, without names that must not be used.
  private Cell typed(@Nullable String text) {
    return Cell.text(hidden.inAny(text));
  }

  private Cell title(Meeting meeting, @Nullable AgendaItemId item) {
    return meeting.agenda().stream()
        .filter(it -> it.id().equals(item))
        .findFirst()
        .map(it -> typed(it.title()))
        .orElse(Cell.BLANK);
  }

  private Cell code(Code code) {
    return new Cell.Choice(code.id(), messages.label(code));
  }

  private static Cell truth(boolean holds) {
    return new Cell.Truth(holds);
  }

  private static Cell time(@Nullable LocalTime time) {
    return Cell.text(time == null ? null : time.toString());
  }

  private Cell partnership(@Nullable PartnershipId id) {
    return typed(id == null ? null : partnerships.get(id));
  }

  private Cell group(@Nullable WorkingGroupId id) {
    return typed(id == null ? null : groups.get(id));
  }

  private Cell step(@Nullable StepId id) {
    return Cell.number(id == null ? null : steps.get(id));
  }

  private static Cell id(@Nullable Record id) {
    return switch (id) {
      case PartnershipId(var value) -> Cell.text(value.toString());
      case WorkingGroupId(var value) -> Cell.text(value.toString());
      case StepId(var value) -> Cell.text(value.toString());
      case null -> Cell.BLANK;
      default -> throw new IllegalArgumentException(id.toString());
    };
  }

  private static Stream<String> present(@Nullable String text) {
    return Optional.ofNullable(text).stream();
  }

  private Cell words(Stream<String> words) {
    var all = words.map(hidden::in).toList();
    return new Cell.Words(all, all);
  }
}
