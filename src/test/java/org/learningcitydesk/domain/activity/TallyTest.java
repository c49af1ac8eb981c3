// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.Activity.Themes;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.time.PartialDate;

class TallyTest {
  private final City city = City.named("Rivalta");

  private Activity activity(Integer planned, Integer actual, String... sdgs) {
    return Activity.titled(city.id(), "A", "citizen-course", PartialDate.parse("2026-05"))
        .withParticipation(new Participation(List.of(), planned, actual))
        .withThemes(new Themes(List.of(sdgs), List.of(), List.of()));
  }

  @Test
  void aSumOfWhichNothingIsKnownIsNotZero() {
    var blank = activity(null, null);
    var none = activity(0, null);
    assertThat(Tally.of(List.of(blank))).isEqualTo(new Tally(List.of(blank), null, null));
    assertThat(Tally.of(List.of(blank, none))).isEqualTo(new Tally(List.of(blank, none), 0, null));
    assertThat(Tally.of(List.of(blank, none)).withoutParticipants()).isEqualTo(1);
  }

  @Test
  void anActivityWithTwoGoalsIsPartOfBothAndAGoalWithoutOneStays() {
    var both = activity(10, 8, "sdg-04", "sdg-11");
    var one = activity(5, null, "sdg-04");
    var goals = List.of("sdg-04", "sdg-08", "sdg-11");
    assertThat(Tally.by(goals, List.of(both, one), it -> it.themes().sdgs()))
        .containsExactly(
            Map.entry("sdg-04", new Tally(List.of(both, one), 15, 8)),
            Map.entry("sdg-08", new Tally(List.of(), null, null)),
            Map.entry("sdg-11", new Tally(List.of(both), 10, 8)));
  }

  @Test
  void eachActivityIsHeldToComeOrDropped() {
    var today = LocalDate.of(2026, 6, 1);
    var all =
        Arrays.stream(ActivityStatus.values())
            .map(it -> activity(null, null).withStatus(it))
            .toList();
    var held = Held.of(all);
    assertThat(held.size()).isEqualTo(all.size());
    assertThat(held.held()).extracting(Activity::status).containsExactly(ActivityStatus.DONE);
    assertThat(held.dropped())
        .extracting(Activity::status)
        .containsExactly(ActivityStatus.POSTPONED, ActivityStatus.CANCELLED);
    // May is over on the first of June, and not before.
    assertThat(held.notRecorded(today)).isEqualTo(held.toCome());
    assertThat(held.notRecorded(today.minusDays(1))).isEmpty();
  }
}
