// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.ContributionSums.Amount;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.RecordChart.Part;
import org.learningcitydesk.report.figure.Records;

/// What members bring in, in figures: by kind and by helix, euros and hours each on a paper of its
/// own.
public final class ContributionFigures {
  private final PartnershipSource source;
  private final Messages messages;
  private final @Nullable Integer year;
  private final List<Contribution> contributions;

  /// @param year null for all years
  public ContributionFigures(PartnershipSource source, Messages messages, @Nullable Integer year) {
    this.source = source;
    this.messages = messages;
    this.year = year;
    contributions =
        source.contributions().stream().filter(it -> year == null || it.year() == year).toList();
  }

  /// All of them; a figure of which nothing is known says so.
  public List<RecordChart> all() {
    return List.of(valueByKind(), hoursByKind(), valueByHelix(), hoursByHelix());
  }

  RecordChart valueByKind() {
    return byKind("value-by-kind", "figures.valueByKind", Unit.EUROS);
  }

  RecordChart hoursByKind() {
    return byKind("hours-by-kind", "figures.hoursByKind", Unit.HOURS);
  }

  RecordChart valueByHelix() {
    return byHelix("value-by-helix", "figures.valueByHelix", Unit.EUROS);
  }

  RecordChart hoursByHelix() {
    return byHelix("hours-by-helix", "figures.hoursByHelix", Unit.HOURS);
  }

  private enum Unit {
    EUROS,
    HOURS;

    Amount of(ContributionSums sums) {
      return this == EUROS ? sums.value() : sums.hours();
    }
  }

  private RecordChart byKind(String id, String title, Unit unit) {
    return chart(
        id,
        title,
        "field.contribution.kind",
        unit,
        ContributionSums.byKind(contributions),
        messages::label,
        (it, kind) -> it.kind() == kind);
  }

  private RecordChart byHelix(String id, String title, Unit unit) {
    return chart(
        id,
        title,
        "field.stakeholder.helix",
        unit,
        ContributionSums.byHelix(contributions, source::helix),
        it -> it.map(messages::label).orElseGet(() -> messages.get("figures.noHelix")),
        (it, helix) -> source.helix(it).equals(helix));
  }

  private <K> RecordChart chart(
      String id,
      String title,
      String category,
      Unit unit,
      Map<K, ContributionSums> sums,
      Function<K, String> name,
      BiPredicate<Contribution, K> belongs) {
    var shown = new LinkedHashMap<K, Amount>();
    sums.forEach(
        (key, it) -> {
          if (!unit.of(it).isBlank()) shown.put(key, unit.of(it));
        });
    var figure =
        new Figure(
            messages.get(title, years()),
            sentence(unit, shown, name),
            Kind.BARS,
            messages.locale(),
            messages.get(category),
            messages.get(unit == Unit.EUROS ? "figures.euros" : "figures.hours"),
            false,
            shown.keySet().stream().map(name).toList(),
            List.of(
                new Series(
                    messages.get("field.contribution.planned"),
                    shown.values().stream().map(it -> value(it.planned(), unit)).toList()),
                new Series(
                    messages.get("field.contribution.given"),
                    shown.values().stream().map(it -> value(it.given(), unit)).toList())));
    var parts =
        shown.keySet().stream()
            .map(
                key ->
                    new Part(
                        name.apply(key),
                        new Records.OfPartnerships(
                            contributions.stream()
                                .filter(it -> belongs.test(it, key))
                                .filter(it -> !unit.of(ContributionSums.of(List.of(it))).isBlank())
                                .map(Contribution::partnership)
                                .toList())))
            .toList();
    return new RecordChart(id, figure, notes(unit), parts);
  }

  /// Euros are rounded: the cents are in the sentence.
  private static Value value(@Nullable BigDecimal number, Unit unit) {
    if (number == null) return Value.BLANK;
    return Value.of(
        unit == Unit.EUROS
            ? number.setScale(0, RoundingMode.HALF_UP).doubleValue()
            : number.doubleValue());
  }

  private <K> String sentence(Unit unit, Map<K, Amount> shown, Function<K, String> name) {
    if (shown.isEmpty())
      return messages.get(unit == Unit.EUROS ? "figures.noEuros" : "figures.noHours", years());
    var total = unit.of(ContributionSums.of(contributions));
    var said =
        messages.get(
            "figures.contributions.sentence",
            written(total.planned(), unit),
            written(total.given(), unit));
    return mostGiven(shown)
        .map(
            it ->
                said
                    + " "
                    + messages.get(
                        "figures.contributions.most",
                        name.apply(it.getKey()),
                        written(it.getValue().given(), unit)))
        .orElse(said);
  }

  /// Which gives most; empty where there is only one, or nothing is given.
  private static <K> Optional<Map.Entry<K, Amount>> mostGiven(Map<K, Amount> shown) {
    if (shown.size() < 2) return Optional.empty();
    return shown.entrySet().stream()
        .filter(it -> given(it.getValue()).signum() > 0)
        .max(Comparator.comparing(it -> given(it.getValue())));
  }

  private static BigDecimal given(Amount it) {
    return it.given() == null ? BigDecimal.ZERO : it.given();
  }

  private List<String> notes(Unit unit) {
    var hours = ContributionSums.of(contributions).withoutValue();
    if (unit == Unit.HOURS || hours.isBlank()) return List.of();
    return List.of(
        messages.get(
            "figures.withoutRate",
            written(hours.planned(), Unit.HOURS),
            written(hours.given(), Unit.HOURS)));
  }

  private String written(@Nullable BigDecimal amount, Unit unit) {
    if (amount == null) return messages.get("report.meeting.notSaid");
    return unit == Unit.EUROS
        ? messages.money(amount)
        : messages.get("report.sheet.hours", messages.number(amount));
  }

  private String years() {
    return year == null ? messages.get("figures.allYears") : Integer.toString(year);
  }
}
