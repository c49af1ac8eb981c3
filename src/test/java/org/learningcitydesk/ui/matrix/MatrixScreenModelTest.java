// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.matrix.MatrixFilter;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class MatrixScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY)
          .withStance(Stance.NEW.withInfluence(3).withInterest(5));
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final MatrixScreenModel model = new MatrixScreenModel(workspace, jobs, city.id());

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAsAssessed(List.of(library, school));
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private Stance stored(Stakeholder it) {
    return workspace.read(tx -> tx.stakeholders().find(it.id())).orElseThrow().stance();
  }

  private List<Assessment> history(Stakeholder it) {
    return workspace.read(tx -> tx.assessments().of(it.id()));
  }

  @Test
  void aMoveIsOneChangeWithItsAssessmentAndOneUndo() {
    model.move(library.id(), 1, 0);
    assertEquals(Optional.of(new Spot(4, 5)), Spot.of(stored(library)));
    assertThat(history(library)).extracting(Assessment::influence).containsExactly(4);
    assertEquals(
        Optional.of(Label.of("change.stakeholder.assessed", "Biblioteca civica", "4", "5")),
        workspace.undoable());
    assertThat(model.matrixProperty().get().in(Quadrant.MANAGE_CLOSELY)).hasSize(1);
    workspace.undo();
    model.reload();
    assertEquals(library.stance(), stored(library));
    assertThat(history(library)).isEmpty();
    assertThat(model.matrixProperty().get().in(Quadrant.KEEP_INFORMED)).hasSize(1);
  }

  @Test
  void othersDoNotSeeWhereAPersonStands() {
    var person =
        Stakeholder.named(city.id(), "Zelinda Quarantotti", Helix.CIVIL_SOCIETY)
            .withStance(Stance.NEW.withInfluence(4).withInterest(4));
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().save(Person.named(city.id(), "Zelinda Quarantotti"));
          tx.stakeholders().saveAsAssessed(List.of(person));
        });
    model.reload();
    var full = model.shared(SharingProfile.FULL).get();
    assertThat(full.matrix().at(new Spot(4, 4))).containsExactly(person(person));
    var others = model.shared(SharingProfile.REDACTED).get();
    assertThat(others.matrix().at(new Spot(4, 4))).isEmpty();
    assertThat(others.matrix().at(new Spot(3, 5)))
        .extracting(Stakeholder::name)
        .containsExactly("Biblioteca civica");
    assertThat(others.matrix().unassessed())
        .extracting(Stakeholder::name)
        .containsExactlyInAnyOrder("Liceo Galilei", "P1");
    assertEquals(3, others.all());
  }

  private Stakeholder person(Stakeholder it) {
    return workspace.read(tx -> tx.stakeholders().find(it.id())).orElseThrow();
  }

  @Test
  void aMoveBeyondTheEdgeChangesNothing() {
    model.move(library.id(), 0, 1);
    assertThat(history(library)).isEmpty();
  }

  @Test
  void whoeverHasNoScoresEntersWhereItIsPut() {
    assertEquals(List.of(school.id()), model.listed.stream().map(Stakeholder::id).toList());
    model.place(school.id(), new Spot(2, 4));
    assertEquals(Optional.of(new Spot(2, 4)), Spot.of(stored(school)));
    assertThat(model.listed).isEmpty();
    model.unassess(school.id());
    assertEquals(Optional.empty(), Spot.of(stored(school)));
    assertThat(history(school)).hasSize(2);
  }

  @Test
  void theReasonIsAddedToTheLastAssessment() {
    model.place(library.id(), new Spot(5, 5));
    model.scores.reload();
    var last = model.scores.assessmentsProperty().get().getFirst();
    model.explain(last, it -> it.withReason("Ospita la cabina di regia"));
    assertThat(history(library))
        .extracting(Assessment::reason)
        .containsExactly("Ospita la cabina di regia");
  }

  @Test
  void theFilterNarrowsPlaneAndLists() {
    model.filter.set(MatrixFilter.ALL.withHelix(Helix.ACADEMIA));
    assertEquals(1, model.matrixProperty().get().total());
    assertEquals(0, model.matrixProperty().get().assessed());
    model.listing.set(new Listing.InQuadrant(Quadrant.KEEP_INFORMED));
    assertThat(model.listed).isEmpty();
    model.filter.set(MatrixFilter.ALL);
    assertThat(model.listed).extracting(Stakeholder::name).containsExactly("Biblioteca civica");
  }
}
