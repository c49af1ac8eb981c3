// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;

/// The last days of notice and the ends of agreements, as the Overview tells them, with the same
/// reminders.
record AgreementEntries(
    CalendarSource source, Catalogue catalogue, CalendarWords words, LocalDate today) {
  List<CalendarEntry> all() {
    var lifecycle = catalogue.lifecycle();
    var all = new ArrayList<CalendarEntry>();
    for (var it : Deadline.of(source.partnerships(), lifecycle, today))
      all.add(entry(it, Certainty.CONFIRMED));
    for (var it : source.partnerships())
      overtaken(it, lifecycle).forEach(one -> all.add(entry(one, Certainty.CANCELLED)));
    return all;
  }

  /// Dates to come that nobody has to think of any more: of an agreement that was concluded before,
  /// or on which notice was given already. Who has them in a calendar is rid of them.
  private Stream<Deadline> overtaken(Partnership it, Lifecycle lifecycle) {
    var isOver = lifecycle.state(it.state()).map(Lifecycle.State::isFinal).orElse(false);
    var hasNotice = lifecycle.isInForce(it.state()) && it.agreement().noticeGivenOn() != null;
    var term = it.agreement().termOn(today);
    var notice =
        term.noticeBy() != null && (isOver || hasNotice)
            ? new Deadline(it, AlertOccasion.NOTICE, term.noticeBy(), term.renews())
            : null;
    var end =
        term.end() != null && isOver
            ? new Deadline(it, AlertOccasion.END, term.end(), term.renews())
            : null;
    return Stream.of(notice, end)
        .filter(Objects::nonNull)
        .filter(one -> !one.date().isBefore(today));
  }

  private CalendarEntry entry(Deadline it, Certainty certainty) {
    var partnership = it.partnership();
    var rules =
        source.alertRules().stream().filter(rule -> rule.occasion() == it.occasion()).toList();
    var id = partnership.id().value();
    var term = partnership.agreement().termOn(today);
    return new CalendarEntry(
        // Each term is another entry: the end of the last one stays where it was.
        id + "-" + it.occasion().id() + "-" + term.renewals(),
        CalendarPart.AGREEMENTS,
        partnership.version() + rules.stream().mapToLong(AlertRule::version).sum(),
        source.revision(id).at(),
        certainty,
        CalendarEntry.Days.of(it.date()),
        CalendarWords.heading(words.get(key(it), words.typed(partnership.name()))),
        description(it),
        null,
        it.date().isBefore(today) || certainty == Certainty.CANCELLED
            ? List.of()
            : rules.stream().flatMap(rule -> rule.daysBefore().stream()).toList());
  }

  private static String key(Deadline it) {
    if (it.occasion() == AlertOccasion.NOTICE) return "calendar.notice";
    return it.renews() ? "calendar.renewal" : "calendar.end";
  }

  private @Nullable String description(Deadline it) {
    var partnership = it.partnership();
    var agreement = partnership.agreement();
    var end = agreement.termOn(today).end();
    var type = catalogue.partnershipType(partnership.type());
    return CalendarWords.lines(
        it.occasion() == AlertOccasion.NOTICE && end != null
            ? words.get("calendar.noticeText", end, String.valueOf(it.renews()))
            : words.get(it.renews() ? "calendar.renewalText" : "calendar.endText"),
        type.map(Entry::name).map(name -> name.in(words.messages.locale())).orElse(null),
        words.listed(
            "calendar.members",
            partnership.members().stream()
                .map(member -> source.stakeholders().get(member.stakeholder()))
                .filter(Objects::nonNull)
                .toList()),
        words.named("calendar.act", agreement.actNumber()),
        words.named("calendar.protocol", agreement.protocolNumber()));
  }
}
