// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.time.PartialDate;

class ActivityStoreTest {
  private static final ParticipantGroup WOMEN = new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Activity course =
      Activity.titled(city.id(), "Corso", "citizen-course", PartialDate.parse("2026-11-26"))
          .with(
              it ->
                  it.setting("workplace")
                      .format("learning-coffee")
                      .timing(
                          new Timing(
                              LocalTime.of(17, 30),
                              LocalTime.of(19, 0),
                              new Recurrence(
                                  Rhythm.Weeks.SAME_DAY,
                                  2,
                                  new Limit.Times(12),
                                  List.of(LocalDate.parse("2026-12-24")))))
                      .participation(
                          new Activity.Participation(
                              List.of(),
                              null,
                              20,
                              Breakdown.NONE.with(WOMEN, 0),
                              Breakdown.NONE.with(WOMEN, 12))));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.activities().save(course);
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Optional<Activity> stored() {
    return workspace.read(tx -> tx.activities().find(course.id()));
  }

  @Test
  void timesRecurrenceAndParticipantsAreKept() {
    assertEquals(Optional.of(course.withVersion(1)), stored());
  }

  @Test
  void participantsOfAGroupAreEditedTakenAwayAndBroughtBack() {
    var before = stored().orElseThrow();
    workspace.change(
        "change.test",
        tx ->
            tx.activities()
                .save(
                    before.withParticipation(
                        before
                            .participation()
                            .withPlannedBy(Breakdown.NONE)
                            .withActualBy(Breakdown.NONE.with(WOMEN, 15)))));
    assertEquals(
        before
            .participation()
            .withPlannedBy(Breakdown.NONE)
            .withActualBy(Breakdown.NONE.with(WOMEN, 15)),
        stored().orElseThrow().participation());
    workspace.undo();
    assertEquals(before.participation(), stored().orElseThrow().participation());
  }

  @Test
  void aRemovalTakesTheGroupsAlongAndUndoBringsThemBack() {
    workspace.change("change.test", tx -> tx.activities().remove(course.id()));
    assertEquals(Optional.empty(), stored());
    workspace.undo();
    assertEquals(course.participation(), stored().orElseThrow().participation());
  }
}
