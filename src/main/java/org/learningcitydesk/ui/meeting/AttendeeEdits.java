// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.AttendeeId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.ui.control.RegisterModel;

/// Who is asked to come to the open meeting, and who came. Nobody is there twice.
record AttendeeEdits(RegisterModel<Meeting, MeetingId> register, Supplier<Neighbours> neighbours) {
  /// Stakeholders that are not there yet by themselves.
  List<Stakeholder> stakeholders() {
    var it = register.open();
    if (it == null) return List.of();
    return neighbours.get().stakeholders().values().stream()
        .filter(one -> !has(it, Attendee.of(one.id())))
        .toList();
  }

  /// People who are not there yet; who is restricted is left out.
  List<Person> people() {
    var it = register.open();
    if (it == null) return List.of();
    return neighbours.get().choosable().stream().filter(one -> !has(it, one.id())).toList();
  }

  void add(StakeholderId stakeholder) {
    join(Attendee.of(stakeholder));
  }

  /// The person as it was on the day of the meeting.
  void add(PersonId person) {
    var it = register.open();
    if (it != null) join(Attendee.of(person, roleOn(it, person, neighbours.get())));
  }

  void addGuest(String name) {
    if (!name.isBlank()) join(Attendee.guest(name));
  }

  /// Who joins keeps its identity, however often the edit is made.
  private void join(Attendee one) {
    register.edit(it -> joined(it, one));
  }

  /// How many the partnership and the working group of the open meeting would bring along.
  int membersMissing() {
    var it = register.open();
    if (it == null) return 0;
    return withMembers(it, neighbours.get()).attendees().size() - it.attendees().size();
  }

  /// Asks all members of the partnership and of the working group, those who are not there yet.
  void addMembers() {
    var open = register.open();
    if (open == null) return;
    var members = missing(open, neighbours.get());
    register.edit(it -> with(it, members));
  }

  static Meeting withMembers(Meeting it, Neighbours known) {
    return with(it, missing(it, known));
  }

  private static Meeting with(Meeting it, List<Attendee> others) {
    var all = it;
    for (var one : others) if (!isThere(all, one)) all = joined(all, one);
    return all;
  }

  private static List<Attendee> missing(Meeting it, Neighbours known) {
    var inGroup =
        known.group(it.context().workingGroup()).stream()
            .flatMap(group -> group.members().stream())
            .map(one -> asMember(it, one, known));
    var inPartnership =
        known.partnership(it.context().partnership()).stream()
            .flatMap(one -> one.members().stream())
            .map(Member::stakeholder)
            .map(Attendee::of);
    return Stream.concat(inGroup, inPartnership).filter(one -> !isThere(it, one)).toList();
  }

  private static Attendee asMember(Meeting it, GroupMember member, Neighbours known) {
    var role = member.person() == null ? null : roleOn(it, member.person(), known);
    return new Attendee(
        AttendeeId.next(), member.stakeholder(), member.person(), null, role, Presence.INVITED);
  }

  private static @Nullable String roleOn(Meeting it, PersonId person, Neighbours known) {
    return known.role(person, it.setting().date());
  }

  /// Whether the person is there, or somebody for the stakeholder.
  private static boolean isThere(Meeting it, Attendee other) {
    if (other.person() != null) return has(it, other.person());
    return it.attendees().stream()
        .anyMatch(
            one ->
                one.stakeholder() != null
                    && Objects.equals(one.stakeholder(), other.stakeholder()));
  }

  private static Meeting joined(Meeting it, Attendee other) {
    if (other.person() != null && has(it, other.person())) return it;
    if (has(it, other)) return it;
    return it.plus(other);
  }

  private static boolean has(Meeting it, Attendee other) {
    return it.attendees().stream().anyMatch(other::isSameAs);
  }

  private static boolean has(Meeting it, PersonId person) {
    return it.attendees().stream().anyMatch(one -> person.equals(one.person()));
  }

  /// The names of those who come, for fields that ask for one of them; who is restricted is left
  /// out.
  List<String> names() {
    var it = register.open();
    if (it == null) return List.of();
    return it.attendees().stream()
        .flatMap(
            one ->
                one.name() != null
                    ? Stream.of(one.name())
                    : neighbours.get().person(one.person()).stream()
                        .filter(person -> !person.restricted())
                        .map(Person::name))
        .distinct()
        .toList();
  }

  void setPresence(AttendeeId which, Presence presence) {
    register.edit(
        it ->
            it.withAttendees(
                it.attendees().stream()
                    .map(one -> one.id().equals(which) ? one.withPresence(presence) : one)
                    .toList()));
  }

  /// Those of whom nothing is noted yet were present.
  void allPresent() {
    register.edit(
        it ->
            it.withAttendees(
                it.attendees().stream()
                    .map(
                        one ->
                            one.presence() == Presence.INVITED
                                ? one.withPresence(Presence.PRESENT)
                                : one)
                    .toList()));
  }

  void remove(AttendeeId which) {
    register.edit(
        it ->
            it.withAttendees(
                it.attendees().stream().filter(one -> !one.id().equals(which)).toList()));
  }
}
