// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.NextYear;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class ActivityScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Activity course =
      Activity.titled(
              city.id(), "Corso di italiano", "citizen-course", PartialDate.parse("2026-03-10"))
          .withLead(library.id());
  private final Activity festival =
      Activity.titled(city.id(), "Festa", "learning-festival", PartialDate.parse("2026-06"));
  private final ActivityScreenModel model =
      new ActivityScreenModel(
          workspace,
          jobs,
          city.id(),
          Catalogue.shipped(),
          InstantSource.fixed(Instant.parse("2026-05-03T10:00:00Z")));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.activities().saveAll(List.of(course, festival));
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void namesOfWhatAnActivityPointsToAreKnownWhenTheRowsArrive() {
    assertThat(model.register.records()).hasSize(2);
    assertEquals("Biblioteca civica", model.names().stakeholder(course.lead()));
    assertEquals("", model.names().stakeholder(null));
  }

  @Test
  void linesOfTheBudgetStandWithTheirActivityAndAreReadAgain() {
    assertThat(model.names().budget(course.id())).isEmpty();
    var before = model.choicesProperty().get();
    var rooms = BudgetLine.titled(city.id(), 2026, "Sale");
    workspace.change(
        "change.test",
        tx ->
            tx.budget()
                .saveAll(
                    List.of(
                        rooms.withActivity(course.id()),
                        BudgetLine.titled(city.id(), 2026, "Carta"))));
    model.reload();
    assertThat(model.names().budget(course.id()))
        .extracting(BudgetLine::id)
        .containsExactly(rooms.id());
    assertThat(model.names().budget(festival.id())).isEmpty();
    assertThat(model.choicesProperty().get()).isNotEqualTo(before);
  }

  @Test
  void aNewActivityIsStoredWithItsTitleAndHasTheTypeOfTheOpenOne() {
    model.register.open(festival.id());
    model.begin("New activity");
    model.register.edit(it -> it.withTitle("Festa d'autunno"));
    assertEquals("learning-festival", open().type());
    assertThat(titles()).contains("Festa d'autunno");
    assertThat(workspace.undoable()).contains(Label.of("change.activity.added", "Festa d'autunno"));
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    model.register.open(course.id());
    var before = open();
    assertThatThrownBy(() -> model.register.edit(it -> it.withEnd(PartialDate.parse("2026-03-09"))))
        .isInstanceOfSatisfying(InvalidValue.class, it -> assertEquals("activity.end", it.field()));
    assertEquals(before, open());
  }

  @Test
  void blankIsNotZero() {
    model.register.open(course.id());
    model.register.edit(it -> it.withParticipation(new Activity.Participation(List.of(), 20, 0)));
    model.register.edit(it -> it.withCost(BigDecimal.ZERO));
    assertEquals(0, stored(course).participation().actual());
    assertThat(stored(festival).participation().actual()).isNull();
    assertThat(stored(course).cost()).isEqualByComparingTo("0");
    assertThat(stored(festival).cost()).isNull();
  }

  @Test
  void aCopyIsThePlanAgainWithoutWhatCameOfIt() {
    model.register.open(course.id());
    model.register.edit(
        it ->
            it.withStatus(ActivityStatus.DONE).withOutputs("12 attestati").withGoodPractice(true));
    model.register.edit(
        it -> it.withParticipation(new Activity.Participation(List.of("migrants"), 20, 18)));
    model.register.duplicate(List.of(open()), title -> title + " (copia)");
    var copy = open();
    assertEquals("Corso di italiano (copia)", copy.title());
    assertEquals(ActivityStatus.PLANNED, copy.status());
    assertEquals(new Activity.Participation(List.of("migrants"), 20, null), copy.participation());
    assertThat(copy.outputs()).isNull();
    assertThat(copy.goodPractice()).isFalse();
    assertEquals(library.id(), copy.lead());
    assertEquals(stored(course).withOutputs("12 attestati"), stored(course));
  }

  @Test
  void severalAreRemovedInOneStepAndComeBackInOne() {
    model.remove(List.copyOf(model.register.records()));
    assertThat(titles()).isEmpty();
    workspace.undo();
    model.reload();
    assertThat(model.register.records())
        .extracting(Activity::title)
        .containsExactlyInAnyOrder("Corso di italiano", "Festa");
  }

  @Test
  void removingADraftLeavesTheOthersAlone() {
    model.begin("New activity");
    model.register.edit(it -> it.withNotes("da definire"));
    model.remove(List.of());
    assertThat(model.register.isDraft()).isFalse();
    assertThat(titles()).hasSize(2);
  }

  @Test
  void aPlannedActivityWhoseLastDayHasPassedShouldBeOver() {
    assertThat(model.shouldBeOver(course)).isTrue();
    assertThat(model.shouldBeOver(course.withEnd(PartialDate.parse("2026-05")))).isFalse();
    assertThat(model.shouldBeOver(course.withStatus(ActivityStatus.CANCELLED))).isFalse();
    assertThat(model.shouldBeOver(festival)).isFalse();
    assertThat(model.shouldBeOver(festival.withStart(null))).isFalse();
  }

  private Activity open() {
    return Objects.requireNonNull(model.register.open());
  }

  private Activity stored(Activity it) {
    return workspace.read(tx -> tx.activities().find(it.id())).orElseThrow();
  }

  private List<String> titles() {
    return workspace.read(tx -> tx.activities().all(city.id())).stream()
        .map(Activity::title)
        .toList();
  }

  @Test
  void aFormatBringsItsTypeItsPhasesAndItsLength() {
    var format = Catalogue.shipped().format("learning-coffee").orElseThrow();
    model.begin(format, Messages.in(Locale.ITALIAN));
    assertEquals("learning-coffee", open().type());
    assertThat(open().notes()).startsWith("Programma (Learning Coffee):\n1. Caffè di benvenuto");
    model.register.edit(it -> model.withStartTime(it, LocalTime.of(9, 0)));
    assertEquals(LocalTime.of(13, 0), open().timing().to());
    model.register.edit(it -> it.withTiming(it.timing().withTo(LocalTime.of(12, 0))));
    model.register.edit(it -> model.withStartTime(it, LocalTime.of(15, 0)));
    assertEquals(LocalTime.of(18, 0), open().timing().to());
    model.register.discard();
  }

  @Test
  void activitiesAreCopiedToNextYearInOneStep() {
    model.copyToNextYear(List.of(course, festival), NextYear.Way.SAME_WEEKDAY);
    assertThat(model.register.records()).hasSize(2);
    model.reload();
    assertThat(model.register.records())
        .extracting(it -> it.title() + " " + it.start())
        .containsExactlyInAnyOrder(
            "Corso di italiano 2026-03-10",
            "Corso di italiano 2027-03-09",
            "Festa 2026-06",
            "Festa 2027-06");
    assertEquals("2027-03-09", open().start().toString());
    workspace.undo();
    model.reload();
    assertThat(model.register.records()).hasSize(2);
  }

  @Test
  void theBoardGivesAnotherState() {
    model.setStatus(course, ActivityStatus.POSTPONED);
    assertEquals(ActivityStatus.POSTPONED, stored(course).status());
    var cards = new ActivityCards(model, Messages.in(Locale.ENGLISH), _ -> {}, model::setStatus);
    assertThat(cards.columns(List.of())).hasSize(6).startsWith("planned");
    assertThat(cards.next(course)).doesNotContain("planned").hasSize(5);
    assertThat(cards.lines(course))
        .extracting(it -> it.text())
        .containsExactly(
            "10 Mar 2026", "The date has passed: did it take place?", "Biblioteca civica");
  }

  @Test
  void theNumbersAreHeldAgainstTheTotal() {
    var words = new ActivityWords(Messages.in(Locale.ENGLISH));
    var by =
        Breakdown.NONE
            .with(new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE), 10)
            .with(new ParticipantGroup(AgeBand.ADULTS, Sex.MALE), 8);
    var none = Activity.Participation.NONE;
    assertThat(words.checks(none)).isEmpty();
    assertThat(words.checks(none.withPlanned(30).withPlannedBy(by).withActual(15).withActualBy(by)))
        .containsExactly(
            new ActivityWords.Check("Planned: 18 of 30 by age and sex, 12 not broken down.", false),
            new ActivityWords.Check(
                "Present: 18 by age and sex, but 15 in all. That is 3 too many: check the numbers.",
                true));
    assertThat(words.checks(none.withActualBy(by)).getFirst().isWrong()).isFalse();
  }

  @Test
  void aTimeThatTheClocksPassOverIsSaid() {
    var words = new ActivityWords(Messages.in(Locale.ENGLISH));
    var rome = ZoneId.of("Europe/Rome");
    var night =
        course
            .withStart(PartialDate.parse("2027-03-28"))
            .withTiming(new Timing(LocalTime.of(2, 30), null, null));
    assertThat(words.clocks(night, rome))
        .containsExactly(
            "On 28 Mar 2027 the clocks go forward: 02:30 does not exist that day and counts as"
                + " 03:30.");
    assertThat(words.clocks(night.withStart(PartialDate.parse("2026-10-25")), rome))
        .containsExactly(
            "On 25 Oct 2026 the clocks go back: 02:30 comes twice, and the first one counts.");
    assertThat(words.clocks(course, rome)).isEmpty();
  }
}
