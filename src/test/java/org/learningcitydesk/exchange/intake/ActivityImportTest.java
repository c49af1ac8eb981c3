// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

class ActivityImportTest extends IntakeTest {
  private List<Activity> activities() {
    return workspace.read(tx -> tx.activities().all(city.id()));
  }

  @Test
  void aProgrammeIsReadAsOfficesWriteIt() {
    var started = PathFromTemplate.start(city.id(), CATALOGUE);
    workspace.change(
        "change.test",
        tx -> {
          tx.paths().save(started.path());
          tx.paths().saveSteps(started.steps());
        });
    var plan =
        apply(
            plan(
                sheet(
                    "Attività;Tipologia;Stato;Data;Luogo;Organizzatore;In collaborazione con;Passo;Destinatari;Partecipanti;Costo;SDG",
                    "Leggere insieme;Corso per cittadini;svolta;12/05/2026;Sala Po;Biblioteca civica;Liceo Ada Negri;3;Insegnanti ed educatori; 1.200 ;€ 1.234,56;4; ",
                    "Learning Coffee di maggio;;confermata;maggio 2026;;;;Passo 1;;;;")));

    assertThat(plan.kind()).isEqualTo(ImportKind.ACTIVITIES);
    assertThat(reasons(plan)).isEmpty();
    var reading =
        activities().stream().filter(it -> it.title().equals("Leggere insieme")).findFirst().get();
    assertThat(reading.type()).isEqualTo("citizen-course");
    assertThat(reading.status()).isEqualTo(ActivityStatus.DONE);
    assertThat(reading.start()).isEqualTo(PartialDate.parse("2026-05-12"));
    assertThat(reading.lead()).isEqualTo(library.id());
    assertThat(reading.partners()).containsExactly(school.id());
    assertThat(reading.step())
        .isEqualTo(started.steps().stream().filter(it -> it.number() == 3).findFirst().get().id());
    assertThat(reading.participation())
        .isEqualTo(new Activity.Participation(List.of("teachers"), null, 1200));
    assertThat(reading.cost()).isEqualByComparingTo(new BigDecimal("1234.56"));
    assertThat(reading.themes().sdgs()).containsExactly("sdg-04");
    assertThat(activities()).extracting(Activity::type).contains("learning-coffee");
  }

  @Test
  void timesAndARecurrenceAreReadAndARuleWithoutAnEndIsNot() {
    var plan =
        apply(
            plan(
                sheet(
                    "titolo;tipo;data;ora inizio;ora fine;ricorrenza;giorni esclusi",
                    "Corso;citizen-course;26/11/2026;17.30;19:00;FREQ=WEEKLY;COUNT=5;24/12/2026"
                        .replace("FREQ=WEEKLY;COUNT=5", "\"FREQ=WEEKLY;COUNT=5\""),
                    "Senza fine;citizen-course;26/11/2026;;;FREQ=WEEKLY;",
                    "Senza giorno;citizen-course;2026;;;\"FREQ=DAILY;COUNT=2\";",
                    "Altro giorno;citizen-course;26/11/2026;;;\"FREQ=WEEKLY;BYDAY=MO;COUNT=2\";",
                    "Ora ignota;citizen-course;26/11/2026;25;;;")));

    assertThat(activities()).hasSize(1);
    var course = activities().getFirst();
    assertThat(course.timing().from()).isEqualTo(LocalTime.of(17, 30));
    assertThat(course.timing().to()).isEqualTo(LocalTime.of(19, 0));
    assertThat(course.days())
        .containsExactly(
            LocalDate.parse("2026-11-26"),
            LocalDate.parse("2026-12-03"),
            LocalDate.parse("2026-12-10"),
            LocalDate.parse("2026-12-17"));
    assertThat(reasons(plan))
        .containsExactly(
            "3 invalid.recurrenceNoEnd",
            "4 invalid.recurrenceNoStart",
            "5 invalid.recurrenceOffDay",
            "6 invalid.timeOfDay");
  }

