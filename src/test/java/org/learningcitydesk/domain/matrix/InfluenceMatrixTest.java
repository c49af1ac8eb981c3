// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;

class InfluenceMatrixTest {
  private final City city = City.named("Rivalta");
  private final Stakeholder council = scored("Giunta", Helix.GOVERNMENT, 5, 4);
  private final Stakeholder library = scored("Biblioteca", Helix.CIVIL_SOCIETY, 4, 5);
  private final Stakeholder prefect = scored("Prefettura", Helix.GOVERNMENT, 5, 3);
  private final Stakeholder club = scored("Circolo", Helix.CIVIL_SOCIETY, 3, 4);
  private final Stakeholder hotel = scored("Albergo", Helix.BUSINESS, 1, null);
  private final List<Stakeholder> all = List.of(council, library, prefect, club, hotel);

  private Stakeholder scored(String name, Helix helix, Integer influence, Integer interest) {
    return Stakeholder.named(city.id(), name, helix)
        .withStance(Stance.NEW.withInfluence(influence).withInterest(interest));
  }

  @Test
  void fourAndFiveAreHighTheRestIsNot() {
    assertEquals(Quadrant.MANAGE_CLOSELY, new Spot(4, 4).quadrant());
    assertEquals(Quadrant.KEEP_SATISFIED, new Spot(5, 3).quadrant());
    assertEquals(Quadrant.KEEP_INFORMED, new Spot(3, 5).quadrant());
    assertEquals(Quadrant.MONITOR, new Spot(3, 3).quadrant());
  }

  @Test
  void everybodyIsInOneQuadrantOrUnassessed() {
    var matrix = InfluenceMatrix.of(all);
    assertEquals(List.of(council, library), matrix.in(Quadrant.MANAGE_CLOSELY));
    assertEquals(List.of(prefect), matrix.in(Quadrant.KEEP_SATISFIED));
    assertEquals(List.of(club), matrix.in(Quadrant.KEEP_INFORMED));
    assertEquals(List.of(), matrix.in(Quadrant.MONITOR));
    assertEquals(List.of(hotel), matrix.unassessed());
    assertEquals(4, matrix.assessed());
    assertEquals(5, matrix.total());
  }

  @Test
  void nobodyIsAMatrixToo() {
    assertEquals(0, InfluenceMatrix.EMPTY.assessed());
    assertThat(InfluenceMatrix.EMPTY.at(new Spot(1, 1))).isEmpty();
  }

  @Test
  void aMoveStopsAtTheEdge() {
    assertEquals(new Spot(5, 2), new Spot(5, 1).moved(1, 1));
    assertEquals(new Spot(1, 1), new Spot(1, 1).moved(-1, -1));
  }

  @Test
  void aFilterAsksOnlyForWhatItNames() {
    var active =
        MatrixFilter.ALL
            .withHelix(Helix.GOVERNMENT)
            .withEngagement(EngagementStatus.IDENTIFIED)
            .withTag("tavolo");
    var tagged = council.withTags(List.of("tavolo"));
    assertThat(all).allMatch(MatrixFilter.ALL::admits);
    assertThat(all).noneMatch(active::admits);
    assertThat(active.admits(tagged)).isTrue();
    assertThat(MatrixFilter.ALL.withCategory("school").admits(tagged)).isFalse();
  }

  @Test
  void theGapOfParticipationIsCountedInRungs() {
    var stance = Stance.NEW.withWanted(ParticipationLevel.PARTNERSHIP);
    assertEquals(OptionalInt.empty(), stance.participationGap());
    assertEquals(
        OptionalInt.of(2), stance.withNow(ParticipationLevel.CONSULTATION).participationGap());
    assertEquals(
        OptionalInt.of(-1),
        stance
            .withNow(ParticipationLevel.PARTNERSHIP)
            .withWanted(ParticipationLevel.DIALOGUE)
            .participationGap());
  }
}
