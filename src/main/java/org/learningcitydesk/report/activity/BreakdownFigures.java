// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.RecordChart.Part;
import org.learningcitydesk.report.figure.Records;

/// Participants by age and by sex, planned against actual. How many are in no group is said in
/// words.
///
/// @param counted activities that take place
/// @param years the name of their years
record BreakdownFigures(List<Activity> counted, Messages messages, String years) {
  List<RecordChart> all() {
    return List.of(
        chart("participants-age", "figures.ages.", List.of(AgeBand.values()), Breakdown::sum),
        chart("participants-sex", "figures.sexes.", List.of(Sex.values()), Breakdown::sum));
  }

  private <G extends Code> RecordChart chart(
      String id, String key, List<G> groups, BiFunction<Breakdown, G, OptionalInt> sum) {
    var known = counted.stream().filter(BreakdownFigures::isKnown).toList();
    var shown = known.isEmpty() ? List.<G>of() : groups;
    var figure =
        new Figure(
            messages.get(key + "title", years),
            sentence(known),
            Kind.BARS,
            messages.locale(),
            messages.get(key + "column"),
            messages.get("figures.participants"),
            false,
            shown.stream().map(messages::label).toList(),
            List.of(
                series("planned", shown, known, sum, Participation::plannedBy),
                series("actual", shown, known, sum, Participation::actualBy)));
    return new RecordChart(
        id,
        figure,
        known.isEmpty() ? List.of() : notes(),
        shown.stream().map(it -> part(it, known, sum)).toList());
  }

  private static boolean isKnown(Activity it) {
    return !it.participation().plannedBy().isEmpty() || !it.participation().actualBy().isEmpty();
  }

  private String sentence(List<Activity> known) {
    if (known.isEmpty()) return messages.get("figures.breakdown.none", years);
    return messages.get(
        "figures.breakdown.sentence",
        known.size(),
        number(total(known, it -> it.plannedBy().sum())),
        number(total(known, it -> it.actualBy().sum())));
  }

  private String number(@Nullable Long number) {
    return number == null ? messages.get("chart.blank") : messages.number(number);
  }

  private <G extends Code> Series series(
      String key,
      List<G> groups,
      List<Activity> known,
      BiFunction<Breakdown, G, OptionalInt> sum,
      Function<Participation, Breakdown> of) {
    var values = new ArrayList<Value>();
    for (var group : groups) {
      var number = total(known, it -> sum.apply(of.apply(it), group));
      values.add(number == null ? Value.BLANK : Value.of(number));
    }
    return new Series(messages.get("figures.participants." + key), values);
  }

  /// Null where no part of it is known.
  private static @Nullable Long total(
      List<Activity> those, Function<Participation, OptionalInt> number) {
    var known =
        those.stream()
            .flatMapToInt(it -> number.apply(it.participation()).stream())
            .asLongStream()
            .toArray();
    return known.length == 0 ? null : Long.valueOf(Arrays.stream(known).sum());
  }

  private <G extends Code> Part part(
      G group, List<Activity> known, BiFunction<Breakdown, G, OptionalInt> sum) {
    var those =
        known.stream()
            .filter(
                it ->
                    sum.apply(it.participation().plannedBy(), group).isPresent()
                        || sum.apply(it.participation().actualBy(), group).isPresent())
            .toList();
    return new Part(messages.label(group), Records.OfActivities.of(those));
  }

  private List<String> notes() {
    var planned = left(Participation::plannedInAll, Participation::plannedBy);
    var actual = left(Participation::actualInAll, Participation::actualBy);
    var notes = new ArrayList<String>();
    note(notes, "figures.breakdown.plannedLeft", planned.stream().mapToLong(it -> it).sum());
    note(notes, "figures.breakdown.actualLeft", actual.stream().mapToLong(it -> it).sum());
    note(
        notes, "figures.breakdown.more", counted.stream().filter(BreakdownFigures::isMore).count());
    return notes;
  }

  private void note(List<String> notes, String key, long count) {
    if (count > 0) notes.add(messages.get(key, count));
  }

  /// Of each activity those that are in no group.
  private List<Integer> left(
      Function<Participation, @Nullable Integer> inAll, Function<Participation, Breakdown> by) {
    var left = new ArrayList<Integer>();
    for (var activity : counted) {
      var it = activity.participation();
      var total = inAll.apply(it);
      if (total != null) left.add(Math.max(0, by.apply(it).missingTo(total).orElse(total)));
    }
    return left;
  }

  private static boolean isMore(Activity activity) {
    var it = activity.participation();
    return it.plannedBy().missingTo(it.planned()).orElse(0) < 0
        || it.actualBy().missingTo(it.actual()).orElse(0) < 0;
  }
}
