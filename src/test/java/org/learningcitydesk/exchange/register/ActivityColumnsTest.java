// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.ActivityField;
import org.learningcitydesk.exchange.intake.GroupField;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.Surroundings;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

/// Times, recurrences and participants by group in the register of activities.
class ActivityColumnsTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final CityId CITY = CityId.next();
  private final Activity course =
      Activity.titled(CITY, "Corso", "citizen-course", PartialDate.parse("2026-11-26"))
          .with(
              it ->
                  it.setting("workplace")
                      .timing(
                          new Timing(
                              LocalTime.of(17, 30),
                              null,
                              new Recurrence(
                                  Rhythm.Weeks.SAME_DAY,
                                  1,
                                  new Limit.Times(5),
                                  List.of(LocalDate.parse("2026-12-24")))))
                      .participation(
                          new Activity.Participation(
                              List.of(),
                              null,
                              20,
                              Breakdown.NONE,
                              Breakdown.NONE
                                  .with(new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE), 12)
                                  .with(new ParticipantGroup(AgeBand.CHILDREN, Sex.MALE), 0))));
  @TempDir Path folder;

  private Path export(CsvDialect dialect, Locale language) {
    var target = folder.resolve("a.csv");
    RegisterExport.write(
        new RegisterContents(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(course),
            List.of(),
            List.of(),
            List.of()),
        ExportOrder.of(Register.ACTIVITIES, RegisterFormat.CSV, dialect, Messages.in(language)),
        target,
        CATALOGUE,
        Progress.NONE);
    return target;
  }

  @Test
  void forPrograms() throws IOException {
    assertThat(Files.readString(export(CsvDialect.OPEN_DATA, Locale.ENGLISH)))
        .contains(
            "participants_actual,participants_actual_male_children,participants_actual_female_adults,",
            ",20,0,12,",
            "workplace",
            "2026-11-26,,17:30,,FREQ=WEEKLY;BYDAY=TH;COUNT=5,2026-12-24,")
        .doesNotContain("participants_planned_female");
  }

  @Test
  void forPeopleAndAColumnOfAGroupIsNotTakenForTheTotal() throws IOException {
    var file = export(CsvDialect.EXCEL_ITALY, Locale.ITALIAN);
    assertThat(Files.readString(file)).contains("Partecipanti effettivi: Donne, 35–64");
    var sheet = SheetReader.read(file, Progress.NONE);
    var mapping =
        MappingProposal.of(
            sheet, ImportKind.ACTIVITIES, Surroundings.of(CITY, List.of()), CATALOGUE);
    assertThat(mapping.columns())
        .containsEntry("Partecipanti effettivi", ActivityField.PARTICIPANTS_ACTUAL)
        .containsEntry("Ricorrenza", ActivityField.RECURRENCE)
        .containsEntry("Giorni esclusi", ActivityField.LEFT_OUT)
        .containsEntry("Ora di inizio", ActivityField.START_TIME)
        .containsEntry(
            "Partecipanti effettivi: Donne, 35–64",
            new GroupField(
                ActivityField.PARTICIPANTS_ACTUAL,
                new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE)));
  }
}
