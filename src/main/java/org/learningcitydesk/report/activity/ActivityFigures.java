// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.Held;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.RecordChart.Part;
import org.learningcitydesk.report.figure.Records;

/// Activities by month and by type, planned against held; whom and what they serve is told by
/// [ThemeFigures].
public final class ActivityFigures {
  /// Without a chosen year, so many months are shown at most.
  private static final int MOST_MONTHS = 36;

  private final List<Activity> activities;
  private final Catalogue catalogue;
  private final Messages messages;
  private final Period period;
  private final String periodName;
  private final LocalDate today;
  private final Map<ActivityId, Set<YearMonth>> monthsOf = new HashMap<>();

  /// @param year in which they take place, on some of their days at least; null for all
  public ActivityFigures(
      List<Activity> all,
      Catalogue catalogue,
      Messages messages,
      @Nullable Integer year,
      LocalDate today) {
    this(
        all,
        catalogue,
        messages,
        year == null ? Period.ALWAYS : Period.ofYear(year),
        year == null ? messages.get("figures.allYears") : Integer.toString(year),
        today);
  }

  /// @param period in which they take place, on some of their days at least
  /// @param periodName what titles call it
  ActivityFigures(
      List<Activity> all,
      Catalogue catalogue,
      Messages messages,
      Period period,
      String periodName,
      LocalDate today) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.period = period;
    this.periodName = periodName;
    this.today = today;
    activities = all.stream().filter(it -> it.isIn(period)).toList();
  }

  /// The years in which an activity takes place, the latest first.
  public static List<Integer> years(List<Activity> all) {
    return all.stream()
        .flatMap(ActivityFigures::yearsOf)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<Integer> yearsOf(Activity it) {
    var last = it.lastDate();
    if (it.start() == null || last == null) return Stream.of();
    return IntStream.rangeClosed(it.start().year(), last.year()).filter(it::isIn).boxed();
  }

  /// All figures, those of themes and participants too.
  public List<RecordChart> all() {
    return Stream.concat(Stream.of(months(), types()), themes().stream()).toList();
  }

  /// Whom they are for and what they serve.
  List<RecordChart> themes() {
    return new ThemeFigures(activities, catalogue, messages, periodName).all();
  }

  RecordChart months() {
    var months = new LinkedHashMap<YearMonth, Held>();
    for (var month : shownMonths())
      months.put(
          month, Held.of(activities.stream().filter(it -> months(it).contains(month)).toList()));
    var counted = Held.of(activities.stream().filter(it -> !months(it).isEmpty()).toList());
    return chart(
        "activity-months",
        "figures.activityMonths.title",
        months.values().stream().allMatch(it -> it.size() == 0)
            ? messages.get("figures.noActivities", periodName)
            : sentence("figures.activityMonths.sentence", counted, busiest(months)),
        Kind.STACKED_COLUMNS,
        "report.column.month",
        months,
        messages::month,
        monthNotes(months));
  }

  /// Those of an activity; to reckon with what comes back every week takes its time.
  private Set<YearMonth> months(Activity it) {
    return monthsOf.computeIfAbsent(it.id(), _ -> it.months());
  }

  private List<YearMonth> shownMonths() {
    if (period.year().isPresent() && period.from() != null && period.to() != null)
      return between(YearMonth.from(period.from()), YearMonth.from(period.to()));
    var known =
        activities.stream()
            .flatMap(it -> months(it).stream())
            .filter(it -> period.touches(it.atDay(1), it.atEndOfMonth()))
            .distinct()
            .sorted()
            .toList();
    if (known.isEmpty()) return List.of();
    var last = last(known.getLast());
    var earliest = last.minusMonths(MOST_MONTHS - 1L);
    var first = known.getFirst().isBefore(earliest) ? earliest : known.getFirst();
    return between(first, last);
  }

  private static List<YearMonth> between(YearMonth first, YearMonth last) {
    return Stream.iterate(first, it -> !it.isAfter(last), it -> it.plusMonths(1)).toList();
  }

  /// What comes back for many years shall not hide the months of today.
  private YearMonth last(YearMonth known) {
    var begins =
        activities.stream()
            .filter(it -> !months(it).isEmpty())
            .map(it -> Collections.min(months(it)))
            .max(Comparator.naturalOrder())
            .orElse(known);
    var near = YearMonth.from(today).plusYears(1);
    var latest = begins.isAfter(near) ? begins : near;
    return known.isBefore(latest) ? known : latest;
  }

  private Optional<Map.Entry<String, Held>> busiest(Map<YearMonth, Held> months) {
    return months.entrySet().stream()
        .max(Comparator.comparingInt(it -> it.getValue().size()))
        .map(it -> Map.entry(messages.month(it.getKey()), it.getValue()));
  }

  private List<String> monthNotes(Map<YearMonth, Held> months) {
    var notes = recorded();
    var without = activities.stream().filter(it -> months(it).isEmpty()).count();
    if (without > 0) notes.add(messages.get("figures.activityMonths.without", without));
    var shown = activities.stream().filter(it -> isAmong(it, months.keySet(), 1)).count();
    var earlier = activities.size() - without - shown;
    if (earlier > 0) notes.add(messages.get("figures.activityMonths.earlier", earlier));
    if (activities.stream().anyMatch(it -> isAmong(it, months.keySet(), 2)))
      notes.add(messages.get("figures.activityMonths.again"));
    return notes;
  }

  /// Whether at least so many of the months are its own.
  private boolean isAmong(Activity it, Set<YearMonth> months, int atLeast) {
    return months(it).stream().filter(months::contains).count() >= atLeast;
  }

  private List<String> recorded() {
    var notes = new ArrayList<String>();
    var open = Held.of(activities).notRecorded(today).size();
    if (open > 0) notes.add(messages.get("figures.notRecorded", open));
    return notes;
  }

  RecordChart types() {
    var byType = activities.stream().collect(Collectors.groupingBy(Activity::type));
    var types = new LinkedHashMap<String, Held>();
    byType.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Activity>>>comparingInt(it -> -it.getValue().size())
                .thenComparing(it -> type(it.getKey())))
        .forEach(it -> types.put(it.getKey(), Held.of(it.getValue())));
    return chart(
        "activity-types",
        "figures.activityTypes.title",
        types.isEmpty()
            ? messages.get("figures.noActivities", periodName)
            : sentence(
                "figures.activityTypes.sentence",
                Held.of(activities),
                types.entrySet().stream()
                    .findFirst()
                    .map(it -> Map.entry(type(it.getKey()), it.getValue()))),
        Kind.STACKED_BARS,
        "field.activity.type",
        types,
        this::type,
        recorded());
  }

  private String type(String id) {
    return catalogue.activityType(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  private String sentence(String key, Held all, Optional<Map.Entry<String, Held>> most) {
    return messages.get(
        key,
        all.size(),
        all.held().size(),
        all.toCome().size(),
        all.dropped().size(),
        most.map(Map.Entry::getKey).orElse(""),
        most.map(it -> it.getValue().size()).orElse(0));
  }

  private <K> RecordChart chart(
      String id,
      String title,
      String sentence,
      Kind kind,
      String category,
      Map<K, Held> parts,
      Function<K, String> name,
      List<String> notes) {
    var figure =
        new Figure(
            messages.get(title, periodName),
            sentence,
            kind,
            messages.locale(),
            messages.get(category),
            messages.get("report.column.activities"),
            false,
            parts.keySet().stream().map(name).toList(),
            List.of(
                series("figures.held", parts, Held::held),
                series("figures.toCome", parts, Held::toCome),
                series("figures.dropped", parts, Held::dropped)));
    return new RecordChart(
        id,
        figure,
        notes,
        parts.entrySet().stream()
            .map(it -> new Part(name.apply(it.getKey()), records(it.getValue())))
            .toList());
  }

  private static Records records(Held it) {
    return Records.OfActivities.of(
        Stream.of(it.held(), it.toCome(), it.dropped()).flatMap(List::stream).toList());
  }

  private <K> Series series(String key, Map<K, Held> parts, Function<Held, List<Activity>> of) {
    return new Series(
        messages.get(key),
        parts.values().stream().map(it -> Value.of(of.apply(it).size())).toList());
  }
}
