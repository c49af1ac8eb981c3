// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.network.LinkKind;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.network.Towns;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class NetworkScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta").withId(Towns.CITY);
  private final Stakeholder library = Towns.stakeholder(0, "Biblioteca");
  private final Stakeholder school = Towns.stakeholder(1, "Liceo");
  private final Stakeholder band = Towns.stakeholder(2, "Banda");
  private final NetworkScreenModel model = new NetworkScreenModel(workspace, jobs, city.id());

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school, band));
          tx.partnerships().save(Towns.pact("Patto", library, school));
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private Map<StakeholderId, NetworkPosition> stored() {
    return workspace.read(tx -> tx.network().positions(city.id()));
  }

  @Test
  void aMoveKeepsTheWholePictureAndIsOneStepOfUndo() {
    var before = model.pictureProperty().get().places();
    model.move(library.id(), 3, 4);
    assertEquals(3, stored().size());
    assertEquals(new NetworkPosition(library.id(), 3, 4), stored().get(library.id()));
    assertEquals(before.get(school.id()), stored().get(school.id()));
    model.reload();
    assertEquals(stored(), Map.copyOf(model.pictureProperty().get().places()));
    workspace.undo();
    assertEquals(Map.of(), stored());
  }

  @Test
  void arrangingAgainForgetsWhatWasMoved() {
    var before = model.pictureProperty().get().places();
    model.move(library.id(), 30, 40);
    model.reload();
    model.arrangeAgain();
    model.reload();
    assertEquals(Map.of(), stored());
    assertEquals(before, model.pictureProperty().get().places());
  }

  @Test
  void aFilterMeasuresAPartAndLosesTheSelectionThatIsNotInIt() {
    model.selectedProperty().set(band.id());
    model.narrow(it -> it.withOnlyLinked(true));
    assertEquals(2, model.pictureProperty().get().metrics().figures().size());
    assertNull(model.selectedProperty().get());
    model.narrow(it -> it.withKinds(Set.of(LinkKind.ACTIVITY)));
    assertEquals(0, model.pictureProperty().get().metrics().figures().size());
    model.filterProperty().set(NetworkFilter.ALL);
    assertEquals(3, model.pictureProperty().get().metrics().figures().size());
  }

  @Test
  void whatIsShownStaysWhereItIsWhenAFilterIsSet() {
    var before = model.pictureProperty().get().places();
    model.narrow(it -> it.withOnlyLinked(true));
    var after = model.pictureProperty().get().places();
    assertEquals(before.get(library.id()), after.get(library.id()));
    assertEquals(before.get(school.id()), after.get(school.id()));
  }

  @Test
  void aSnapshotIsTakenComparedAndRemoved() {
    model.takeSnapshot("Autunno", TODAY);
    model.reload();
    assertThat(model.snapshot()).map(NetworkSnapshot::name).hasValue("Autunno");
    assertThat(model.pictureProperty().get().change())
        .hasValueSatisfying(it -> assertThat(it.change().isNothing()).isTrue());
    workspace.change(
        "change.test", tx -> tx.partnerships().save(Towns.pact("Nuovo patto", library, band)));
    model.reload();
    var row =
        model.pictureProperty().get().rows().stream()
            .filter(it -> it.id().equals(band.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(1, row.moved().degree());
    model.removeSnapshot();
    model.reload();
    assertThat(model.pictureProperty().get().change()).isEmpty();
    assertThat(model.readingProperty().get().orElseThrow().snapshots()).isEmpty();
  }

  @Test
  void aComparisonLooksAtThePartThatTheSnapshotLookedAt() {
    model.narrow(it -> it.withOnlyLinked(true));
    model.takeSnapshot("Solo legati", TODAY);
    model.reload();
    var snapshot = model.comparedProperty().get();
    model.comparedProperty().set(null);
    model.filterProperty().set(NetworkFilter.ALL);
    model.comparedProperty().set(snapshot);
    assertThat(model.filterProperty().get().onlyLinked()).isTrue();
  }

  @Test
  void aCauseLeadsToItsRecord() {
    var link = model.pictureProperty().get().metrics().network().links().getFirst();
    var source = link.occasions().getFirst().source();
    assertThat(NetworkScreenModel.placeOf(source)).isInstanceOf(Place.Partnerships.class);
  }
}