  @Test
  void participantsByAgeAndSexAreTakenWhateverTheTotalSays() {
    var plan =
        apply(
            plan(
                sheet(
                    "titolo;tipo;participants_actual;participants_actual_female_adults;Partecipanti effettivi: Uomini, 65+;Participants planned: Women, 0–13",
                    "Corso;citizen-course;10;12;0;",
                    "Lettura;citizen-course;;;;1.200",
                    "Gita;citizen-course;;-3;;7",
                    "Mostra;citizen-course;;;2,5;",
                    "Festa;citizen-course;;;;tanti")));

    assertThat(activities())
        .extracting(Activity::title, Activity::participation)
        .containsExactlyInAnyOrder(
            tuple(
                "Corso",
                new Activity.Participation(
                    List.of(),
                    null,
                    10,
                    Breakdown.NONE,
                    Breakdown.NONE
                        .with(new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE), 12)
                        .with(new ParticipantGroup(AgeBand.OLDER_PEOPLE, Sex.MALE), 0))),
            tuple(
                "Lettura",
                new Activity.Participation(
                    List.of(),
                    null,
                    null,
                    Breakdown.NONE.with(new ParticipantGroup(AgeBand.CHILDREN, Sex.FEMALE), 1200),
                    Breakdown.NONE)));
    assertThat(plan.rejected())
        .extracting(it -> it.reason().sentence(Messages.in(Locale.ENGLISH)))
        .containsExactly(
            "Participants, actual: Women, 35–64 cannot be below zero: write zero or more, or leave"
                + " it blank where it is not known.",
            "Participants, actual: Men, 65+: \"2,5\" is not a whole number.",
            "Participants planned: Women, 0–13: \"tanti\" is not a number.");
  }

  @Test
  void theManyGroupsStandBehindTheOtherFieldsOfAChoice() {
    assertThat(ImportKind.ACTIVITIES.fields())
        .startsWith(ActivityField.values())
        .endsWith(GroupField.all().toArray(Field[]::new))
        .hasSize(ActivityField.values().length + 36);
  }

  @Test
  void aGroupThatIsLeftBlankStays() {
    var list = "titolo;tipo;participants_actual_female_adults;participants_actual_male_adults";
    apply(plan(sheet(list, "Corso;citizen-course;12;7")));

    var plan = apply(plan(sheet(list, "Corso;citizen-course;;8")));

    assertThat(plan.changed())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.fields())
                    .containsExactly(
                        new ImportPlan.FieldChange(
                            new GroupField(
                                ActivityField.PARTICIPANTS_ACTUAL,
                                new ParticipantGroup(AgeBand.ADULTS, Sex.MALE)),
                            "7",
                            "8")));
    assertThat(activities().getFirst().participation().actualBy().sum()).hasValue(20);
  }

  @Test
  void whatIsNoActivityIsLeftOutWithAReason() {
    var list =
        sheet(
            "titolo;tipo;data;fine;partecipanti;costo;responsabile;passo;partenariato",
            "Prima finisce;citizen-course;2026;2025;;;;;",
            "Negativi;citizen-course;2026;;-4;;;;",
            "Costo negativo;citizen-course;2026;;;-1,50;;;",
            "Costo ignoto;citizen-course;2026;;;gratis;;;",
            "Data ignota;citizen-course;31/02/2026;;;;;;",
            "Ente ignoto;citizen-course;2026;;;;Chi mai;;",
            "Passo ignoto;citizen-course;2026;;;;;99;",
            "Accordo ignoto;citizen-course;2026;;;;;;Mai firmato",
            "Tipo ignoto;boh;2026;;;;;;",
            "Senza tipo;;2026;;;;;;");

    var plan = plan(list, proposal(list).with("costo", ActivityField.COST));

    assertThat(reasons(plan))
        .containsExactly(
            "2 invalid.endBeforeStart",
            "3 invalid.negative",
            "4 invalid.negative",
            "5 notANumber",
            "6 notADate",
            "7 unknownReference",
            "8 unknownStep",
            "9 unknownPartnership",
            "10 unknownChoice",
            "11 noActivityType");
    assertThat(plan.load().size()).isZero();
  }

  @Test
  void whatIsHeldAgainIsAnotherActivity() {
    var list =
        sheet(
            "titolo;tipo;data;luogo;costo",
            "Lettura;citizen-course;12/05/2026;Sala Po;",
            "Lettura;citizen-course;19/05/2026;Sala Po;",
            "Lettura;citizen-course;19/05/2026;Sala Arno;10");
    apply(plan(list));

    assertThat(activities()).hasSize(3);
    assertThat(plan(list).same()).hasSize(3);
    assertThat(
            plan(sheet(
                    "titolo;tipo;data;luogo;costo", "LETTURA;citizen-course;12/05/2026;sala po;20"))
                .changed())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.fields())
                    .extracting(ImportPlan.FieldChange::field)
                    .containsExactly(ActivityField.TITLE, ActivityField.PLACE, ActivityField.COST));
  }
}
