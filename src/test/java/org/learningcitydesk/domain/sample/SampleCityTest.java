// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.contact.DuePromise;
import org.learningcitydesk.domain.contact.GoingCold;
import org.learningcitydesk.domain.contact.Heard;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.contact.Warmth;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.governance.Radar;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.Roles;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

class SampleCityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final CityContents sample = SampleCity.generate(1, TODAY, CATALOGUE);

  @Test
  void theSameDayGivesTheSameCity() {
    assertThat(SampleCity.generate(1, TODAY, CATALOGUE)).isEqualTo(sample);
    assertThat(SampleCity.generate(1, TODAY.plusDays(1), CATALOGUE)).isNotEqualTo(sample);
  }

  @Test
  void itIsAsLargeAsItSays() {
    assertThat(sample.city().sample()).isTrue();
    assertThat(sample.stakeholders()).hasSizeBetween(55, 66);
    assertThat(sample.partnerships()).hasSize(18);
    assertThat(sample.steps()).hasSize(10);
    assertThat(sample.activities()).hasSize(90);
    assertThat(areas(sample)).hasSize(8);
    assertThat(sample.evidence()).hasSizeGreaterThan(20);
  }

  @Test
  void aLargerFactorMultipliesItAndNamesStayDistinct() {
    var large = SampleCity.generate(50, TODAY, CATALOGUE);
    assertThat(large.stakeholders())
        .hasSize(50 * (sample.stakeholders().size() - 2) + 2)
        .extracting(Stakeholder::name)
        .doesNotHaveDuplicates();
    assertThat(large.partnerships())
        .hasSize(900)
        .extracting(Partnership::name)
        .doesNotHaveDuplicates();
    assertThat(large.activities())
        .hasSize(4500)
        .extracting(Activity::title)
        .doesNotHaveDuplicates();
    assertThat(large.stakeholders()).extracting(Stakeholder::id).doesNotHaveDuplicates();
  }

  @Test
  void placesAreDistinctFarBeyondTheLargestSample() {
    var names = new HashSet<String>();
    for (var copy = 1; copy <= 4000; copy++)
      assertThat(names.add(Localities.of(copy))).as(Localities.of(copy)).isTrue();
  }

  @Test
  void everyHelixAndEveryCategoryButFewIsThere() {
    assertThat(sample.stakeholders().stream().map(Stakeholder::helix).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Helix.class));
    assertThat(sample.stakeholders().stream().map(Stakeholder::category).distinct().count())
        .isGreaterThanOrEqualTo(28);
  }

  @Test
  void everythingPointsToSomethingOfTheCity() {
    var stakeholders = ids(sample.stakeholders(), Stakeholder::id);
    var steps = ids(sample.steps(), Step::id);
    var partnerships = ids(sample.partnerships(), Partnership::id);
    assertThat(sample.partnerships())
        .allSatisfy(
            partnership -> {
              assertThat(partnership.members())
                  .extracting(Member::stakeholder)
                  .isNotEmpty()
                  .isSubsetOf(stakeholders);
              assertThat(CATALOGUE.partnershipType(partnership.type())).isPresent();
              assertThat(CATALOGUE.lifecycle().state(partnership.state())).isPresent();
              assertThat(partnership.step()).isIn(steps);
            });
    assertThat(sample.activities())
        .allSatisfy(
            activity -> {
              assertThat(CATALOGUE.activityType(activity.type())).isPresent();
              assertThat(activity.lead()).isIn(stakeholders);
              assertThat(activity.partners())
                  .isSubsetOf(stakeholders)
                  .doesNotContain(activity.lead());
              assertThat(activity.step()).isIn(steps);
              if (activity.partnership() != null)
                assertThat(activity.partnership()).isIn(partnerships);
              assertThat(activity.participation().targetGroups())
                  .allSatisfy(id -> assertThat(CATALOGUE.targetGroup(id)).as(id).isPresent());
              assertThat(activity.themes().sdgs())
                  .allSatisfy(id -> assertThat(CATALOGUE.sdg(id)).as(id).isPresent());
              assertThat(activity.themes().keyCompetences())
                  .allSatisfy(id -> assertThat(CATALOGUE.keyCompetence(id)).as(id).isPresent());
              assertThat(activity.themes().clusters())
                  .allSatisfy(id -> assertThat(CATALOGUE.cluster(id)).as(id).isPresent());
            });
    assertThat(sample.evidence())
        .allSatisfy(
            evidence -> {
              assertThat(evidence.step()).isIn(steps);
              assertThat(CATALOGUE.documentType(evidence.documentType()))
                  .as(evidence.documentType())
                  .isPresent();
            });
    assertThat(sample.tasks()).extracting(Task::step).isSubsetOf(steps);
    assertThat(sample.roles())
        .allSatisfy(role -> assertThat(role.stakeholder()).isIn(stakeholders));
  }

  @Test
  void theLastAssessmentOfAStakeholderIsWhatItsScoresAre() {
    var last = new HashMap<StakeholderId, Assessment>();
    for (var it : sample.assessments()) {
      assertThat(it.date().first()).isBefore(TODAY);
      last.merge(
          it.stakeholder(),
          it,
          (one, other) -> one.date().first().isAfter(other.date().first()) ? one : other);
    }
    assertThat(last).hasSizeBetween(18, 26);
    for (var it : sample.stakeholders()) {
      var assessment = last.get(it.id());
      if (assessment == null) continue;
      assertThat(assessment.influence()).isEqualTo(it.stance().influence());
      assertThat(assessment.interest()).isEqualTo(it.stance().interest());
    }
  }

  @Test
  void statesOfActivitiesFitTheirDates() {
    assertThat(sample.activities())
        .allSatisfy(
            activity -> {
              var start = activity.start().first();
              var end = activity.lastDay();
              if (end.isBefore(TODAY))
                assertThat(activity.status()).isIn(ActivityStatus.DONE, ActivityStatus.CANCELLED);
              else if (start.isAfter(TODAY))
                assertThat(activity.status())
                    .isIn(
                        ActivityStatus.PLANNED, ActivityStatus.CONFIRMED, ActivityStatus.POSTPONED);
              else assertThat(activity.status()).isEqualTo(ActivityStatus.IN_PROGRESS);
              if (activity.status() != ActivityStatus.DONE)
                assertThat(activity.participation().actual()).isNull();
            });
  }

  @Test
  void thePathHasStepsInEveryState() {
    assertThat(sample.steps().stream().map(Step::status).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(StepStatus.class));
    var progress = PathProgress.of(sample.steps(), sample.tasks());
    assertThat(progress.completed()).isEqualTo(5);
    assertThat(progress.applicable()).isEqualTo(9);
    assertThat(sample.tasks())
        .anySatisfy(
            task ->
                assertThat(!task.done() && task.due() != null && task.due().last().isBefore(TODAY))
                    .isTrue());
    assertThat(sample.steps())
        .filteredOn(step -> step.status() == StepStatus.COMPLETED)
        .allSatisfy(
            step ->
                assertThat(sample.tasks())
                    .filteredOn(task -> task.step().equals(step.id()))
                    .allMatch(Task::done));
    assertThat(sample.tasks())
        .filteredOn(Task::done)
        .allSatisfy(task -> assertThat(task.doneOn().first()).isBefore(TODAY));
  }

  @Test
  void somePartnershipsEndSoonAndSomeAreInTheirNoticePeriod() {
    assertThat(sample.partnerships()).filteredOn(it -> endsWithin(it, 60)).hasSizeBetween(2, 6);
    assertThat(sample.partnerships())
        .filteredOn(
            it ->
                CATALOGUE.lifecycle().isInForce(it.state())
                    && it.agreement()
                        .noticeBy()
                        .filter(by -> !by.isAfter(TODAY.plusDays(30)))
                        .isPresent())
        .hasSizeBetween(2, 6);
  }

  @Test
  void contactsReachBackAYearAndSomeStakeholdersGoCold() {
    assertThat(sample.contacts()).hasSizeBetween(24, 30);
    assertThat(sample.contacts())
        .allSatisfy(
            it -> {
              assertThat(ids(sample.stakeholders(), Stakeholder::id))
                  .containsAll(it.stakeholders());
              assertThat(ids(sample.steps(), Step::id)).contains(it.step());
              assertThat(it.people()).allSatisfy(one -> assertThat(one.role()).isNotBlank());
            });
    var heard =
        sample.contacts().stream()
            .flatMap(it -> it.stakeholders().stream().map(one -> new Heard(one, it.date())))
            .toList();
    var silences =
        GoingCold.list(
            GoingCold.all(
                sample.stakeholders(), heard, java.util.Map.of(), sample.cadences(), TODAY));
    assertThat(silences).filteredOn(Silence::isCold).hasSize(4);
    assertThat(silences).filteredOn(it -> it.warmth() == Warmth.DUE).hasSize(3);
    assertThat(silences).filteredOn(it -> it.warmth() == Warmth.NEVER_CONTACTED).hasSize(2);
    var open = DuePromise.of(sample.contacts());
    assertThat(open).filteredOn(it -> it.isOverdueOn(TODAY)).hasSize(3);
    assertThat(open).hasSize(9);
  }

  @Test
  void addressesAreOnesThatCannotExist() {
    assertThat(sample.stakeholders())
        .allSatisfy(
            it -> {
              if (it.reach().email() != null) assertThat(it.reach().email()).endsWith(".example");
              if (it.reach().pec() != null) assertThat(it.reach().pec()).endsWith(".example");
              if (it.reach().website() != null)
                assertThat(it.reach().website()).endsWith(".example");
            });
    assertThat(sample.persons())
        .allSatisfy(
            it -> assertThat(it.email()).endsWith("@example.org").matches("[a-z.]+@example.org"));
  }

  @Test
  void somebodyChangedEmployerAndSomeDataNeedCare() {
    var roles = sample.roles().stream().collect(Collectors.groupingBy(PersonRole::person)).values();
    assertThat(roles)
        .filteredOn(
            of -> {
              var now = Roles.of(of, TODAY);
              return !now.current().isEmpty()
                  && !now.past().isEmpty()
                  && now.past().getFirst().isCurrentOn(TODAY.minusDays(330));
            })
        .hasSize(2)
        .allSatisfy(
            of -> {
              var now = Roles.of(of, TODAY);
              assertThat(now.past().getFirst().to().first().plusDays(1))
                  .isEqualTo(now.current().getFirst().from().first());
            });
    assertThat(roles).filteredOn(of -> Roles.of(of, TODAY).current().isEmpty()).hasSize(1);
    assertThat(sample.persons()).filteredOn(Person::restricted).hasSize(1);
    assertThat(sample.persons()).filteredOn(it -> it.informedOn() == null).hasSize(2);
    assertThat(sample.persons()).filteredOn(it -> it.retentionUntil() == null).hasSize(1);
    assertThat(sample.persons()).extracting(Person::id).doesNotHaveDuplicates();
    assertThat(sample.roles()).extracting(PersonRole::id).doesNotHaveDuplicates();
  }

  @Test
  void everyDayOfAYearGivesAWholeSample() {
    for (var day = LocalDate.of(2027, 1, 1); day.getYear() == 2027; day = day.plusDays(13))
      assertThat(SampleCity.generate(1, day, CATALOGUE).activities())
          .as(day.toString())
          .hasSize(90);
  }

  private static boolean endsWithin(Partnership partnership, int days) {
    var end = partnership.agreement().end();
    return CATALOGUE.lifecycle().isInForce(partnership.state())
        && end != null
        && !end.last().isBefore(TODAY)
        && end.last().isBefore(TODAY.plusDays(days));
  }

  private static List<String> areas(CityContents sample) {
    return sample.stakeholders().stream()
        .map(it -> it.reach().area())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static <T, I> List<I> ids(List<T> all, Function<T, I> id) {
    return all.stream().map(id).toList();
  }

  @Test
  void twoBodiesStandInItTwice() {
    assertThat(
            DuplicateIndex.ofStakeholders(sample.stakeholders(), Pace.SILENT)
                .pairs(100, Pace.SILENT))
        .hasSizeBetween(2, 6)
        .filteredOn(it -> it.score() >= 80)
        .extracting(it -> it.other().name())
        .containsExactlyInAnyOrder("Bibl. Civica Roccalieta", "TEMPO INSIEME Ass.ne A.P.S.");
  }

  @Test
  void everyPartnershipCameToItsStateByAllowedWays() {
    var lifecycle = CATALOGUE.lifecycle();
    for (var it : sample.partnerships()) {
      var state = lifecycle.initialStateId();
      for (var change : sample.stateChanges())
        if (change.partnership().equals(it.id())) {
          assertThat(change.from()).as(it.name()).isEqualTo(state);
          assertThat(lifecycle.isAllowed(change.from(), change.to())).as(it.name()).isTrue();
          state = change.to();
        }
      assertThat(state).as(it.name()).isEqualTo(it.state());
    }
  }

  @Test
  void membersContributeBothSidesAnswerAndMeetingsDecide() {
    var members =
        sample.partnerships().stream()
            .flatMap(it -> it.members().stream().map(one -> it.id() + " " + one.stakeholder()))
            .collect(Collectors.toSet());
    assertThat(sample.contributions())
        .hasSizeGreaterThan(20)
        .allSatisfy(it -> assertThat(members).contains(it.partnership() + " " + it.stakeholder()));
    assertThat(sample.rounds()).hasSize(5);
    assertThat(sample.rounds())
        .allSatisfy(
            it ->
                assertThat(Radar.of(it, CATALOGUE.governance().criterionIds()).mean(Side.PARTNER))
                    .isPresent());
    assertThat(sample.groups()).hasSize(5);
    assertThat(sample.meetings()).hasSize(8);
    assertThat(sample.meetings()).anyMatch(Meeting::hasConfidential);
  }
}
