// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

class MergeTest {
  private static final CityId CITY = CityId.next();
  private final Stakeholder one =
      Stakeholder.named(CITY, "Biblioteca", Helix.CIVIL_SOCIETY)
          .withTags(List.of("libri", "Città"))
          .withNotes("Chiusa il lunedì")
          .withReach(Reach.NONE.withPhone("0951").withLatitude(37.5).withLongitude(15.0));
  private final Stakeholder other =
      Stakeholder.named(CITY, "Biblioteca civica", Helix.ACADEMIA)
          .withCategory("library-museum")
          .withTags(List.of("citta", "lettura"))
          .withNotes("Sala da 40 posti")
          .withReach(Reach.NONE.withPhone("0952").withEmail("b@example.org"))
          .withOrigin(new Origin("Elenco", "lista", "7"));

  private MergeField<Stakeholder> field(String name) {
    return StakeholderFields.ALL.stream()
        .filter(it -> it.name().equals("stakeholder." + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsFilledLongerOrOfBothIsProposed() {
    var merged = Merge.proposed(one, other, false).result();
    assertThat(merged)
        .isEqualTo(
            one.withName("Biblioteca civica")
                .withCategory("library-museum")
                .withHelix(Helix.ACADEMIA)
                .withTags(List.of("libri", "Città", "lettura"))
                .withNotes("Chiusa il lunedì\nSala da 40 posti")
                .withReach(one.reach().withEmail("b@example.org"))
                .withOrigin(other.origin()));
  }

  @Test
  void whatWasWrittenLastIsProposedWhereOnlyOneCanBe() {
    assertThat(Merge.proposed(one, other, true).result().reach().phone()).isEqualTo("0952");
    assertThat(Merge.proposed(one, other, false).result().reach().phone()).isEqualTo("0951");
  }

  @Test
  void theUserDecidesFieldByField() {
    var merge =
        Merge.proposed(one, other, false)
            .with(field("name"), Keep.ONE)
            .with(field("phone"), Keep.BOTH)
            .with(field("notes"), Keep.OTHER);
    assertThat(merge.result().name()).isEqualTo("Biblioteca");
    assertThat(merge.result().reach().phone()).isEqualTo("0951, 0952");
    assertThat(merge.result().notes()).isEqualTo("Sala da 40 posti");
    assertThat(merge.dropping())
        .extracting(MergeField::name)
        .contains("stakeholder.name", "stakeholder.notes")
        .doesNotContain("stakeholder.phone", "stakeholder.tags");
    assertThat(merge.uniting())
        .extracting(MergeField::name)
        .containsExactly("stakeholder.phone", "stakeholder.tags");
  }

  @Test
  void bothIsOfferedOnlyWhereThereIsRoom() {
    var long_ = one.withReach(one.reach().withPhone("1".repeat(99)));
    assertThat(field("phone").united(one, other)).isPresent();
    assertThat(field("phone").united(long_, other)).isEmpty();
    assertThat(field("name").united(one, other)).isEmpty();
    assertThat(field("notes").united(one, one.withNotes(null))).isEmpty();
  }

  @Test
  void aTextWithinTheOtherIsNotRepeated() {
    var merged =
        Merge.proposed(one, other.withNotes("chiusa il lunedi, aperta il martedì"), false).result();
    assertThat(merged.notes()).isEqualTo("chiusa il lunedi, aperta il martedì");
  }

  @Test
  void whatOnlySoundsLikeAPartOfTheOtherIsKept() {
    assertThat(Joined.texts("Non interessati al progetto", "interessati", "\n"))
        .isEqualTo("Non interessati al progetto\ninteressati");
    assertThat(Joined.texts("Sala 12", "Sala 1", "\n")).isEqualTo("Sala 12\nSala 1");
  }

  @Test
  void linesThatBothHaveAreThereOnce() {
    assertThat(Joined.texts("Chiusa il lunedì\nSala da 40", "Bar\nchiusa il lunedi", "\n"))
        .isEqualTo("Chiusa il lunedì\nSala da 40\nBar");
    assertThat(Joined.texts("0951, 0952", "0952, 0953", ", ")).isEqualTo("0951, 0952, 0953");
  }

  @Test
  void eachFieldHasAnAnswerOfItsOwn() {
    var pair = Merge.proposed(one, other, false);
    assertThat(pair.fields()).extracting(MergeField::name).doesNotHaveDuplicates();
    for (var field : pair.fields()) {
      if (field.isSame(one, other)) continue;
      for (var keep : List.of(Keep.ONE, Keep.OTHER)) {
        var decided = pair.with(field, keep);
        assertThat(field.of(decided.result())).isEqualTo(field.of(keep == Keep.ONE ? one : other));
        for (var others : pair.fields())
          if (!others.equals(field)) {
            assertThat(decided.choice(others)).isEqualTo(pair.choice(others));
            assertThat(others.of(decided.result())).isEqualTo(others.of(pair.result()));
          }
      }
    }
  }

  @Test
  void whereSomebodyJustStartedIsNoStatementOnEngagement() {
    var engaged = other.withStance(other.stance().withEngagement(EngagementStatus.ENGAGED));
    assertThat(Merge.proposed(engaged, one, true).result().stance().engagement())
        .isEqualTo(EngagementStatus.ENGAGED);
  }

  @Test
  void everyFieldOfAStakeholderHasToBeSettled() {
    var empty = Stakeholder.named(CITY, "x", Helix.GOVERNMENT);
    var full =
        new Stakeholder(
            empty.id(),
            0,
            CITY,
            "full",
            "short",
            "school",
            Helix.ACADEMIA,
            "sector",
            "01234567890",
            new Reach(
                "street", "95100", "town", "area", 1.0, 2.0, "e@x.it", "p@x.it", "0951", "x.it"),
            List.of("tag"),
            new org.learningcitydesk.domain.stakeholder.Stance(
                1,
                2,
                org.learningcitydesk.domain.stakeholder.ParticipationLevel.DIALOGUE,
                org.learningcitydesk.domain.stakeholder.ParticipationLevel.PARTNERSHIP,
                EngagementStatus.ENGAGED),
            "offers",
            "needs",
            "notes",
            new Origin("origin", "source", "key"));
    assertThat(Merge.proposed(empty, full, true).result()).isEqualTo(full);
    assertThat(Merge.proposed(full, empty, false).result()).isEqualTo(full);
  }

  @Test
  void aRestrictionOfAPersonHoldsForBoth() {
    var free =
        new Person(PersonId.next(), 0, CITY, "A", null, null, null, null, null, null, false, null);
    var restricted =
        new Person(
            PersonId.next(),
            0,
            CITY,
            "A B",
            "a@b.it",
            "0951",
            "law",
            null,
            "origin",
            null,
            true,
            "notes");
    assertThat(Merge.proposed(free, restricted, false).result())
        .isEqualTo(restricted.withId(free.id()));
    assertThat(Merge.proposed(restricted, free, true).result()).isEqualTo(restricted);
  }
}
