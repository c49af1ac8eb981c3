// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// What was said and decided, item by item as the agenda numbers them, and who does what until
/// when. The private notes of the meeting are not part of it.
final class Minutes {
  private final MeetingWords words;
  private final Meeting meeting;
  private final boolean open;
  private final List<AgendaItemId> numbers;
  private final List<Block> blocks = new ArrayList<>();

  /// @param open without anything confidential
  Minutes(MeetingSource source, MeetingWords words, boolean open) {
    this.words = words;
    this.open = open;
    numbers = source.numbers();
    meeting = open ? source.meeting().withoutConfidential() : source.meeting();
    notices(source);
    attendance();
    blocks.add(new Block.Heading(1, words.get("report.minutes.course")));
    if (meeting.agenda().isEmpty())
      blocks.add(new Block.Paragraph(words.get("report.meeting.noAgenda")));
    for (var item : meeting.agenda()) item(item);
    other();
    blocks.add(new Block.Heading(1, words.get("report.minutes.signatures")));
    blocks.add(
        new Block.Signatures(
            List.of(
                signer("field.meeting.chair", meeting.setting().chair()),
                signer("field.meeting.minuteTaker", meeting.setting().minuteTaker()))));
  }

  Document document() {
    return words.document(
        open ? "report.minutes.openKicker" : "report.minutes.kicker", facts(), blocks);
  }

  private List<Fact> facts() {
    var facts = new ArrayList<>(words.facts());
    var setting = meeting.setting();
    var protocol = meeting.protocol();
    facts.add(said("field.meeting.convenor", setting.convenor()));
    facts.add(said("field.meeting.chair", setting.chair()));
    facts.add(said("field.meeting.minuteTaker", setting.minuteTaker()));
    facts.add(said("field.meeting.number", protocol.number()));
    facts.add(said("field.meeting.protocolNumber", protocol.protocolNumber()));
    facts.add(
        words.fact(
            "report.minutes.approved",
            protocol.approvedOn() == null
                ? words.get("report.minutes.notApproved")
                : words.messages.date(protocol.approvedOn())));
    return facts;
  }

  private Fact said(String key, @Nullable String value) {
    return words.fact(key, words.typedOr(value, "report.meeting.notSaid"));
  }

  private Fact signer(String key, @Nullable String name) {
    return said(key, name);
  }

  private void notices(MeetingSource whole) {
    if (open)
      blocks.add(
          new Block.Notice(
              words.get("report.minutes.openTitle"),
              words.get(
                  whole.confidential()
                      ? "report.minutes.openText"
                      : "report.minutes.openNothing")));
    else if (whole.confidential())
      blocks.add(
          new Block.Notice(
              words.get("report.minutes.confidentialTitle"),
              words.get("report.minutes.confidentialText")));
    if (meeting.status() != MeetingStatus.HELD)
      blocks.add(
          new Block.Notice(
              words.messages.label(meeting.status()), words.get("report.minutes.notHeld")));
  }

  private void attendance() {
    blocks.add(new Block.Heading(1, words.get("report.minutes.attendance")));
    blocks.add(
        new Block.Table(
            words.get("report.minutes.attendees"),
            List.of(
                Block.Column.text(words.get("field.attendee.name"), 32),
                Block.Column.text(words.get("report.meeting.standing"), 48),
                Block.Column.text(words.get("report.meeting.presence"), 20)),
            meeting.attendees().stream()
                .map(
                    it ->
                        List.of(
                            words.name(it),
                            words.standing(it),
                            words.messages.label(it.presence())))
                .toList(),
            words.get("report.meeting.nobody")));
  }

  private void item(AgendaItem item) {
    blocks.add(
        new Block.Heading(
            2,
            words.get(
                "report.minutes.item", numbers.indexOf(item.id()) + 1, words.typed(item.title()))));
    if (item.confidential())
      blocks.add(
          new Block.Marks(
              List.of(
                  new Block.Mark(words.get("report.minutes.confidential"), Block.Tone.WARNING))));
    if (item.presenter() != null)
      blocks.add(
          new Block.Paragraph(
              words.get("report.minutes.presenter", words.typed(item.presenter()))));
    if (item.description() != null)
      blocks.add(new Block.Paragraph(words.typed(item.description())));
    if (!parts(item.id()))
      blocks.add(new Block.Paragraph(words.get("report.minutes.nothingRecorded")));
  }

  private void other() {
    var none = nothingOf(null);
    if (none) return;
    blocks.add(new Block.Heading(2, words.get("report.minutes.other")));
    parts(null);
  }

  private boolean nothingOf(@Nullable AgendaItemId item) {
    return meeting.outcomes().stream().noneMatch(it -> Objects.equals(it.item(), item))
        && meeting.decisions().stream().noneMatch(it -> Objects.equals(it.item(), item))
        && meeting.actions().stream().noneMatch(it -> Objects.equals(it.item(), item));
  }

  /// What came of an item; false where nothing did.
  private boolean parts(@Nullable AgendaItemId item) {
    var outcomes =
        meeting.outcomes().stream()
            .filter(it -> Objects.equals(it.item(), item))
            .map(it -> marked(it.text(), it.confidential()))
            .toList();
    if (!outcomes.isEmpty()) blocks.add(new Block.Listing(outcomes));
    decisions(it -> Objects.equals(it.item(), item));
    actions(it -> Objects.equals(it.item(), item));
    return !nothingOf(item);
  }

  private String marked(String text, boolean confidential) {
    var typed = words.typed(text);
    return confidential ? words.get("report.minutes.markedConfidential", typed) : typed;
  }

  private void decisions(Predicate<Decision> which) {
    var rows =
        meeting.decisions().stream()
            .filter(which)
            .map(
                it ->
                    List.of(
                        marked(it.text(), it.confidential()),
                        words.messages.label(it.result()),
                        words.votes(it)))
            .toList();
    if (!rows.isEmpty())
      blocks.add(
          new Block.Table(
              words.get("report.minutes.decisions"),
              List.of(
                  Block.Column.text(words.get("field.decision.text"), 58),
                  Block.Column.text(words.get("report.minutes.result"), 16),
                  Block.Column.text(words.get("field.decision.votes"), 26)),
              rows,
              ""));
  }

  private void actions(Predicate<ActionItem> which) {
    var rows =
        meeting.actions().stream()
            .filter(which)
            .map(
                it ->
                    List.of(
                        marked(it.text(), it.confidential()),
                        words.typedOr(it.owner(), "report.meeting.noOwner"),
                        words.state(it),
                        Objects.requireNonNullElse(
                            it.step() == null
                                ? null
                                : words.step(words.source.steps().get(it.step())),
                            words.get("report.meeting.noStep"))))
            .toList();
    if (!rows.isEmpty())
      blocks.add(
          new Block.Table(
              words.get("report.minutes.actions"),
              List.of(
                  Block.Column.text(words.get("field.actionItem.text"), 40),
                  Block.Column.text(words.get("field.actionItem.owner"), 20),
                  Block.Column.text(words.get("report.column.state"), 18),
                  Block.Column.text(words.get("report.column.step"), 22)),
              rows,
              ""));
  }
}
