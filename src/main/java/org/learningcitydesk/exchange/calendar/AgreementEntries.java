// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.Term;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;

/// The last days of notice and the ends of agreements, as the Overview tells them, with the same
/// reminders.
record AgreementEntries(
    CalendarSource source, Catalogue catalogue, CalendarWords words, LocalDate today)
    implements Entries {
  @Override
  public CalendarPart part() {
    return CalendarPart.AGREEMENTS;
  }

  @Override
  public List<CalendarEntry> all() {
    var lifecycle = catalogue.lifecycle();
    var all = new ArrayList<CalendarEntry>();
    for (var it : Deadline.of(source.partnerships(), lifecycle, today))
      all.add(entry(it, it.partnership().agreement().termOn(today), Certainty.CONFIRMED));
    var left = left(lifecycle);
    for (var it : source.partnerships()) {
      var lastDay = lifecycle.isInForce(it.state()) ? null : left.get(it.id());
      var term = it.agreement().termOn(lastDay == null || lastDay.isAfter(today) ? today : lastDay);
      overtaken(it, term, lastDay != null, lifecycle)
          .forEach(one -> all.add(entry(one, term, Certainty.CANCELLED)));
    }
    return all;
  }

  /// Agreements without an end have no date to tell.
  @Override
  public int undated() {
    return 0;
  }

  /// On which day partners were last let go; of those that never were bound nothing is known.
  private Map<PartnershipId, LocalDate> left(Lifecycle lifecycle) {
    var left = new HashMap<PartnershipId, LocalDate>();
    for (var it : source.stateChanges())
      if (lifecycle.isInForce(it.from()) && !lifecycle.isInForce(it.to()))
        left.put(it.partnership(), it.date().last());
    return left;
  }

  /// Dates to come that nobody has to think of any more: of an agreement that is not in force any
  /// more, or on which notice was given already. Who has them in a calendar is rid of them.
  ///
  /// @param term the last one in which it was in force: it was not renewed after that
  private Stream<Deadline> overtaken(
      Partnership it, Term term, boolean isOver, Lifecycle lifecycle) {
    var hasNotice = lifecycle.isInForce(it.state()) && it.agreement().noticeGivenOn() != null;
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

  private CalendarEntry entry(Deadline it, Term term, Certainty certainty) {
    var partnership = it.partnership();
    var rules =
        source.alertRules().stream().filter(rule -> rule.occasion() == it.occasion()).toList();
    var id = partnership.id().value();
    return new CalendarEntry(
        // Each term is another entry: the end of the last one stays where it was.
        id + "-" + it.occasion().id() + "-" + term.renewals(),
        CalendarPart.AGREEMENTS,
        partnership.version() + rules.stream().mapToLong(AlertRule::version).sum(),
        source.revision(id).at(),
        certainty,
        CalendarEntry.Days.of(it.date()),
        CalendarWords.heading(words.get(key(it), words.typed(partnership.name()))),
        description(it, term.end()),
        null,
        it.date().isBefore(today) || certainty == Certainty.CANCELLED
            ? List.of()
            : rules.stream().flatMap(rule -> rule.daysBefore().stream()).toList());
  }

  private static String key(Deadline it) {
    if (it.occasion() == AlertOccasion.NOTICE) return "calendar.notice";
    return it.renews() ? "calendar.renewal" : "calendar.end";
  }

  private @Nullable String description(Deadline it, @Nullable LocalDate end) {
    var partnership = it.partnership();
    var agreement = partnership.agreement();
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
