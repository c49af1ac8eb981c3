// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

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
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.control.bulk.EditableField;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

class StateMovesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Lifecycle LIFECYCLE = Catalogue.shipped().lifecycle();
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact");
  private final PartnershipScreenModel model =
      new PartnershipScreenModel(workspace, jobs, city.id(), Catalogue.shipped(), () -> TODAY);

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.partnerships().save(pact);
        });
    model.reload();
    model.register.open(pact.id());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void everyTransitionOfTheCatalogueIsMadeAndEveryOtherOneRefused() {
    for (var from : LIFECYCLE.states())
      for (var to : LIFECYCLE.states()) {
        problems.clear();
        put(from.id());
        model.moves.move(stored(), on(to.id(), "2026-11-20", null));
        var allowed = LIFECYCLE.isAllowed(from.id(), to.id());
        assertEquals(allowed ? to.id() : from.id(), stored().state());
        if (allowed) assertThat(problems).isEmpty();
        else assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
      }
  }

  @Test
  void aMoveKeepsItsDateAndNoteAndIsTakenBackAsOneStep() {
    model.moves.move(stored(), on("proposal", "2026-11-05", "  Lettera del sindaco "));
    model.reload();
    assertThat(model.moves.changesProperty().get())
        .usingRecursiveFieldByFieldElementComparatorOnFields("from", "to", "date", "note")
        .containsExactly(
            new StateChange(
                null,
                1,
                pact.id(),
                "contact",
                "proposal",
                PartialDate.parse("2026-11-05"),
                "",
                "Lettera del sindaco"));
    workspace.undo();
    model.reload();
    assertEquals("contact", stored().state());
    assertThat(model.moves.changesProperty().get()).isEmpty();
  }

  @Test
  void theDateOfAMoveFitsWhatHappenedBefore() {
    model.moves.move(stored(), on("proposal", "2026-11-05", null));
    model.reload();
    var before = model.moves.changesProperty().get();
    assertThat(on("approval", "2026-11", null).checked(before, TODAY)).isNotNull();
    refused(on("approval", "2026-11-04", null), before, "beforeLastChange");
    refused(on("approval", "2026-11-22", null), before, "inTheFuture");
    refused(new StateMove("approval", null, null), before, "dateNeeded");
  }

  private static void refused(StateMove move, List<StateChange> before, String rule) {
    assertThatThrownBy(() -> move.checked(before, TODAY))
        .isInstanceOfSatisfying(InvalidValue.class, it -> assertEquals(rule, it.rule()));
  }

  @Test
  void anOldPartnershipBeginsInAnyStateUntilItMakesAStep() {
    assertThat(model.moves.beginnings()).hasSize(LIFECYCLE.states().size() - 1);
    model.moves.begin("concluded");
    model.reload();
    assertEquals("concluded", stored().state());
    assertThat(model.moves.changesProperty().get()).isEmpty();
    model.moves.move(stored(), on("renewed", "2026-11-05", null));
    model.reload();
    assertThat(model.moves.beginnings()).isEmpty();
    model.moves.begin("contact");
    assertEquals("renewed", stored().state());
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
  }

  @Test
  void editsOfManyAndPastedRowsTakeOnlyAStateThatFollows() {
    assertEquals("proposal", inMany(stored(), "proposal").state());
    assertThatThrownBy(() -> inMany(stored(), "concluded"))
        .isInstanceOfSatisfying(InvalidValue.class, it -> assertEquals("doesNotFollow", it.rule()));
    assertEquals("concluded", inMany(model.named("Nuovo"), "concluded").state());
  }

  /// What an edit of many and a pasted cell do with the state.
  @SuppressWarnings("unchecked")
  private Partnership inMany(Partnership it, String state) {
    return PartnershipFields.of(model, Catalogue.shipped()).others().stream()
        .filter(field -> field.name().equals("partnership.state"))
        .map(field -> (EditableField<Partnership, String>) field)
        .findFirst()
        .orElseThrow()
        .wither()
        .apply(it, state);
  }

  @Test
  void theBoardHasTheStatesInUseAndThoseThatMayFollow() {
    assertThat(PartnershipCards.columns(List.copyOf(model.rows), LIFECYCLE))
        .containsExactly("contact", "proposal", "active", "not-started");
    assertThat(PartnershipCards.columns(List.of(), LIFECYCLE)).isEmpty();
  }

  private static StateMove on(String to, String date, String note) {
    return new StateMove(to, PartialDate.parse(date), note);
  }

  private void put(String state) {
    workspace.change(
        "change.test", tx -> tx.partnerships().saveAsMoved(List.of(stored().withState(state))));
  }

  private Partnership stored() {
    return workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow();
  }
}
