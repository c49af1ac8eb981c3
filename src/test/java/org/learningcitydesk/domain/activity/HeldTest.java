// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

class HeldTest {
  private static List<Activity> notRecorded(Activity it, String today) {
    return Held.of(List.of(it)).notRecorded(LocalDate.parse(today));
  }

  @Test
  void aRunningCourseIsOnlyPastAfterTheLastOfItsDays() {
    var course =
        Activity.titled(CityId.next(), "Corso", "citizen-course", PartialDate.parse("2026-10-01"))
            .withTiming(
                Timing.NONE.withRecurrence(
                    new Recurrence(Rhythm.Weeks.SAME_DAY, 1, new Limit.Times(4), List.of())));
    assertThat(notRecorded(course, "2026-10-02")).isEmpty();
    assertThat(notRecorded(course, "2026-10-22")).isEmpty();
    assertThat(notRecorded(course, "2026-10-23")).containsExactly(course);
  }

  @Test
  void whatTakesPlaceOnceIsPastAfterItsEndOrItsStart() {
    var once =
        Activity.titled(CityId.next(), "Festa", "learning-festival", PartialDate.parse("2026-06"));
    assertThat(notRecorded(once, "2026-06-30")).isEmpty();
    assertThat(notRecorded(once, "2026-07-01")).containsExactly(once);
    assertThat(notRecorded(once.withEnd(PartialDate.parse("2026-07")), "2026-07-01")).isEmpty();
    assertThat(notRecorded(once.withStart(null), "2026-07-01")).isEmpty();
  }
}
