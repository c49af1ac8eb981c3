// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// The words that the documents of a meeting share. What is not known is said; a person whose data
/// must not be used is not named, not even where somebody typed the name.
final class MeetingWords {
  final MeetingSource source;
  final Messages messages;
  private final HiddenNames hidden;

  MeetingWords(MeetingSource source, Messages messages) {
    this.source = source;
    this.messages = messages;
    hidden = new HiddenNames(source.restricted(), messages.get("contact.restricted"));
  }

  String get(String key, Object... args) {
    return messages.get(key, args);
  }

  /// A text as somebody typed it, without names that must not be used.
  String typed(String text) {
    return hidden.in(text);
  }

  String typedOr(@Nullable String text, String otherwise) {
    return text == null ? get(otherwise) : typed(text);
  }

  /// A document with what all of them have: the title, the sample's notice, the facts.
  Document document(String kind, List<Fact> facts, List<Block> blocks) {
    var all = new ArrayList<Block>();
    if (source.city().sample())
      all.add(new Block.Notice(get("report.sample.title"), get("report.sample.text")));
    all.addAll(blocks);
    var title = typed(source.meeting().title());
    return new Document(
        messages.locale(),
        get(kind),
        title,
        get("report.meeting.description", get(kind), title, source.city().name()),
        get("report.progress.author", source.city().name()),
        facts,
        all);
  }

  /// When and where, and to what it belongs.
  List<Fact> facts() {
    var meeting = source.meeting();
    var setting = meeting.setting();
    var facts = new ArrayList<Fact>();
    facts.add(fact("report.meeting.kind", messages.label(meeting.kind())));
    facts.add(fact("report.meeting.date", messages.date(setting.date())));
    facts.add(fact("report.meeting.time", time()));
    facts.add(fact("field.meeting.place", typedOr(setting.place(), "report.meeting.noPlace")));
    var belongs = belongs();
    if (!belongs.isEmpty()) facts.add(fact("report.meeting.partOf", belongs));
    return facts;
  }

  Fact fact(String key, String value) {
    return new Fact(get(key), value);
  }

  private String time() {
    var setting = source.meeting().setting();
    if (setting.start() == null)
      return setting.end() == null
          ? get("report.meeting.noTime")
          : get("report.meeting.timeUntil", messages.time(setting.end()));
    return setting.end() == null
        ? get("report.meeting.timeFrom", messages.time(setting.start()))
        : get(
            "report.meeting.timeFromTo",
            messages.time(setting.start()),
            messages.time(setting.end()));
  }

  private String belongs() {
    var step = source.meeting().context().step();
    return String.join(
        "; ",
        Stream.of(
                source.partnership(),
                source.workingGroup(),
                step == null ? null : step(source.steps().get(step)))
            .filter(Objects::nonNull)
            .map(this::typed)
            .toList());
  }

  @Nullable String step(@Nullable Step step) {
    return step == null
        ? null
        : get("report.meeting.step", step.number(), step.title().in(messages.locale()));
  }

  /// The name of whoever comes.
  String name(Attendee it) {
    if (it.person() != null) {
      var person = source.persons().get(it.person());
      if (person == null) return get("report.meeting.gone");
      return person.restricted() ? get("contact.restricted") : person.name();
    }
    if (it.name() != null) return typed(it.name());
    return get("report.meeting.noDelegate");
  }

  /// What it is and for whom it comes; of a person whose data must not be used no role is told.
  String standing(Attendee it) {
    var person = it.person() == null ? null : source.persons().get(it.person());
    var isHidden = person != null && person.restricted();
    var role = it.role() == null || isHidden ? null : typed(it.role());
    var stakeholder =
        it.stakeholder() == null
            ? null
            : Objects.requireNonNullElse(
                source.stakeholders().get(it.stakeholder()), get("report.meeting.gone"));
    var parts = Stream.of(role, stakeholder).filter(Objects::nonNull).distinct().toList();
    return parts.isEmpty() ? get("report.meeting.notSaid") : String.join(", ", parts);
  }

  String votes(Decision it) {
    var votes = it.votes();
    if (votes.equals(Decision.Votes.NOT_COUNTED)) return get("report.meeting.votesNotCounted");
    return String.join(
        "; ",
        get("report.meeting.inFavour", counted(votes.inFavour())),
        get("report.meeting.against", counted(votes.against())),
        get("report.meeting.abstained", counted(votes.abstained())));
  }

  private String counted(@Nullable Integer votes) {
    return votes == null ? get("report.meeting.notCounted") : messages.number(votes);
  }

  String state(ActionItem it) {
    if (it.done())
      return it.doneOn() == null
          ? get("report.task.done")
          : get("report.task.doneOn", messages.date(it.doneOn()));
    return it.due() == null
        ? get("report.meeting.openWithoutDue")
        : get("report.task.due", messages.date(it.due()));
  }
}
