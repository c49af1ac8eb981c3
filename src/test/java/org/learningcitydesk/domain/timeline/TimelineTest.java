// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.PathId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

class TimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final City city = City.named("Rivalta");
  private final Step step =
      new Step(
          StepId.next(),
          0,
          PathId.next(),
          null,
          7,
          new LocalText("Design", "Progettare"),
          LocalText.same("p"),
          LocalText.same("c"),
          Basis.OWN,
          StepStatus.IN_PROGRESS,
          null,
          null,
          Step.Span.OPEN,
          Step.Span.OPEN,
          null,
          null,
          null);

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso);
  }

  private static Step.Span span(String from, String to) {
    return new Step.Span(from == null ? null : date(from), to == null ? null : date(to));
  }

  private Task task(String due, String doneOn, boolean done) {
    return new Task(
        TaskId.next(),
        0,
        step.id(),
        null,
        1,
        LocalText.same("task"),
        null,
        due == null ? null : date(due),
        doneOn == null ? null : date(doneOn),
        done);
  }

  private Timeline timeline(List<Step> steps, List<Task> tasks) {
    return Timeline.of(steps, tasks, List.of(), List.of(), Catalogue.shipped().lifecycle(), TODAY);
  }

  private Row row(Step it) {
    return timeline(List.of(it), List.of()).rows().getFirst();
  }

  private Row row(Task it) {
    return timeline(List.of(step), List.of(it)).rows().get(1);
  }

  private Row row(Activity it) {
    return Timeline.of(
            List.of(), List.of(), List.of(it), List.of(), Catalogue.shipped().lifecycle(), TODAY)
        .rows()
        .getFirst();
  }

  private Row row(Agreement it, String state) {
    var partnership = Partnership.named(city.id(), "Patto", "memorandum", state).withAgreement(it);
    return Timeline.of(
            List.of(),
            List.of(),
            List.of(),
            List.of(partnership),
            Catalogue.shipped().lifecycle(),
            TODAY)
        .rows()
        .getFirst();
  }

  @Test
  void aStepUnderWayRunsUntilTodayAndIsLateFromThePlannedEnd() {
    var late =
        row(
            step.withPlanned(span("2026-06-14", "2026-11-01"))
                .withActual(span("2026-06-24", null)));
    assertThat(late)
        .isEqualTo(
            new Row(
                new Subject.OfStep(step.id()),
                RowKind.STEP,
                new LocalText("7. Design", "7. Progettare"),
                StepStatus.IN_PROGRESS,
                List.of(Bar.between(date("2026-06-14"), date("2026-11-01"))),
                List.of(new Bar(date("2026-06-24"), null, TODAY)),
                List.of(),
                new Delay(DelayKind.OVERDUE, LocalDate.of(2026, 11, 1), TODAY)));
    assertThat(late.delay().days()).isEqualTo(20);
  }

  @Test
  void aPlanKnownToTheMonthIsNotLateBeforeTheMonthIsOver() {
    assertThat(row(step.withPlanned(span(null, "2026-11"))).delay()).isNull();
    assertThat(row(step.withPlanned(span(null, "2026"))).delay()).isNull();
    assertThat(row(step.withPlanned(span(null, "2026-10"))).delay().days()).isEqualTo(21);
    // Done some time in the month after the one that was planned: a day late for certain.
    assertThat(row(task("2026-09", "2026-10", true)).delay())
        .isEqualTo(
            new Delay(
                DelayKind.FINISHED_LATE, LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1)));
    assertThat(row(task("2026-10", "2026-10-31", true)).delay()).isNull();
  }

  @Test
  void delaysCountLeapDaysAndYearEnds() {
    assertThat(row(task("2024-02-28", "2024-03-01", true)).delay().days()).isEqualTo(2);
    assertThat(row(task("2023-02-28", "2023-03-01", true)).delay().days()).isEqualTo(1);
    assertThat(row(task("2024-02", "2024-03-01", true)).delay().days()).isEqualTo(1);
    assertThat(row(task("2025-12-31", "2026-01-01", true)).delay().days()).isEqualTo(1);
    assertThat(row(task("2026-01-01", "2025-12-31", true)).delay())
        .isEqualTo(
            new Delay(
                DelayKind.FINISHED_EARLY, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)));
  }

  @Test
  void halfOfTheDatesIsEnoughForAMarkAndNoneForAnEmptyRow() {
    assertThat(row(step.withPlanned(span("2026-12", null))).milestones())
        .containsExactly(new Milestone(MilestoneKind.START, date("2026-12")));
    var finished =
        row(
            step.withStatus(StepStatus.COMPLETED)
                .withPlanned(span(null, "2026-05-01"))
                .withActual(span("2026-03", null)));
    assertThat(finished.milestones())
        .containsExactly(
            new Milestone(MilestoneKind.DUE, date("2026-05-01")),
            new Milestone(MilestoneKind.BEGUN, date("2026-03")));
    assertThat(finished.delay()).isNull();
    assertThat(row(step).isUndated()).isTrue();
  }

  @Test
  void whatIsNotApplicableIsNeverLate() {
    var left = step.withReason("r").withStatus(StepStatus.NOT_APPLICABLE);
    var task = timeline(List.of(left), List.of(task("2020-01-01", null, false))).rows().get(1);
    assertThat(task.delay()).isNull();
    assertThat(task.state()).isEqualTo(TaskState.OPEN);
    assertThat(
            row(step.withReason("r")
                    .withStatus(StepStatus.NOT_APPLICABLE)
                    .withPlanned(span("2020", "2021")))
                .delay())
        .isNull();
    assertThat(
            row(step.withStatus(StepStatus.NOT_STARTED).withPlanned(span("2026-11-01", "2027")))
                .delay())
        .isEqualTo(new Delay(DelayKind.NOT_BEGUN, LocalDate.of(2026, 11, 1), TODAY));
  }

  @Test
  void anActivityIsPlannedUntilItTakesPlace() {
    var course = Activity.titled(city.id(), "Corso", "citizen-course", date("2026-11-10"));
    var weeks = course.withEnd(date("2026-12-20"));
    var whole = Bar.between(date("2026-11-10"), date("2026-12-20"));
    assertThat(row(weeks).planned()).containsExactly(whole);
    assertThat(row(weeks).actual()).isEmpty();
    assertThat(row(weeks.withStatus(ActivityStatus.IN_PROGRESS)).actual())
        .containsExactly(new Bar(date("2026-11-10"), null, TODAY));
    assertThat(row(weeks.withStatus(ActivityStatus.DONE)).actual()).containsExactly(whole);
    assertThat(row(weeks.withStatus(ActivityStatus.DONE)).planned()).isEmpty();
    assertThat(row(course).delay())
        .isEqualTo(new Delay(DelayKind.NOT_RECORDED, LocalDate.of(2026, 11, 10), TODAY));
    assertThat(row(course.withStatus(ActivityStatus.CANCELLED)).delay()).isNull();
  }

  private Activity recurring(String start, Rhythm rhythm, int every, int times) {
    return Activity.titled(city.id(), "Caffè", "citizen-course", date(start))
        .withTiming(
            Timing.NONE.withRecurrence(
                new Recurrence(rhythm, every, Recurrence.Limit.of(null, times), List.of())));
  }

  @Test
  void whatRecursHasAPieceForEachTimeAndThoseThatTouchAreOne() {
    var weekly = recurring("2026-11-12", Rhythm.Weeks.SAME_DAY, 1, 3);
    assertThat(row(weekly).planned())
        .containsExactly(
            Bar.between(date("2026-11-12"), date("2026-11-12")),
            Bar.between(date("2026-11-19"), date("2026-11-19")),
            Bar.between(date("2026-11-26"), date("2026-11-26")));
    assertThat(row(weekly.withStatus(ActivityStatus.IN_PROGRESS)).actual())
        .containsExactly(
            Bar.between(date("2026-11-12"), date("2026-11-12")),
            Bar.between(date("2026-11-19"), date("2026-11-19")));
    // Nothing is missing before the last time is past.
    assertThat(row(weekly).delay()).isNull();
    assertThat(row(recurring("2026-11-05", Rhythm.Weeks.SAME_DAY, 1, 3)).delay())
        .isEqualTo(new Delay(DelayKind.NOT_RECORDED, LocalDate.of(2026, 11, 19), TODAY));
    var daily = recurring("2026-11-20", new Rhythm.Days(), 1, 5);
    assertThat(row(daily).planned())
        .containsExactly(new Bar(date("2026-11-20"), date("2026-11-24"), null, 5));
    assertThat(row(daily.withStatus(ActivityStatus.IN_PROGRESS)).actual())
        .containsExactly(new Bar(date("2026-11-20"), date("2026-11-21"), null, 2));
    var weekends = recurring("2026-11-20", Rhythm.Weeks.SAME_DAY, 1, 2).withEnd(date("2026-11-22"));
    assertThat(row(weekends.withStatus(ActivityStatus.IN_PROGRESS)).actual())
        .containsExactly(new Bar(date("2026-11-20"), null, TODAY));
    assertThat(row(weekends.withStatus(ActivityStatus.DONE)).actual())
        .containsExactly(
            Bar.between(date("2026-11-20"), date("2026-11-22")),
            Bar.between(date("2026-11-27"), date("2026-11-29")));
  }

  @Test
  void whatRecursVeryOftenStaysDrawableAndNoTimeIsLost() {
    for (var rhythm : List.of(new Rhythm.Days(), Rhythm.Weeks.SAME_DAY))
      for (var every : List.of(1, 2, 5)) {
        var pieces = row(recurring("2026-01-01", rhythm, every, 300)).planned();
        assertThat(pieces).hasSizeLessThanOrEqualTo(Times.MOST_PIECES);
        assertThat(pieces.stream().mapToInt(Bar::times).sum()).isEqualTo(300);
        assertThat(pieces.getFirst().first()).isEqualTo(LocalDate.of(2026, 1, 1));
      }
  }

  @Test
  void anAgreementShowsTheTermOfTodayItsNoticeAndWhatHasPassed() {
    var renewing =
        Agreement.NONE
            .withStart(date("2024-03-01"))
            .withEnd(date("2025-02-28"))
            .withTacitRenewal(true)
            .withNoticeDays(60);
    var row = row(renewing, "active");
    assertThat(row.planned()).containsExactly(Bar.between(date("2024-03-01"), date("2027-02-28")));
    assertThat(row.actual()).containsExactly(new Bar(date("2024-03-01"), null, TODAY));
    assertThat(row.milestones())
        .containsExactly(
            new Milestone(MilestoneKind.NOTICE, date("2026-12-30")),
            new Milestone(MilestoneKind.END, date("2027-02-28")));
    var open = row(Agreement.NONE.withStart(date("2026")), "active");
    assertThat(open.planned()).containsExactly(Bar.from(date("2026")));
    assertThat(open.planned().getFirst().last()).isNull();
    var expired = row(Agreement.NONE.withStart(date("2025")).withEnd(date("2026-10")), "active");
    assertThat(expired.planned()).containsExactly(Bar.between(date("2025"), date("2026-10")));
    assertThat(expired.delay())
        .isEqualTo(new Delay(DelayKind.EXPIRED, LocalDate.of(2026, 10, 31), TODAY));
  }

  @Test
  void whatHasNoDateIsCountedAndHasNoRowExceptSteps() {
    var activity = Activity.titled(city.id(), "Corso", "citizen-course", null);
    var partnership = Partnership.named(city.id(), "Patto", "memorandum", "active");
    var timeline =
        Timeline.of(
            List.of(step),
            List.of(task(null, null, false), task("2027-01", null, false)),
            List.of(activity),
            List.of(partnership),
            Catalogue.shipped().lifecycle(),
            TODAY);
    assertThat(timeline.rows()).extracting(Row::kind).containsExactly(RowKind.STEP, RowKind.TASK);
    assertThat(timeline.undated())
        .isEqualTo(
            Map.of(RowKind.STEP, 1, RowKind.TASK, 1, RowKind.ACTIVITY, 1, RowKind.AGREEMENT, 1));
    assertThat(timeline.only(EnumSet.of(RowKind.TASK)).undated())
        .isEqualTo(Map.of(RowKind.TASK, 1));
    assertThat(timeline.whole())
        .isEqualTo(new Window(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31)));
  }

  @Test
  void aWindowHoldsWhatTouchesItAndTheStepsOfItsTasks() {
    var done = task("2026-01-10", "2025-12-31", true);
    var timeline =
        timeline(
            List.of(step.withActual(span("2026-11-01", null))),
            List.of(done, task("2026-11", null, false)));
    assertThat(timeline.in(Window.of(Zoom.YEAR, LocalDate.of(2025, 5, 5), timeline.whole())))
        .extracting(Row::subject)
        .containsExactly(new Subject.OfStep(step.id()), new Subject.OfTask(done.id(), step.id()));
    assertThat(timeline.in(Window.of(Zoom.QUARTER, LocalDate.of(2026, 8, 1), timeline.whole())))
        .isEmpty();
    assertThat(timeline.in(Window.of(Zoom.QUARTER, TODAY, timeline.whole()))).hasSize(2);
  }

  @Test
  void aDayLiesWhereItsShareOfTheWindowIs() {
    var leap = Window.of(Zoom.YEAR, LocalDate.of(2024, 7, 1), new Window(TODAY, TODAY));
    assertThat(leap.days()).isEqualTo(366);
    assertThat(leap.at(LocalDate.of(2024, 1, 1))).isZero();
    assertThat(leap.at(LocalDate.of(2025, 1, 1))).isEqualTo(1);
    assertThat(leap.at(LocalDate.of(2024, 3, 1))).isEqualTo(60 / 366.0);
    assertThat(leap.at(LocalDate.of(2023, 12, 31))).isNegative();
  }

  @Test
  void theCertainPartOfABarLeavesOutTheDaysThatItMayNotCover() {
    var months = Bar.between(date("2026-02"), date("2026-04"));
    assertThat(months.first()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(months.last()).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(months.certainFrom()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(months.certainTo()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(months.isExact()).isFalse();
    var begun = Bar.since(date("2026-11"), TODAY);
    assertThat(begun.certainFrom()).isEqualTo(TODAY);
    assertThat(begun.last()).isEqualTo(TODAY);
  }
}
