// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Health;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.Standing;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Block.Column;

/// The tables of the report on partnerships: those in force first, then those that are open, then
/// those that are closed. Nobody is named whose data must not be used.
final class RegisterTables {
  private final PartnershipSource source;
  private final Catalogue catalogue;
  private final Messages messages;
  private final LocalDate today;
  private final HiddenNames hidden;
  private final List<Partnership> partnerships;
  private final List<Deadline> deadlines;
  private final Map<PartnershipId, List<GovernanceRound>> rounds;

  RegisterTables(
      PartnershipSource source, Catalogue catalogue, Messages messages, LocalDate today) {
    this.source = source;
    this.catalogue = catalogue;
    this.messages = messages;
    this.today = today;
    hidden = new HiddenNames(source.restricted(), messages.get("contact.restricted"));
    deadlines = Deadline.of(source.partnerships(), catalogue.lifecycle(), today);
    partnerships =
        source.partnerships().stream()
            .sorted(Comparator.comparing(it -> Standing.of(it.state(), catalogue.lifecycle())))
            .toList();
    rounds = source.rounds().stream().collect(Collectors.groupingBy(GovernanceRound::partnership));
  }

  /// Dates of the coming year, after those that are past and still wait; the earliest first.
  List<Deadline> dueWithinAYear() {
    var until = today.plusYears(1);
    return deadlines.stream().filter(it -> !it.date().isAfter(until)).toList();
  }

  Optional<Health> health(Partnership it) {
    return Health.of(
        rounds.getOrDefault(it.id(), List.of()), catalogue.governance().criterionIds());
  }

  Block deadlines() {
    return table(
        "report.partnerships.deadlines",
        List.of(
            column("report.meeting.date", 15),
            column("report.partnerships.name", 41),
            column("report.sheet.what", 27),
            column("report.partnerships.left", 17)),
        dueWithinAYear().stream()
            .map(
                it ->
                    List.of(
                        messages.date(it.date()),
                        name(it.partnership()),
                        occasion(it),
                        PartnershipReport.left(it, today, messages)))
            .toList(),
        "report.partnerships.noDeadlines");
  }

  private String occasion(Deadline it) {
    var said = messages.label(it.occasion());
    return it.renews() && it.occasion() == AlertOccasion.END
        ? said + "; " + messages.get("report.sheet.renews")
        : said;
  }

  /// What was agreed.
  Block register() {
    return table(
        "report.partnerships.agreed",
        List.of(
            column("report.partnerships.name", 30),
            column("field.partnership.type", 21),
            column("field.partnership.state", 16),
            Column.number(messages.get("field.partnership.members"), 13),
            column("report.partnerships.dates", 20)),
        partnerships.stream()
            .map(
                it ->
                    List.of(
                        name(it),
                        catalogue
                            .partnershipType(it.type())
                            .map(type -> type.name().in(messages.locale()))
                            .orElse(it.type()),
                        catalogue
                            .lifecycle()
                            .state(it.state())
                            .map(state -> state.name().in(messages.locale()))
                            .orElse(it.state()),
                        messages.number(it.members().size()),
                        dates(it)))
            .toList(),
        "report.noRecords");
  }

  /// From when to when: of an agreement that was renewed, to the end of the term of today.
  private String dates(Partnership it) {
    var start = it.agreement().start();
    var end = it.agreement().termOn(today).end();
    if (start == null && end == null) return notSaid();
    if (end == null) return messages.get("report.from", start);
    var last = it.agreement().end();
    // A date of which only the month or the year is known stays so, unless it was counted on.
    var known = last != null && last.last().equals(end) ? messages.date(last) : messages.date(end);
    return start == null
        ? messages.get("report.until", known)
        : messages.get("report.fromTo", start, known);
  }

  /// How it stands.
  Block standing() {
    return table(
        "report.partnerships.standingTable",
        List.of(
            column("report.partnerships.name", 29),
            column("report.partnerships.next", 22),
            column("report.partnerships.health", 21),
            Column.number(messages.get("field.contribution.planned"), 14),
            Column.number(messages.get("field.contribution.given"), 14)),
        partnerships.stream().map(this::standing).toList(),
        "report.noRecords");
  }

  private List<String> standing(Partnership it) {
    var sums = ContributionSums.of(source.contributions(it.id()));
    return List.of(
        name(it),
        next(it),
        health(it).map(this::health).orElseGet(() -> messages.get("radar.notAssessed")),
        amount(sums.value().planned(), sums.withoutValue().planned()),
        amount(sums.value().given(), sums.withoutValue().given()));
  }

  private String next(Partnership partnership) {
    return deadlines.stream()
        .filter(it -> it.partnership().id().equals(partnership.id()))
        .findFirst()
        .map(it -> messages.get("register.chip", occasion(it), messages.date(it.date())))
        .orElseGet(
            () ->
                messages.get(
                    catalogue.lifecycle().isInForce(partnership.state())
                        ? "report.partnerships.noEnd"
                        : "report.partnerships.notInForce"));
  }

  private String health(Health it) {
    return messages.get(
        "report.partnerships.healthOf",
        messages.label(Side.MUNICIPALITY),
        mean(it.municipality()),
        messages.label(Side.PARTNER),
        mean(it.partners()),
        it.round().date());
  }

  private String mean(OptionalDouble mean) {
    return mean.isEmpty()
        ? messages.get("radar.notAssessed")
        : messages.number(BigDecimal.valueOf(mean.getAsDouble()).setScale(1, RoundingMode.HALF_UP));
  }

  private String amount(@Nullable BigDecimal value, @Nullable BigDecimal hours) {
    var said = new ArrayList<String>();
    if (value != null) said.add(messages.money(value));
    if (hours != null) said.add(hours(hours));
    return said.isEmpty() ? notSaid() : String.join("; ", said);
  }

  private String hours(BigDecimal hours) {
    return messages.get("report.sheet.hours", messages.number(hours));
  }

  /// The contributions of each year.
  Block years() {
    return new ContributionYears(messages).of(source.contributions());
  }

  private String name(Partnership it) {
    return hidden.in(it.name());
  }

  private String notSaid() {
    return messages.get("report.meeting.notSaid");
  }

  private Column column(String key, int share) {
    return Column.text(messages.get(key), share);
  }

  private Block table(
      String caption, List<Column> columns, List<List<String>> rows, String whenEmpty) {
    return new Block.Table(messages.get(caption), columns, rows, messages.get(whenEmpty));
  }
}
