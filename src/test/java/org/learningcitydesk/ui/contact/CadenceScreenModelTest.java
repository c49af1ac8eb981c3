// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

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
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.contact.CadenceScreenModel.Target;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class CadenceScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Target SCHOOLS = new Target(CadenceScope.CATEGORY, "school");
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder school =
      Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA)
          .withCategory("school")
          .withTags(List.of("pilota", "Pilota"));
  private final CadenceScreenModel model =
      new CadenceScreenModel(
          workspace, jobs, city.id(), Catalogue.shipped(), Cadence::code, () -> TODAY);
  private final GoingColdScreenModel cold =
      new GoingColdScreenModel(workspace, jobs, city.id(), () -> TODAY);

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(school);
          tx.contacts()
              .save(
                  Contact.on(city.id(), TODAY.minusDays(100), "Visita")
                      .withStakeholders(List.of(school.id())));
        });
    model.reloadSilences();
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private void choose(Target target) {
    model.register.edit(it -> it.withScope(target.scope()).withCode(target.code()));
  }

  @Test
  void categoriesAndTagsInUseAreOfferedOnceEach() {
    assertThat(model.targets())
        .contains(SCHOOLS)
        .filteredOn(it -> it.scope() == CadenceScope.TAG)
        .containsExactly(new Target(CadenceScope.TAG, "pilota"));
  }

  @Test
  void anIntervalIsStoredAsSoonAsItIsKnownForWhomAndUndoTakesItBack() {
    model.begin("(not chosen)");
    assertThat(all()).isEmpty();
    choose(SCHOOLS);
    assertThat(all()).singleElement().satisfies(it -> assertEquals("school", it.code()));
    model.register.edit(it -> it.withIdealDays(30).withMaximumDays(90));
    model.reload();
    model.reloadSilences();
    assertThat(model.rows)
        .singleElement()
        .satisfies(
            row -> {
              assertEquals(1, row.reached());
              assertEquals(1, row.cold());
            });
    workspace.undo();
    workspace.undo();
    assertThat(all()).isEmpty();
  }

  @Test
  void aMaximumBelowTheIdealIsRefusedAndNothingChanges() {
    model.begin("(not chosen)");
    choose(SCHOOLS);
    assertThatThrownBy(() -> model.register.edit(it -> it.withMaximumDays(10)))
        .isInstanceOf(InvalidValue.class);
    assertEquals(120, all().getFirst().maximumDays());
  }

  @Test
  void aSecondIntervalForTheSameIsNoticed() {
    model.begin("(not chosen)");
    choose(SCHOOLS);
    assertThat(model.isThereAlready(SCHOOLS)).isFalse();
    model.begin("(not chosen)");
    assertThat(model.isThereAlready(SCHOOLS)).isTrue();
    model.register.discard();
  }

  @Test
  void aTagWithOtherCapitalsIsTheSameTag() {
    model.begin("(not chosen)");
    choose(new Target(CadenceScope.TAG, "pilota"));
    model.begin("(not chosen)");
    assertThat(model.isThereAlready(new Target(CadenceScope.TAG, "PILOTA"))).isTrue();
    assertThat(model.isThereAlready(new Target(CadenceScope.CATEGORY, "pilota"))).isFalse();
    model.register.discard();
  }

  @Test
  void theListOfWhoGoesColdKnowsWhetherAnythingIsSet() {
    cold.reload();
    assertThat(cold.viewProperty().get()).isEqualTo(new GoingColdScreenModel.View(List.of(), 0));
    model.begin("(not chosen)");
    choose(SCHOOLS);
    model.register.edit(it -> it.withIdealDays(30).withMaximumDays(90));
    cold.reload();
    var view = cold.viewProperty().get();
    assertEquals(1, view.cold());
    assertEquals(0, view.due());
    assertEquals(0, view.waiting());
    assertEquals(10, view.list().getFirst().overdue());
  }

  private List<Cadence> all() {
    return workspace.read(tx -> tx.cadences().all(city.id()));
  }
}
