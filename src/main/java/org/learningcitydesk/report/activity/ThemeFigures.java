// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Tally;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.catalogue.Sdg;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.RecordChart.Part;
import org.learningcitydesk.report.figure.Records;

/// Whom activities are for, and which goals and competences they serve: those that take place, with
/// their participants. What nobody serves is said in words.
final class ThemeFigures {
  private final List<Activity> all;
  private final List<Activity> counted;
  private final Catalogue catalogue;
  private final Messages messages;
  private final String years;

  /// @param all of the years that are looked at
  /// @param years the name of these
  ThemeFigures(List<Activity> all, Catalogue catalogue, Messages messages, String years) {
    this.all = all;
    this.catalogue = catalogue;
    this.messages = messages;
    this.years = years;
    counted = all.stream().filter(it -> it.status().takesPlace()).toList();
  }

  List<RecordChart> all() {
    var sdgs = sdgs();
    var competences = competences();
    var breakdown = new BreakdownFigures(counted, messages, years).all();
    return List.of(
        groups(targetGroups()),
        breakdown.getFirst(),
        breakdown.getLast(),
        activities("sdg-activities", "figures.sdg.", sdgs),
        participants("sdg-participants", "figures.sdg.", sdgs),
        activities("competence-activities", "figures.competence.", competences),
        participants("competence-participants", "figures.competence.", competences));
  }

  /// Something that activities serve or address, with those that do.
  ///
  /// @param colour its own; null for that of the theme
  record Theme(String name, Tally tally, @Nullable Color colour) {}

  private List<Theme> sdgs() {
    var goals = catalogue.sdgs().stream().sorted(Comparator.comparingInt(Sdg::number)).toList();
    var tallies = Tally.by(goals.stream().map(Sdg::id).toList(), counted, it -> it.themes().sdgs());
    return goals.stream()
        .map(
            it ->
                new Theme(
                    messages.get(
                        "figures.sdg.name",
                        Integer.toString(it.number()),
                        it.name().in(messages.locale())),
                    tallies.getOrDefault(it.id(), Tally.of(List.of())),
                    SdgColours.of(it.number())))
        .toList();
  }

  private List<Theme> competences() {
    return themes(catalogue.keyCompetences(), it -> it.themes().keyCompetences());
  }

  private List<Theme> targetGroups() {
    return themes(catalogue.targetGroups(), it -> it.participation().targetGroups()).stream()
        .filter(it -> !it.tally().activities().isEmpty())
        .toList();
  }

  private List<Theme> themes(List<? extends Entry> entries, Function<Activity, List<String>> of) {
    var tallies = Tally.by(entries.stream().map(Entry::id).toList(), counted, of);
    return entries.stream()
        .map(
            it ->
                new Theme(
                    it.name().in(messages.locale()),
                    tallies.getOrDefault(it.id(), Tally.of(List.of())),
                    null))
        .toList();
  }

  /// Participants of some groups, planned against actual: of target groups, or of any others into
  /// which the same people are divided.
  RecordChart groups(List<Theme> groups) {
    var notes = new ArrayList<String>();
    var without = counted.stream().filter(it -> it.participation().targetGroups().isEmpty());
    note(notes, "figures.groups.without", without.count());
    if (!groups.isEmpty()) notes.add(messages.get("figures.groups.several"));
    notes.addAll(participantNotes());
    return participants("participants", "figures.groups.", groups, notes);
  }

  private RecordChart activities(String id, String key, List<Theme> themes) {
    var with = themes.stream().filter(it -> !it.tally().activities().isEmpty()).toList();
    var most = with.stream().max(Comparator.comparingInt(it -> it.tally().activities().size()));
    var sentence =
        most.map(
                it ->
                    messages.get(
                        key + "activitiesSentence",
                        with.size(),
                        themes.size(),
                        it.name(),
                        it.tally().activities().size()))
            .orElseGet(() -> messages.get(key + "none", years));
    var figure =
        figure(
            messages.get(key + "activitiesTitle", years),
            sentence,
            key,
            "report.column.activities",
            // Nothing at all is said in words, without empty bars.
            with.isEmpty() ? List.of() : themes,
            List.of(
                new Row(
                    "report.column.activities", it -> (Integer) it.tally().activities().size())));
    var notes = new ArrayList<String>();
    if (!with.isEmpty()) gaps(notes, key, themes);
    note(notes, key + "without", counted.stream().filter(isNamed(themes).negate()).count());
    dropped(notes);
    return new RecordChart(id, figure, notes, with.isEmpty() ? List.of() : parts(themes));
  }

