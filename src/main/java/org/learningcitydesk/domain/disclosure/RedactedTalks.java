// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.Setting;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// Where people talk with each other: that they did, and what came of it; not what each of them
/// said.
final class RedactedTalks {
  private final KnownPeople people;
  private final Function<Class<?>, RedactedText> texts;

  RedactedTalks(KnownPeople people, Function<Class<?>, RedactedText> texts) {
    this.people = people;
    this.texts = texts;
  }

  private boolean isTold(@Nullable PersonId person) {
    return person == null || !people.isRestricted(person);
  }

  Meeting of(Meeting it) {
    var text = texts.apply(Meeting.class);
    var open = it.withoutConfidential();
    confidential(it, open, text);
    text.left(Withheld.NOTES, it.id(), it.notes());
    return open.with(
        all ->
            all.title(text.typed(it.title()))
                .setting(setting(it.setting(), text))
                .agenda(open.agenda().stream().map(one -> item(one, text)).toList())
                .attendees(
                    it.attendees().stream()
                        .filter(one -> isTold(one.person()))
                        .map(one -> attendee(one, text))
                        .toList())
                .outcomes(
                    open.outcomes().stream()
                        .map(one -> one.withText(text.typed(one.text())))
                        .toList())
                .decisions(
                    open.decisions().stream()
                        .map(one -> one.withText(text.typed(one.text())))
                        .toList())
                .actions(open.actions().stream().map(one -> action(one, text)).toList())
                .notes(null));
  }

  private static void confidential(Meeting it, Meeting open, RedactedText text) {
    Stream.of(
            without(it.agenda(), open.agenda()).map(AgendaItem::id),
            without(it.outcomes(), open.outcomes()).map(Outcome::id),
            without(it.decisions(), open.decisions()).map(Decision::id),
            without(it.actions(), open.actions()).map(ActionItem::id))
        .flatMap(all -> all)
        .forEach(which -> text.kept(Withheld.CONFIDENTIAL, which));
  }

  private static <T> Stream<T> without(List<T> all, List<T> open) {
    return all.stream().filter(it -> !open.contains(it));
  }

  private static Setting setting(Setting it, RedactedText text) {
    return it.with(
        all ->
            all.place(text.any(it.place()))
                .link(null)
                .convenor(text.who(it.convenor()))
                .chair(text.who(it.chair()))
                .minuteTaker(text.who(it.minuteTaker())));
  }

  private static AgendaItem item(AgendaItem it, RedactedText text) {
    return it.with(
        all ->
            all.title(text.typed(it.title()))
                .description(text.any(it.description()))
                .presenter(text.who(it.presenter())));
  }

  private static Attendee attendee(Attendee it, RedactedText text) {
    return it.with(all -> all.name(text.who(it.name())).role(text.any(it.role())));
  }

  private static ActionItem action(ActionItem it, RedactedText text) {
    return it.with(all -> all.text(text.typed(it.text())).owner(text.who(it.owner())));
  }

  Contact of(Contact it) {
    var text = texts.apply(Contact.class);
    text.left(Withheld.NOTES, it.id(), it.summary());
    for (var promise : it.promises()) text.left(Withheld.NOTES, promise.id(), promise.text());
    return it.with(
        all ->
            all.summary(Masks.HIDDEN)
                .people(
                    it.people().stream()
                        .filter(one -> isTold(one.person()))
                        .map(one -> new Participant(one.person(), text.any(one.role())))
                        .toList())
                .promises(it.promises().stream().map(one -> promise(one, text)).toList()));
  }

  private static Promise promise(Promise it, RedactedText text) {
    return it.with(all -> all.text(Masks.HIDDEN).owner(text.who(it.owner())));
  }

  GovernanceRound of(GovernanceRound it) {
    var text = texts.apply(GovernanceRound.class);
    text.left(Withheld.NOTES, it.id(), it.remark());
    return it.with(
        all ->
            all.name(text.typed(it.name()))
                .remark(null)
                .answers(it.answers().stream().map(one -> answer(one, text)).toList()));
  }

  private static GovernanceAnswer answer(GovernanceAnswer it, RedactedText text) {
    text.left(Withheld.NOTES, it.id(), it.remark());
    for (var score : it.scores())
      text.left(Withheld.NOTES, it.id() + score.criterion(), score.remark());
    return it.with(
        all ->
            all.respondent(text.who(it.respondent()))
                .remark(null)
                .scores(
                    it.scores().stream()
                        .map(score -> new Score(score.criterion(), score.value(), null))
                        .toList()));
  }

  WorkingGroup of(WorkingGroup it) {
    var text = texts.apply(WorkingGroup.class);
    text.left(Withheld.NOTES, it.id(), it.notes());
    return it.with(
        all ->
            all.name(text.typed(it.name()))
                .mandate(text.any(it.mandate()))
                .notes(null)
                .members(it.members().stream().filter(one -> isTold(one.person())).toList()));
  }
}
