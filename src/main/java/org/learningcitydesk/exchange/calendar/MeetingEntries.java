// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;
import org.learningcitydesk.exchange.calendar.CalendarEntry.When;

/// Meetings with their agendas, without what is confidential. Nothing of what was said or decided
/// goes along.
record MeetingEntries(CalendarSource source, CalendarWords words) implements Entries {
  @Override
  public CalendarPart part() {
    return CalendarPart.MEETINGS;
  }

  @Override
  public List<CalendarEntry> all() {
    return source.meetings().stream()
        .filter(it -> it.setting().date().isExact())
        .map(this::entry)
        .toList();
  }

  /// How many have no day that a calendar could show.
  @Override
  public int undated() {
    return (int) source.meetings().stream().filter(it -> !it.setting().date().isExact()).count();
  }

  private CalendarEntry entry(Meeting it) {
    var id = it.id().value();
    var revision = source.revision(id);
    return new CalendarEntry(
        id.toString(),
        CalendarPart.MEETINGS,
        revision.number(),
        revision.at(),
        it.status() == MeetingStatus.CANCELLED ? Certainty.CANCELLED : Certainty.CONFIRMED,
        when(it),
        CalendarWords.heading(words.typed(it.title())),
        description(it.withoutConfidential()),
        words.linkOrTyped(it.setting().place()),
        List.of());
  }

  private static When when(Meeting it) {
    var setting = it.setting();
    var day = setting.date().first();
    if (setting.start() == null) return CalendarEntry.Days.of(day);
    var start = day.atTime(setting.start());
    if (setting.end() != null) return new CalendarEntry.Hours(start, day.atTime(setting.end()));
    // How long the whole takes would tell of items that are not listed.
    if (it.agenda().stream().anyMatch(AgendaItem::confidential))
      return new CalendarEntry.Hours(start, null);
    var minutes = it.agenda().stream().map(AgendaItem::minutes).toList();
    return minutes.isEmpty() || minutes.contains(null)
        ? new CalendarEntry.Hours(start, null)
        : new CalendarEntry.Hours(
            start, start.plusMinutes(minutes.stream().mapToInt(Integer::intValue).sum()));
  }

  private @Nullable String description(Meeting it) {
    var setting = it.setting();
    return CalendarWords.lines(
        words.messages.label(it.kind()),
        words.listed("calendar.partOf", partOf(it)),
        words.named("calendar.convenor", setting.convenor()),
        words.named("calendar.chair", setting.chair()),
        link(setting.link()),
        agenda(it.agenda()),
        words.listed(
            "calendar.invited",
            it.attendees().stream().map(this::name).filter(Objects::nonNull).distinct().toList()));
  }

  private @Nullable String link(@Nullable String typed) {
    var link = words.linkOrTyped(typed);
    return link == null ? null : words.get("calendar.link", link);
  }

  private List<String> partOf(Meeting it) {
    var context = it.context();
    var partnership =
        context.partnership() == null ? null : source.partnershipNames().get(context.partnership());
    var group =
        context.workingGroup() == null ? null : source.workingGroups().get(context.workingGroup());
    return Stream.of(partnership, group).filter(Objects::nonNull).toList();
  }

  private @Nullable String agenda(List<AgendaItem> items) {
    if (items.isEmpty()) return null;
    var lines = new ArrayList<String>();
    lines.add(words.get("calendar.agenda"));
    for (var it : items) {
      var number = lines.size();
      var title = words.typed(it.title());
      lines.add(
          it.minutes() == null
              ? words.get("calendar.item", number, title)
              : words.get("calendar.itemMinutes", number, title, it.minutes()));
    }
    return String.join("\n", lines);
  }

  /// By name and for whom; nothing of a person whose data must not be used.
  private @Nullable String name(Attendee it) {
    var person = it.person() == null ? null : source.persons().get(it.person());
    var stakeholder = it.stakeholder() == null ? null : source.stakeholders().get(it.stakeholder());
    if (person != null && person.restricted()) return stakeholder;
    var name = person == null ? it.name() : person.name();
    if (name == null) return stakeholder;
    return stakeholder == null ? name : words.get("calendar.personOf", name, stakeholder);
  }
}