  private static Predicate<Activity> isNamed(List<Theme> themes) {
    var named =
        themes.stream()
            .flatMap(it -> it.tally().activities().stream())
            .map(Activity::id)
            .collect(Collectors.toSet());
    return it -> named.contains(it.id());
  }

  /// What no activity serves, by name.
  private void gaps(List<String> notes, String key, List<Theme> themes) {
    var gaps =
        themes.stream().filter(it -> it.tally().activities().isEmpty()).map(Theme::name).toList();
    if (!gaps.isEmpty())
      notes.add(messages.get(key + "gaps", gaps.size(), String.join("; ", gaps)));
  }

  private RecordChart participants(String id, String key, List<Theme> themes) {
    return participants(
        id,
        key,
        themes.stream().filter(it -> !it.tally().activities().isEmpty()).toList(),
        participantNotes());
  }

  private RecordChart participants(String id, String key, List<Theme> themes, List<String> notes) {
    var sum = Tally.of(counted.stream().filter(isNamed(themes)).toList());
    var isKnown = sum.planned() != null || sum.actual() != null;
    var figure =
        figure(
            messages.get(key + "participantsTitle", years),
            isKnown
                ? messages.get(
                    "figures.participants.sentence",
                    sum.activities().size(),
                    number(sum.planned()),
                    number(sum.actual()))
                : messages.get("figures.participants.none", years),
            key,
            "figures.participants",
            themes,
            List.of(
                new Row("figures.participants.planned", it -> it.tally().planned()),
                new Row("figures.participants.actual", it -> it.tally().actual())));
    return new RecordChart(id, figure, isKnown ? notes : List.of(), parts(themes));
  }

  private String number(@Nullable Integer number) {
    return number == null ? messages.get("chart.blank") : messages.number(number);
  }

  private List<String> participantNotes() {
    var notes = new ArrayList<String>();
    note(notes, "figures.participants.without", Tally.of(counted).withoutParticipants());
    var notCounted =
        counted.stream()
            .filter(it -> it.participation().plannedInAll() != null)
            .filter(it -> it.participation().actualInAll() == null)
            .count();
    note(notes, "figures.participants.notCounted", notCounted);
    dropped(notes);
    return notes;
  }

  private void dropped(List<String> notes) {
    note(notes, "figures.dropped.note", all.size() - counted.size());
  }

  private void note(List<String> notes, String key, long count) {
    if (count > 0) notes.add(messages.get(key, count));
  }

  /// A series by the key of its name.
  private record Row(String key, Function<Theme, @Nullable Integer> number) {}

  private Figure figure(
      String title,
      String sentence,
      String key,
      String valueName,
      List<Theme> themes,
      List<Row> rows) {
    var hasColours = themes.stream().allMatch(it -> it.colour() != null);
    return new Figure(
        title,
        sentence,
        Kind.BARS,
        messages.locale(),
        messages.get(key + "column"),
        messages.get(valueName),
        false,
        themes.stream().map(Theme::name).toList(),
        rows.stream()
            .map(
                row ->
                    new Series(
                        messages.get(row.key()),
                        themes.stream().map(it -> value(row.number().apply(it))).toList()))
            .toList(),
        hasColours
            ? themes.stream().map(Theme::colour).filter(Objects::nonNull).toList()
            : List.of());
  }

  private static Value value(@Nullable Integer number) {
    return number == null ? Value.BLANK : Value.of(number);
  }

  private static List<Part> parts(List<Theme> themes) {
    return themes.stream()
        .map(it -> new Part(it.name(), Records.OfActivities.of(it.tally().activities())))
        .toList();
  }
}
