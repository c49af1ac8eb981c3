// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.budget.PlanningDate;
import org.learningcitydesk.domain.budget.PlanningOccasion;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.domain.time.PartialDate;

class OverviewFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final CityId city = CityId.next();
  private List<AlertRule> rules =
      List.of(
          AlertRule.usual(city, AlertOccasion.NOTICE), AlertRule.usual(city, AlertOccasion.END));

  @Test
  void aHelixWithoutAnybodyWhoTakesPartIsNamed() {
    var school =
        Stakeholder.named(city, "Scuola", Helix.ACADEMIA)
            .withStance(Stance.NEW.withEngagement(EngagementStatus.ENGAGED));
    var farm = Stakeholder.named(city, "Azienda agricola", Helix.BUSINESS);
    var coverage = HelixCoverage.of(List.of(school, farm), CATALOGUE);
    assertThat(coverage.helices())
        .contains(
            new HelixCoverage.Share(Helix.ACADEMIA, 1, 1),
            new HelixCoverage.Share(Helix.BUSINESS, 1, 0));
    assertThat(coverage.withoutEngaged())
        .containsExactly(Helix.GOVERNMENT, Helix.BUSINESS, Helix.CIVIL_SOCIETY, Helix.ENVIRONMENT);
  }

  @Test
  void networksFromOutsideDoNotMakeAHelixPresent() {
    var network =
        Stakeholder.named(city, "Rete", Helix.ACADEMIA)
            .withCategory("learning-network")
            .withStance(Stance.NEW.withEngagement(EngagementStatus.SIGNATORY));
    var coverage = HelixCoverage.of(List.of(network), CATALOGUE);
    assertThat(coverage.helices()).contains(new HelixCoverage.Share(Helix.ACADEMIA, 0, 0));
    assertThat(coverage.leftOut()).isEqualTo(1);
  }

  @Test
  void anActivityCountsInTheMonthInWhichItBegins() {
    var done = activity("2026-05-30", "2026-06-10", ActivityStatus.DONE);
    var planned = activity("2026-12", null, ActivityStatus.PLANNED);
    var cancelled = activity("2026-12-01", null, ActivityStatus.CANCELLED);
    var someday = activity("2026", null, ActivityStatus.PLANNED);
    var months =
        ActivityMonths.of(
            List.of(done, planned, cancelled, someday),
            YearMonth.of(2026, 5),
            YearMonth.of(2027, 1));
    assertThat(months.months())
        .hasSize(9)
        .contains(
            new ActivityMonths.Month(YearMonth.of(2026, 5), 1, 0),
            new ActivityMonths.Month(YearMonth.of(2026, 12), 0, 1))
        .contains(new ActivityMonths.Month(YearMonth.of(2026, 6), 0, 0));
    assertThat(months.withoutMonth()).isEqualTo(1);
    assertThat(months.done()).isEqualTo(1);
    assertThat(months.planned()).isEqualTo(1);
  }

  @Test
  void whatIsOverdueComesFirst() {
    var started = PathFromTemplate.start(city, CATALOGUE);
    var late = started.tasks().getFirst().withDue(PartialDate.parse("2026-11-03"));
    var done = started.tasks().get(1).withDue(PartialDate.parse("2026-11-01")).withDone(true);
    var soon = activity("2026-12-05", null, ActivityStatus.CONFIRMED);
    var forgotten = activity("2026-10-05", null, ActivityStatus.PLANNED);
    var far = activity("2027-06-05", null, ActivityStatus.PLANNED);
    var dates =
        dates(started.steps(), List.of(late, done), List.of(), List.of(soon, forgotten, far));
    assertThat(dates)
        .containsExactly(
            new NextDate.ActivityOn(forgotten, PartialDate.parse("2026-10-05")),
            new NextDate.TaskDue(late, started.steps().getFirst(), PartialDate.parse("2026-11-03")),
            new NextDate.ActivityOn(soon, PartialDate.parse("2026-12-05")));
    assertThat(dates).extracting(it -> it.isOverdue(TODAY)).containsExactly(true, true, false);
  }

  @Test
  void tasksOfAStepThatDoesNotApplyAreNotDue() {
    var started = PathFromTemplate.start(city, CATALOGUE);
    var step =
        started.steps().getFirst().withReason("Non serve").withStatus(StepStatus.NOT_APPLICABLE);
    var task = started.tasks().getFirst().withDue(PartialDate.parse("2026-11-03"));
    assertThat(dates(List.of(step), List.of(task), List.of(), List.of())).isEmpty();
  }

  @Test
  void anAgreementAnnouncesItsNoticeAndItsEnd() {
    var both = partnership("active", "2027-01-10", 30);
    assertThat(dates(List.of(), List.of(), List.of(both), List.of()))
        .containsExactly(
            due(both, AlertOccasion.NOTICE, "2026-12-11", true),
            due(both, AlertOccasion.END, "2027-01-10", false));
    var noticeOver = partnership("active", "2026-12-01", 30);
    assertThat(dates(List.of(), List.of(), List.of(noticeOver), List.of()))
        .containsExactly(due(noticeOver, AlertOccasion.END, "2026-12-01", true));
    assertThat(
            dates(
                List.of(),
                List.of(),
                List.of(partnership("concluded", "2026-12-01", 30)),
                List.of()))
        .isEmpty();
  }

  @Test
  void anActivityThatGoesOnIsNeitherNextNorOverdue() {
    assertThat(
            dates(
                List.of(),
                List.of(),
                List.of(),
                List.of(activity("2026-11-01", "2026-12-20", ActivityStatus.IN_PROGRESS))))
        .isEmpty();
  }

  @Test
  void keyFiguresCountWhatIsAliveToday() {
    var started = PathFromTemplate.start(city, CATALOGUE);
    var school =
        Stakeholder.named(city, "Scuola", Helix.ACADEMIA)
            .withStance(Stance.NEW.withEngagement(EngagementStatus.SIGNATORY));
    var farm = Stakeholder.named(city, "Azienda agricola", Helix.BUSINESS);
    var figures =
        KeyFigures.of(
            started.steps(),
            List.of(),
            List.of(school, farm),
            List.of(
                partnership("active", "2027-01-10", 30),
                partnership("terminated", "2026-01-10", 0)),
            List.of(
                activity("2025-12-20", "2026-01-15", ActivityStatus.DONE),
                activity("2026-03-01", null, ActivityStatus.CANCELLED),
                activity(null, null, ActivityStatus.PLANNED)),
            CATALOGUE.lifecycle(),
            TODAY);
    assertThat(figures).isEqualTo(new KeyFigures(new PathProgress(0, 10, 0, 0), 2, 1, 2, 1, 1));
  }

  @Test
  void theProgressOfAStepComesFromItsTasks() {
    var started = PathFromTemplate.start(city, CATALOGUE);
    var first = started.steps().getFirst();
    var tasks =
        started.tasks().stream()
            .map(
                task ->
                    task.step().equals(first.id()) && task.order() <= 3
                        ? task.withDone(true)
                        : task)
            .toList();
    assertThat(StepProgress.of(started.steps(), tasks))
        .hasSize(10)
        .first()
        .isEqualTo(new StepProgress(first, OptionalInt.of(50), 3, 6));
  }

  @Test
  void aReminderShowsFromItsFirstDayOnEvenBeyondTheDaysThatAreShown() {
    var far = partnership("active", "2027-06-01", 60);
    assertThat(dates(List.of(), List.of(), List.of(far), List.of())).isEmpty();
    rules =
        List.of(
            AlertRule.usual(city, AlertOccasion.NOTICE).withDaysBefore(List.of(180, 7)),
            AlertRule.usual(city, AlertOccasion.END).withDaysBefore(List.of()));
    assertThat(dates(List.of(), List.of(), List.of(far), List.of()))
        .containsExactly(due(far, AlertOccasion.NOTICE, "2027-04-02", true));
  }

  @Test
  void anAgreementThatRenewsItselfIsNeverOverdue() {
    var pact = partnership("active", "2026-11-01", 30);
    var overdue = due(pact, AlertOccasion.END, "2026-11-01", true);
    assertThat(dates(List.of(), List.of(), List.of(pact), List.of())).containsExactly(overdue);
    assertThat(overdue.isOverdue(TODAY)).isTrue();
    var renewed = pact.withAgreement(pact.agreement().withTacitRenewal(true).withRenewalMonths(2));
    assertThat(dates(List.of(), List.of(), List.of(renewed), List.of()))
        .containsExactly(
            new NextDate.AgreementDue(
                new Deadline(renewed, AlertOccasion.NOTICE, LocalDate.of(2026, 12, 2), true), true),
            new NextDate.AgreementDue(
                new Deadline(renewed, AlertOccasion.END, LocalDate.of(2027, 1, 1), true), false));
  }

  private static NextDate.AgreementDue due(
      Partnership it, AlertOccasion occasion, String date, boolean alerted) {
    return new NextDate.AgreementDue(
        new Deadline(it, occasion, LocalDate.parse(date), false), alerted);
  }

  private List<NextDate> dates(
      List<Step> steps,
      List<Task> tasks,
      List<Partnership> partnerships,
      List<Activity> activities) {
    return NextDates.of(
        steps,
        tasks,
        partnerships,
        rules,
        activities,
        List.of(),
        CATALOGUE.lifecycle(),
        TODAY,
        TODAY.plusDays(60));
  }

  private List<NextDate> planning(LocalDate today) {
    return NextDates.of(
        List.of(),
        List.of(),
        List.of(),
        rules,
        List.of(),
        PlanningDate.of(City.named("Borgo"), today),
        CATALOGUE.lifecycle(),
        today,
        today.plusDays(60));
  }

  @Test
  void theDatesOfTheMunicipalYearComeInTimeAndAreNeverOverdue() {
    rules = List.of(AlertRule.usual(city, AlertOccasion.PLANNING));
    assertThat(planning(LocalDate.of(2026, 6, 15)))
        .containsExactly(
            new NextDate.PlanningDue(
                new PlanningDate(PlanningOccasion.PLANNING_DOCUMENT, LocalDate.of(2026, 7, 31)),
                false));
    assertThat(planning(LocalDate.of(2026, 7, 31)))
        .singleElement()
        .isInstanceOfSatisfying(
            NextDate.PlanningDue.class, it -> assertThat(it.alerted()).isTrue());
    assertThat(planning(LocalDate.of(2026, 8, 1))).isEmpty();
    assertThat(planning(LocalDate.of(2026, 12, 31))).isEmpty();
  }

  @Test
  void aCityThatSwitchedTheDatesOfTheMunicipalYearOffDoesNotSeeThem() {
    rules = List.of(AlertRule.usual(city, AlertOccasion.PLANNING).withDaysBefore(List.of()));
    assertThat(planning(LocalDate.of(2026, 7, 31))).isEmpty();
  }

  private Activity activity(String start, String end, ActivityStatus status) {
    return Activity.titled(
            city, "Incontro", "focus-group", start == null ? null : PartialDate.parse(start))
        .withEnd(end == null ? null : PartialDate.parse(end))
        .withStatus(status);
  }

  private Partnership partnership(String state, String end, int notice) {
    return Partnership.named(city, "Patto", "collaboration-pact", state)
        .withAgreement(
            Agreement.NONE
                .withStart(PartialDate.parse("2025-01-01"))
                .withEnd(PartialDate.parse(end))
                .withNoticeDays(notice));
  }
}
