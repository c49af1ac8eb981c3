// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

class GovernanceStoreTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Partnership pact =
      Partnership.named(city.id(), "Rivalta legge", "memorandum", "active");
  private final GovernanceRound round =
      GovernanceRound.on(pact.id(), LocalDate.of(2026, 3, 14), "Primo giro")
          .withAnswers(
              List.of(
                  GovernanceAnswer.blank(Side.MUNICIPALITY)
                      .withScore(new Score("common-purpose", 4, "Scritto"))
                      .withScore(new Score("ground-rules", null, "Da discutere")),
                  GovernanceAnswer.blank(Side.PARTNER)
                      .withStakeholder(library.id())
                      .withForm("7K2M")
                      .withScore(new Score("common-purpose", 2, null))));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.partnerships().save(pact);
          tx.governance().save(round);
        });
  }

  @AfterEach
  void close() {
    assertThat(workspace.check().findings()).isEmpty();
    workspace.close();
  }

  private GovernanceRound stored() {
    return workspace.read(tx -> tx.governance().find(round.id())).orElseThrow();
  }

  private <T> List<T> list(Function<Tx, List<T>> reading) {
    return workspace.read(reading);
  }

  @Test
  void whatWasSavedIsRead() {
    assertEquals(round.withVersion(1), stored());
    assertEquals(List.of(stored()), workspace.read(tx -> tx.governance().all(city.id())));
    assertEquals(List.of(stored()), workspace.read(tx -> tx.governance().of(pact.id())));
  }

  @Test
  void anAnswerGoesWithItsScoresAndComesBack() {
    workspace.change(
        "change.test", tx -> tx.governance().save(stored().withAnswers(stored().of(Side.PARTNER))));
    assertThat(stored().answers()).hasSize(1);
    workspace.undo();
    assertEquals(round.answers(), stored().answers());
  }

  @Test
  void anAnswerCountsOnWhenItsStakeholderIsGone() {
    workspace.change("change.test", tx -> tx.stakeholders().remove(library.id()));
    assertThat(stored().of(Side.PARTNER))
        .singleElement()
        .isEqualTo(round.answers().getLast().withStakeholder(null));
  }

  @Test
  void contributionsOfAPartnershipYearByYear() {
    var later =
        Contribution.of(pact.id(), library.id(), 2026, ContributionKind.SPACE)
            .withPlanned(new BigDecimal("40"));
    var earlier = Contribution.of(pact.id(), library.id(), 2025, ContributionKind.CASH);
    workspace.change("change.test", tx -> tx.contributions().saveAll(List.of(later, earlier)));
    assertEquals(
        List.of(earlier.withVersion(1), later.withVersion(1)),
        workspace.read(tx -> tx.contributions().of(pact.id())));
    workspace.change("change.test", tx -> tx.contributions().remove(earlier.id()));
    assertThat(list(tx -> tx.contributions().all(city.id()))).hasSize(1);
    workspace.change("change.test", tx -> tx.partnerships().remove(pact.id()));
    assertThat(list(tx -> tx.contributions().all(city.id()))).isEmpty();
  }

  @Test
  void alertsAreTheUsualOnesUntilSomebodySaysOtherwise() {
    assertEquals(AlertRule.USUAL, daysBefore(AlertOccasion.NOTICE));
    workspace.change(
        "change.test",
        tx ->
            tx.alertRules()
                .save(
                    AlertRule.usual(city.id(), AlertOccasion.END).withDaysBefore(List.of(90, 0))));
    assertEquals(AlertRule.USUAL, daysBefore(AlertOccasion.NOTICE));
    assertEquals(List.of(90, 0), daysBefore(AlertOccasion.END));
  }

  private List<Integer> daysBefore(AlertOccasion occasion) {
    return workspace.read(tx -> tx.alertRules().daysBefore(city.id(), occasion));
  }

  @Test
  void everyWayToANewStateIsRecorded() {
    workspace.change("change.test", tx -> tx.partnerships().save(kept().withState("under-review")));
    workspace.change(
        "change.test",
        tx ->
            tx.partnerships()
                .move(
                    kept().withState("renewed"),
                    PartialDate.parse("2026-02-01"),
                    "Deciso dalla giunta"));
    workspace.change("change.test", tx -> tx.partnerships().save(kept().withName("Altro nome")));
    assertThat(changes(pact.id()))
        .extracting(StateChange::from, StateChange::to, StateChange::note)
        .containsExactlyInAnyOrder(
            tuple("active", "under-review", null),
            tuple("under-review", "renewed", "Deciso dalla giunta"));
    workspace.undo();
    workspace.undo();
    assertThat(changes(pact.id())).hasSize(1);
    assertEquals("under-review", kept().state());
  }

  private Partnership kept() {
    return workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow();
  }

  private List<StateChange> changes(PartnershipId id) {
    return workspace.read(tx -> tx.partnerships().changes(id));
  }
}
