// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class GovernanceScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final List<String> CRITERIA = Catalogue.shipped().governance().criterionIds();
  private static final String FIRST = CRITERIA.getFirst();
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "active");
  private final SheetScreenModel sheets =
      new SheetScreenModel(workspace, jobs, city.id(), pact.id(), Catalogue.shipped(), () -> TODAY);
  private final GovernanceScreenModel model = new GovernanceScreenModel(sheets, CRITERIA);

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.partnerships().save(pact);
        });
    sheets.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private GovernanceRound round(String name, int daysAgo) {
    var round = GovernanceRound.on(pact.id(), TODAY.minusDays(daysAgo), name);
    model.addRound(round);
    return round;
  }

  private void judge(Side side, int score) {
    var answer = model.addAnswer(side).orElseThrow();
    model.score(answer, FIRST, score);
  }

  private List<GovernanceRound> stored() {
    return workspace.read(tx -> tx.governance().of(pact.id()));
  }

  @Test
  void aNewRoundIsShownBesideTheOneBeforeIt() {
    assertThat(model.viewProperty().get()).isNull();
    var spring = round("Spring", 100);
    judge(Side.MUNICIPALITY, 3);
    var autumn = round("Autumn", 1);
    judge(Side.MUNICIPALITY, 4);
    judge(Side.PARTNER, 2);
    var view = model.viewProperty().get();
    assertEquals(autumn.id(), view.round().id());
    assertEquals(spring.id(), view.before().id());
    var line = view.lines().getFirst();
    assertThat(line.now().isDisagreement()).isTrue();
    assertThat(line.change(Side.MUNICIPALITY)).hasValue(1.0);
    assertThat(line.change(Side.PARTNER)).isEmpty();
    assertThat(view.change(Side.MUNICIPALITY)).hasValue(1.0);
    model.compared.set(null);
    assertThat(model.viewProperty().get().before()).isNull();
  }

  @Test
  void whatIsNotAssessedIsNoZero() {
    round("Autumn", 1);
    judge(Side.PARTNER, 4);
    var answer = model.viewProperty().get().round().answers().getFirst();
    model.remark(answer.id(), FIRST, "Clear to all");
    model.score(answer.id(), FIRST, null);
    assertThat(model.viewProperty().get().radar().mean(Side.PARTNER)).isEmpty();
    assertThat(stored().getFirst().answers().getFirst().scores())
        .containsExactly(new Score(FIRST, null, "Clear to all"));
    workspace.undo();
    assertThat(stored().getFirst().answers().getFirst().scores())
        .containsExactly(new Score(FIRST, 4, "Clear to all"));
  }

  @Test
  void aScoreOutsideTheScaleIsRefused() {
    round("Autumn", 1);
    judge(Side.PARTNER, 4);
    var answer = model.viewProperty().get().round().answers().getFirst();
    assertThatThrownBy(() -> model.score(answer.id(), FIRST, 6)).isInstanceOf(InvalidValue.class);
    assertEquals(
        List.of(new Score(FIRST, 4, null)), stored().getFirst().answers().getFirst().scores());
  }

  @Test
  void aRoundIsRenamedAndRemovedWithItsAnswersAndUndoBringsThemBack() {
    var spring = round("Spring", 100);
    var autumn = round("Autumn", 1);
    judge(Side.PARTNER, 4);
    model.editRound(it -> it.withName("Late autumn"));
    assertThat(stored()).extracting(GovernanceRound::name).containsExactly("Spring", "Late autumn");
    model.removeRound();
    assertEquals(spring.id(), model.viewProperty().get().round().id());
    assertThat(stored()).hasSize(1);
    workspace.undo();
    sheets.reload();
    assertThat(model.rounds())
        .filteredOn(it -> it.id().equals(autumn.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.answers()).hasSize(1));
  }

  @Test
  void answersAreRemoved() {
    round("Autumn", 1);
    judge(Side.PARTNER, 4);
    var answer = model.viewProperty().get().round().answers().getFirst();
    model.removeAnswers(List.of(answer.id()));
    assertThat(stored().getFirst().answers()).isEmpty();
  }
}
