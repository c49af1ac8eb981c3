// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.partnership.ComingDeadlines;
import org.learningcitydesk.domain.partnership.ComingDeadlines.InQuarter;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipCounts;
import org.learningcitydesk.domain.partnership.Standing;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.time.Quarter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.RecordChart.Part;
import org.learningcitydesk.report.figure.Records;

/// The partnerships of a city in figures: their states, their types, and what comes when. Nobody is
/// named whose data must not be used.
public final class PartnershipFigures {
  /// So many are named in a sentence.
  private static final int NAMED = 12;

  private final List<Partnership> partnerships;
  private final Catalogue catalogue;
  private final Messages messages;
  private final LocalDate today;
  private final HiddenNames hidden;
  private final PartnershipCounts counts;

  public PartnershipFigures(
      PartnershipSource source, Catalogue catalogue, Messages messages, LocalDate today) {
    partnerships = source.partnerships();
    this.catalogue = catalogue;
    this.messages = messages;
    this.today = today;
    hidden = new HiddenNames(source.restricted(), messages.get("contact.restricted"));
    counts =
        PartnershipCounts.of(
            partnerships,
            catalogue.lifecycle(),
            catalogue.partnershipTypes().stream().map(Entry::id).toList());
  }

  /// How many are in each state of the life cycle.
  public RecordChart states() {
    var parts =
        counts.states().entrySet().stream().map(it -> part(state(it.getKey()), it.getValue()));
    return new RecordChart(
        "states",
        figure(
            "figures.states.title",
            partnerships.isEmpty()
                ? messages.get("figures.noPartnership")
                : messages.get(
                    "figures.states.sentence",
                    counts.total(),
                    counts.total(Standing.IN_FORCE),
                    counts.total(Standing.OPEN),
                    counts.total(Standing.CLOSED)),
            Kind.BARS,
            "field.partnership.state",
            counts.states().keySet().stream().map(this::state).toList(),
            List.of(
                new Series(
                    messages.get("figures.partnerships"),
                    counts.states().values().stream().map(it -> Value.of(it.size())).toList()))),
        List.of(),
        parts.toList());
  }

  /// How many are of each type, by their standing.
  public RecordChart types() {
    var types = counts.types();
    return new RecordChart(
        "types",
        figure(
            "figures.types.title",
            typesSentence(),
            Kind.STACKED_BARS,
            "field.partnership.type",
            types.keySet().stream().map(this::type).toList(),
            Stream.of(Standing.values())
                .map(
                    standing ->
                        new Series(
                            messages.label(standing),
                            types.values().stream()
                                .map(it -> Value.of(it.of(standing).size()))
                                .toList()))
                .toList()),
        List.of(),
        types.entrySet().stream().map(it -> part(type(it.getKey()), it.getValue().all())).toList());
  }

  private String typesSentence() {
    return counts.types().entrySet().stream()
        .max(Comparator.comparingInt(it -> it.getValue().all().size()))
        .map(
            it ->
                messages.get(
                    "figures.types.sentence",
                    counts.total(),
                    counts.types().size(),
                    type(it.getKey()),
                    it.getValue().all().size(),
                    it.getValue().of(Standing.IN_FORCE).size()))
        .orElseGet(() -> messages.get("figures.noPartnership"));
  }

  /// Ends and last days of notice of the agreements in force, quarter by quarter.
  public RecordChart deadlines() {
    var coming = ComingDeadlines.of(partnerships, catalogue.lifecycle(), today);
    var quarters = coming.within().isEmpty() ? List.<InQuarter>of() : coming.quarters();
    return new RecordChart(
        "deadlines",
        figure(
            "figures.deadlines.title",
            sentence(coming),
            Kind.STACKED_COLUMNS,
            "figures.quarterName",
            quarters.stream().map(it -> quarter(it.quarter())).toList(),
            List.of(
                series("figures.notice", quarters, it -> it.notices().size()),
                series("figures.end", quarters, it -> it.ends(false).size()),
                series("figures.renewal", quarters, it -> it.ends(true).size()))),
        notes(coming),
        quarters.stream()
            .map(
                it ->
                    part(
                        quarter(it.quarter()),
                        it.deadlines().stream().map(Deadline::partnership).toList()))
            .toList());
  }

  private Series series(String key, List<InQuarter> quarters, Function<InQuarter, Integer> count) {
    return new Series(
        messages.get(key), quarters.stream().map(it -> Value.of(count.apply(it))).toList());
  }

  private String sentence(ComingDeadlines coming) {
    var until = coming.quarters().getLast().quarter().lastDay();
    var all = coming.within();
    if (all.isEmpty()) return messages.get("figures.deadlines.none", until);
    var next = all.getFirst();
    return messages.get(
            "figures.deadlines.sentence",
            until,
            coming.quarters().stream().mapToInt(it -> it.notices().size()).sum(),
            coming.quarters().stream().mapToInt(it -> it.ends(false).size()).sum(),
            coming.quarters().stream().mapToInt(it -> it.ends(true).size()).sum())
        + " "
        + messages.get(
            "figures.deadlines.next",
            next.date(),
            name(next.partnership()),
            messages.label(next.occasion()));
  }

  private List<String> notes(ComingDeadlines coming) {
    var notes = new ArrayList<String>();
    note(notes, "figures.deadlines.past", coming.past().stream().map(this::dated).toList());
    note(
        notes,
        "figures.deadlines.withoutEnd",
        coming.withoutEnd().stream().map(this::name).toList());
    note(notes, "figures.deadlines.later", coming.later().stream().map(this::dated).toList());
    return notes;
  }

  private void note(List<String> notes, String key, List<String> names) {
    if (names.isEmpty()) return;
    var named = String.join("; ", names.stream().limit(NAMED).toList());
    notes.add(
        messages.get(
            key,
            names.size(),
            names.size() > NAMED
                ? messages.get("figures.andMore", named, names.size() - NAMED)
                : named));
  }

  private String dated(Deadline it) {
    return messages.get("figures.dated", name(it.partnership()), it.date());
  }

  private String name(Partnership it) {
    return hidden.in(it.name());
  }

  String quarter(Quarter it) {
    return messages.get(
        "figures.quarter", Integer.toString(it.number()), Integer.toString(it.year()));
  }

  private Figure figure(
      String title,
      String sentence,
      Kind kind,
      String category,
      List<String> categories,
      List<Series> series) {
    return new Figure(
        messages.get(title),
        sentence,
        kind,
        messages.locale(),
        messages.get(category),
        messages.get(kind == Kind.STACKED_COLUMNS ? "figures.dates" : "figures.partnerships"),
        false,
        categories,
        series);
  }

  private static Part part(String words, List<Partnership> those) {
    return new Part(words, Records.OfPartnerships.of(those));
  }

  private String state(String id) {
    return catalogue.lifecycle().state(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  private String type(String id) {
    return catalogue.partnershipType(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }
}
