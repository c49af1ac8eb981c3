// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.Activity.Themes;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.Records;
import org.learningcitydesk.report.picture.FigureFile;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.report.render.PdfCheck;

class ActivityFiguresTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final List<Activity> SAMPLE = Sources.sample().activities();
  private final City city = City.named("Rivalta");
  @TempDir Path folder;

  private static List<RecordChart> all(List<Activity> activities, Integer year, Locale language) {
    return new ActivityFigures(activities, CATALOGUE, Messages.in(language), year, Sources.TODAY)
        .all();
  }

  private static RecordChart chart(List<Activity> activities, Integer year, String id) {
    return all(activities, year, Locale.ENGLISH).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Activity activity(String start, Integer planned, Integer actual, String... sdgs) {
    return Activity.titled(
            city.id(), "A", "citizen-course", start == null ? null : PartialDate.parse(start))
        .withParticipation(new Participation(List.of("adults", "migrants"), planned, actual))
        .withThemes(new Themes(List.of(sdgs), List.of(), List.of()));
  }

  @Test
  void everyFigureHasTitleSentenceNumbersAndItsActivities() {
    for (var language : Messages.LANGUAGES)
      for (var year : new Integer[] {2026, null})
        assertThat(all(SAMPLE, year, language))
            .hasSize(9)
            .allSatisfy(
                chart -> {
                  assertThat(chart.figure().title()).isNotBlank().doesNotContain("{");
                  assertThat(chart.figure().sentence()).endsWith(".").doesNotContain("{", " null");
                  assertThat(chart.figure().isEmpty()).isFalse();
                  assertThat(chart.notes()).allMatch(it -> it.endsWith("."));
                });
  }

  @Test
  void whereThereIsNothingWordsSaySo() {
    for (var language : Messages.LANGUAGES)
      assertThat(all(List.of(), 2026, language))
          .allSatisfy(
              chart -> {
                assertThat(chart.figure().sentence()).endsWith(".").doesNotContain("null");
                assertThat(chart.notes()).isEmpty();
              });
  }

  @Test
  void eachBarCountsWhatItLeadsTo() {
    for (var id : List.of("activity-months", "activity-types", "sdg-activities")) {
      var chart = chart(SAMPLE, 2026, id);
      for (var i = 0; i < chart.parts().size(); i++) {
        var at = i;
        var sum =
            chart.figure().series().stream()
                .map(it -> it.values().get(at).number())
                .mapToDouble(it -> it == null ? 0 : it)
                .sum();
        assertThat(chart.parts().get(i).records().size()).as(id).isEqualTo((int) sum);
      }
    }
  }

  @Test
  void aGoalShowsItsNumberAndColourAndOneWithoutActivitiesIsSaid() {
    var one = activity("2026-05-01", 10, null, "sdg-04", "sdg-17");
    var chart = chart(List.of(one), 2026, "sdg-activities");
    assertThat(chart.figure().categories())
        .containsExactly(
            "SDG 3 – Good health and well-being",
            "SDG 4 – Quality education",
            "SDG 8 – Decent work and economic growth",
            "SDG 11 – Sustainable cities and communities",
            "SDG 13 – Climate action",
            "SDG 16 – Peace, justice and strong institutions",
            "SDG 17 – Partnerships for the goals");
    assertThat(chart.figure().colours())
        .containsExactly(
            new Color(0x4C9F38),
            new Color(0xC5192D),
            new Color(0xA21942),
            new Color(0xFD9D24),
            new Color(0x3F7E44),
            new Color(0x00689D),
            new Color(0x19486A));
    assertThat(chart.notes().getFirst())
        .startsWith("5 goals have no activity: SDG 3 – Good health and well-being; SDG 8");
    assertThat(chart.parts().get(1).records())
        .isEqualTo(new Records.OfActivities(List.of(one.id())));
    assertThat(chart.parts().getFirst().records().size()).isZero();
  }

  @Test
  void participantsOfTwoGroupsAreInBothBarsAndOnceInTheSentence() {
    var known = activity("2026-05-01", 10, 8);
    var planned = activity("2026-06-01", 5, null);
    var blank = activity("2026-07-01", null, null);
    var cancelled = activity("2026-08-01", 99, null).withStatus(ActivityStatus.CANCELLED);
    var chart = chart(List.of(known, planned, blank, cancelled), 2026, "participants");
    assertThat(chart.figure().table())
        .isEqualTo(
            new Figure.DataTable(
                List.of("Target group", "Planned", "Came"),
                List.of(
                    List.of("Adults (35-64)", "15", "8"),
                    List.of("Migrants and newcomers", "15", "8"))));
    assertThat(chart.figure().sentence())
        .isEqualTo("3 activities, each counted once. Participants planned: 15; came: 8.");
    assertThat(chart.notes())
        .containsExactly(
            "The participants of an activity for several groups are in the bar of each of them.",
            "One activity without a number of participants is not in it.",
            "Of one activity it is planned and not recorded how many came.",
            "One postponed or cancelled activity is not counted.");
  }

  @Test
  void agesAndSexesAreSummedAndWhoIsInNoGroupIsSaid() {
    var girls = new ParticipantGroup(AgeBand.CHILDREN, Sex.FEMALE);
    var boys = new ParticipantGroup(AgeBand.CHILDREN, Sex.MALE);
    var women = new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE);
    var some = Breakdown.NONE.with(girls, 4).with(women, 3);
    var both =
        activity("2026-05-01", 10, null)
            .withParticipation(
                new Participation(
                    List.of("adults"),
                    10,
                    null,
                    some,
                    Breakdown.NONE.with(girls, 2).with(boys, 0)));
    var total = activity("2026-06-01", null, 5);
    var cancelled = both.withId(ActivityId.next()).withStatus(ActivityStatus.CANCELLED);
    var all = List.of(both, total, cancelled);
    var ages = chart(all, 2026, "participants-age");
    assertThat(ages.figure().table())
        .isEqualTo(
            new Figure.DataTable(
                List.of("Age", "Planned", "Came"),
                List.of(
                    List.of("0–13", "4", "2"),
                    List.of("14–18", "no data", "no data"),
                    List.of("19–34", "no data", "no data"),
                    List.of("35–64", "3", "no data"),
                    List.of("65+", "no data", "no data"),
                    List.of("Age not stated", "no data", "no data"))));
    assertThat(ages.figure().sentence())
        .isEqualTo("One activity says its participants by age and sex: 7 planned, 2 came.");
    assertThat(ages.notes())
        .containsExactly(
            "3 participants planned are not broken down by age and sex and are not in it.",
            "5 participants who came are not broken down by age and sex and are not in it.");
    assertThat(ages.parts().getFirst().records())
        .isEqualTo(new Records.OfActivities(List.of(both.id())));
    assertThat(ages.parts().get(1).records().size()).isZero();
    assertThat(chart(all, 2026, "participants-sex").figure().table().rows())
        .containsExactly(
            List.of("Women", "7", "2"),
            List.of("Men", "no data", "0"),
            List.of("Other or not stated", "no data", "no data"));
    // Where nobody said how many came, the groups together say it.
    assertThat(chart(all, 2026, "participants").figure().sentence())
        .isEqualTo("2 activities, each counted once. Participants planned: 10; came: 7.");
  }

  @Test
  void whatBeginsInAnotherYearOrWithoutAMonthIsNotInTheMonths() {
    var chart =
        chart(
            List.of(
                activity("2025-12-31", 1, 1), activity("2026", 1, 1), activity("2026-12-31", 1, 1)),
            2026,
            "activity-months");
    assertThat(chart.figure().categories()).hasSize(12);
    assertThat(chart.figure().table().rows().getLast()).containsExactly("Dec 26", "0", "1", "0");
    assertThat(chart.notes())
        .containsExactly("One activity has no month and cannot be shown here.");
    var every =
        chart(
            List.of(activity("1999-02", 1, 1), activity("2026-02", 1, 1)), null, "activity-months");
    assertThat(every.figure().categories()).hasSize(36);
    assertThat(every.notes()).contains("One earlier activity is not shown.");
  }

  private Activity weekly(String start, String until) {
    return activity(start, null, null)
        .withTiming(
            Timing.NONE.withRecurrence(
                new Recurrence(
                    Rhythm.Weeks.SAME_DAY,
                    1,
                    new Recurrence.Limit.Until(LocalDate.parse(until)),
                    List.of())));
  }

  @Test
  void aCourseIsInEachOfItsMonthsAndYearsAndCountsOnce() {
    var course = weekly("2025-11-06", "2026-02-26");
    assertThat(ActivityFigures.years(List.of(course, activity("2024", 1, 1))))
        .containsExactly(2026, 2025, 2024);
    var chart = chart(List.of(course), 2026, "activity-months");
    assertThat(chart.figure().table().rows().subList(0, 3))
        .containsExactly(
            List.of("Jan 26", "0", "1", "0"),
            List.of("Feb 26", "0", "1", "0"),
            List.of("Mar 26", "0", "0", "0"));
    assertThat(chart.figure().sentence()).startsWith("One activity: 0 held, 1 still to be held");
    assertThat(chart.notes())
        .contains("What takes place again is in each of its months and counts once in the text.");
    var every = chart(List.of(course), null, "activity-months");
    assertThat(every.figure().categories()).hasSize(4);
    assertThat(chart(List.of(course), 2027, "activity-months").figure().sentence())
        .contains("2027");
  }

  @Test
  void whatGoesOnIntoAYearIsThereAndItsMonthIsEarlier() {
    var project = activity("2025-12-15", 1, 1).withEnd(PartialDate.parse("2026-03-15"));
    assertThat(ActivityFigures.years(List.of(project))).containsExactly(2026, 2025);
    assertThat(chart(List.of(project), 2026, "activity-months").notes())
        .contains("One earlier activity is not shown.");
  }

  @Test
  void whatComesBackForManyYearsDoesNotHideToday() {
    var yearly =
        activity("2026-03-01", null, null)
            .withTiming(
                Timing.NONE.withRecurrence(
                    new Recurrence(
                        new Rhythm.Years(), 1, new Recurrence.Limit.Times(50), List.of())));
    var chart = chart(List.of(yearly, activity("2026-02-01", 1, 1)), null, "activity-months");
    assertThat(chart.figure().categories()).startsWith("Feb 26", "Mar 26").hasSizeLessThan(37);
  }

  @Test
  void coloursAndLabelsReachTheFiles() throws Exception {
    var chart = chart(SAMPLE, 2026, "sdg-participants");
    var file = new FigureFile(chart.figure(), chart.notes());
    for (var format : PictureFormat.values())
      file.write(format, folder.resolve(format.id() + "." + format.extension()));
    var svg = Files.readString(folder.resolve("svg.svg"));
    assertThat(svg).contains("rgb(197,25,45)").contains("SDG 4");
    assertThat(PdfCheck.violations(Files.readAllBytes(folder.resolve("pdf.pdf")))).isEmpty();
  }
}
