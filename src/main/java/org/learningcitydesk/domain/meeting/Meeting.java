// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// A meeting from its agenda to its minutes.
///
/// @param agenda in order
/// @param attendees in the order of their entry
/// @param outcomes in order, like decisions and actions
@RecordBuilder
public record Meeting(
    MeetingId id,
    long version,
    CityId city,
    String title,
    MeetingKind kind,
    MeetingStatus status,
    Setting setting,
    Context context,
    Protocol protocol,
    List<AgendaItem> agenda,
    List<Attendee> attendees,
    List<Outcome> outcomes,
    List<Decision> decisions,
    List<ActionItem> actions,
    @Nullable String notes)
    implements MeetingBuilder.With {
  public Meeting {
    title = Blank.strip(title);
    if (title.isEmpty()) throw new InvalidValue("meeting.title", "isBlank");
    if (title.length() > 300) throw new InvalidValue("meeting.title", "tooLong");
    notes = Blank.toNull(notes);
    agenda = List.copyOf(agenda);
    attendees = List.copyOf(attendees);
    outcomes = List.copyOf(outcomes);
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
    var items = agenda.stream().map(AgendaItem::id).collect(Collectors.toSet());
    requireKnown(items, outcomes, Outcome::item);
    requireKnown(items, decisions, Decision::item);
    requireKnown(items, actions, ActionItem::item);
  }

  private static <T> void requireKnown(
      java.util.Set<AgendaItemId> items, List<T> parts, Function<T, @Nullable AgendaItemId> item) {
    for (var part : parts) {
      var id = item.apply(part);
      if (id != null && !items.contains(id))
        throw new IllegalArgumentException("An item that is not on the agenda");
    }
  }

  /// A meeting to come of which only the day is known.
  public static Meeting on(CityId city, LocalDate day, String title) {
    return new Meeting(
        MeetingId.next(),
        0,
        city,
        title,
        MeetingKind.PARTNERS,
        MeetingStatus.PLANNED,
        Setting.on(PartialDate.of(day)),
        Context.NONE,
        Protocol.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /// This meeting with one more attendee.
  ///
  /// @throws InvalidValue where the same one is there already
  public Meeting plus(Attendee attendee) {
    if (attendees.stream().anyMatch(attendee::isSameAs))
      throw new InvalidValue("meeting.attendees", "memberTwice");
    return withAttendees(Stream.concat(attendees.stream(), Stream.of(attendee)).toList());
  }

  /// This meeting without an item of the agenda. What came of it stays, and belongs to no item;
  /// where the item was confidential, each part is from now on confidential by itself.
  public Meeting without(AgendaItemId item) {
    return with(
        it ->
            it.agenda(agenda.stream().filter(one -> !one.id().equals(item)).toList())
                .outcomes(
                    freed(
                        outcomes,
                        Outcome::item,
                        item,
                        one ->
                            one.withItem(null)
                                .withConfidential(isConfidential(item, one.confidential()))))
                .decisions(
                    freed(
                        decisions,
                        Decision::item,
                        item,
                        one ->
                            one.withItem(null)
                                .withConfidential(isConfidential(item, one.confidential()))))
                .actions(
                    freed(
                        actions,
                        ActionItem::item,
                        item,
                        one ->
                            one.withItem(null)
                                .withConfidential(isConfidential(item, one.confidential())))));
  }

  private static <T> List<T> freed(
      List<T> parts,
      Function<T, @Nullable AgendaItemId> item,
      AgendaItemId gone,
      UnaryOperator<T> free) {
    return parts.stream().map(it -> gone.equals(item.apply(it)) ? free.apply(it) : it).toList();
  }

  /// This meeting with one item of its agenda changed.
  public Meeting withItem(AgendaItemId which, UnaryOperator<AgendaItem> change) {
    return withAgenda(
        agenda.stream().map(it -> it.id().equals(which) ? change.apply(it) : it).toList());
  }

  /// This meeting with an item of its agenda one place up (-1) or down (1); at the end it stays.
  public Meeting moved(AgendaItemId which, int by) {
    var items = new java.util.ArrayList<>(agenda);
    for (var at = 0; at < items.size(); at++) {
      if (!items.get(at).id().equals(which)) continue;
      var to = Math.clamp(at + by, 0, items.size() - 1);
      items.add(to, items.remove(at));
      return withAgenda(items);
    }
    return this;
  }

  /// This meeting with one of its outcomes changed.
  public Meeting withOutcome(OutcomeId which, UnaryOperator<Outcome> change) {
    return withOutcomes(
        outcomes.stream().map(it -> it.id().equals(which) ? change.apply(it) : it).toList());
  }

  /// This meeting with one of its decisions changed.
  public Meeting withDecision(DecisionId which, UnaryOperator<Decision> change) {
    return withDecisions(
        decisions.stream().map(it -> it.id().equals(which) ? change.apply(it) : it).toList());
  }

  /// This meeting with one of its actions changed.
  public Meeting withAction(ActionItemId which, UnaryOperator<ActionItem> change) {
    return withActions(
        actions.stream().map(it -> it.id().equals(which) ? change.apply(it) : it).toList());
  }

  /// How many actions wait to be done.
  public long openActions() {
    return actions.stream().filter(it -> !it.done()).count();
  }

  /// The next meeting of the same people: planned, with nothing said or decided yet. Nothing of
  /// what was agreed on this one is taken along but the items given.
  ///
  /// @param carried what is to be spoken of again
  public Meeting following(String nextTitle, PartialDate day, List<AgendaItem> carried) {
    return new Meeting(
        MeetingId.next(),
        0,
        city,
        nextTitle,
        kind,
        MeetingStatus.PLANNED,
        setting.withDate(day),
        context,
        Protocol.NONE,
        carried,
        attendees.stream()
            .map(it -> it.withId(AttendeeId.next()).withPresence(Presence.INVITED))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /// Whether what came of an item stays between those who were there: by itself, or because the
  /// item does.
  public boolean isConfidential(@Nullable AgendaItemId item, boolean itself) {
    return itself || agenda.stream().anyMatch(it -> it.id().equals(item) && it.confidential());
  }

  /// What may leave the room: without confidential items of the agenda, without all that came of
  /// them, and without what is confidential by itself.
  public Meeting withoutConfidential() {
    var open = agenda.stream().filter(it -> !it.confidential()).toList();
    var secret =
        agenda.stream()
            .filter(AgendaItem::confidential)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    return with(
        it ->
            it.outcomes(
                    outcomes.stream()
                        .filter(one -> !one.confidential() && isOpen(secret, one.item()))
                        .toList())
                .decisions(
                    decisions.stream()
                        .filter(one -> !one.confidential() && isOpen(secret, one.item()))
                        .toList())
                .actions(
                    actions.stream()
                        .filter(one -> !one.confidential() && isOpen(secret, one.item()))
                        .toList())
                .agenda(open));
  }

  private static boolean isOpen(java.util.Set<AgendaItemId> secret, @Nullable AgendaItemId item) {
    return item == null || !secret.contains(item);
  }

  /// Whether anything of it is confidential.
  public boolean hasConfidential() {
    return !Objects.equals(withoutConfidential(), this);
  }
}
