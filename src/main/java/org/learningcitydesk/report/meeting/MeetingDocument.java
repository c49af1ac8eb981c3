// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// The documents of a meeting.
public enum MeetingDocument implements Code {
  INVITATION,
  ATTENDANCE,
  MINUTES,
  /// Minutes without anything confidential, for those who were not there.
  OPEN_MINUTES;

  /// For whom it can be written, the usual one first: those who took part know each other by name.
  /// A sheet to be signed has to name them; to the public goes nothing of a meeting.
  public List<SharingProfile> profiles() {
    return this == ATTENDANCE
        ? List.of(SharingProfile.FULL)
        : List.of(SharingProfile.FULL, SharingProfile.REDACTED);
  }

  /// The document for somebody who sees only what the profile lets through: minutes that lack what
  /// is confidential say so.
  public MeetingDocument sharedAs(SharingProfile profile) {
    return this == MINUTES && profile != SharingProfile.FULL ? OPEN_MINUTES : this;
  }

  /// Lines for those who come without having been asked.
  private static final int SPARE = 4;

  /// @param language of the document, whatever that of the window
  public Document of(MeetingSource source, Locale language) {
    var words = new MeetingWords(source, Messages.in(language));
    return switch (this) {
      case INVITATION -> invitation(words);
      case ATTENDANCE -> attendance(words);
      case MINUTES -> new Minutes(source, words, false).document();
      case OPEN_MINUTES ->
          new Minutes(source, new MeetingWords(source.open(), Messages.in(language)), true)
              .document();
    };
  }

  /// What is confidential is announced by its number alone: an invitation is passed on.
  private static Document invitation(MeetingWords words) {
    var meeting = words.source.meeting();
    var setting = meeting.setting();
    var facts = new ArrayList<Fact>(words.facts());
    if (setting.link() != null) facts.add(words.fact("field.meeting.link", setting.link()));
    facts.add(
        words.fact(
            "field.meeting.convenor", words.typedOr(setting.convenor(), "report.meeting.notSaid")));
    var blocks = new ArrayList<Block>();
    if (meeting.status() == MeetingStatus.CANCELLED)
      blocks.add(
          new Block.Notice(
              words.messages.label(meeting.status()), words.get("report.invitation.cancelled")));
    blocks.add(new Block.Paragraph(words.get("report.invitation.text")));
    blocks.add(new Block.Heading(1, words.get("report.invitation.agenda")));
    var rows = new ArrayList<List<String>>();
    for (var item : meeting.agenda()) rows.add(row(words, words.source.number(item), item));
    blocks.add(
        new Block.Table(
            words.get("report.invitation.items"),
            List.of(
                Block.Column.number(words.get("report.meeting.number"), 8),
                Block.Column.text(words.get("field.agendaItem.title"), 50),
                Block.Column.text(words.get("field.agendaItem.presenter"), 26),
                Block.Column.number(words.get("field.agendaItem.minutes"), 16)),
            rows,
            words.get("report.meeting.noAgenda")));
    blocks.add(new Block.Heading(1, words.get("report.invitation.invited")));
    blocks.add(
        new Block.Table(
            words.get("report.invitation.people"),
            List.of(
                Block.Column.text(words.get("field.attendee.name"), 40),
                Block.Column.text(words.get("report.meeting.standing"), 60)),
            meeting.attendees().stream()
                .map(it -> List.of(words.name(it), words.standing(it)))
                .toList(),
            words.get("report.meeting.nobody")));
    return words.document("report.invitation.kicker", facts, blocks);
  }

  private static List<String> row(MeetingWords words, int number, AgendaItem item) {
    var isSecret = item.confidential();
    var title = words.typed(item.title());
    return List.of(
        Integer.toString(number),
        isSecret
            ? words.get("report.invitation.confidential")
            : item.description() == null ? title : title + "\n" + words.typed(item.description()),
        isSecret
            ? words.get("report.meeting.notSaid")
            : words.typedOr(item.presenter(), "report.meeting.notSaid"),
        item.minutes() == null
            ? words.get("report.meeting.notSaid")
            : words.messages.number(item.minutes()));
  }

  private static Document attendance(MeetingWords words) {
    var meeting = words.source.meeting();
    var columns =
        List.of(
            Block.Column.number(words.get("report.meeting.number"), 7),
            Block.Column.text(words.get("field.attendee.name"), 26),
            Block.Column.text(words.get("report.meeting.standing"), 33),
            Block.Column.room(words.get("report.attendance.signature"), 34));
    var rows = new ArrayList<List<String>>();
    for (var it : meeting.attendees())
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              words.name(it),
              words.standing(it),
              signature(words, it)));
    var others = new ArrayList<List<String>>();
    for (var i = 1; i <= SPARE; i++)
      others.add(List.of(Integer.toString(meeting.attendees().size() + i), "", "", ""));
    return words.document(
        "report.attendance.kicker",
        words.facts(),
        List.of(
            new Block.Paragraph(words.get("report.attendance.text")),
            new Block.Table(
                words.get("report.attendance.expected"),
                columns,
                rows,
                words.get("report.meeting.nobody")),
            new Block.Table(
                words.get("report.attendance.others"),
                List.of(
                    columns.getFirst(),
                    Block.Column.room(words.get("field.attendee.name"), 26),
                    Block.Column.room(words.get("report.meeting.standing"), 33),
                    columns.getLast()),
                others,
                "")));
  }

  private static String signature(MeetingWords words, Attendee it) {
    return switch (it.presence()) {
      case INVITED, PRESENT -> "";
      case ONLINE, EXCUSED, ABSENT -> words.messages.label(it.presence());
    };
  }
}
