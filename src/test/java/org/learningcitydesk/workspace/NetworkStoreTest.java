// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.network.NetworkSnapshotId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

class NetworkStoreTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo", Helix.ACADEMIA);

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Map<StakeholderId, NetworkPosition> positions() {
    return workspace.read(tx -> tx.network().positions(city.id()));
  }

  private void put(NetworkPosition... positions) {
    workspace.change(
        "change.network.moved", tx -> tx.network().savePositions(city.id(), List.of(positions)));
  }

  @Test
  void placesAreKeptReplacedForgottenAndBroughtBack() {
    var left = new NetworkPosition(library.id(), -1.5, 0.25);
    var right = new NetworkPosition(school.id(), 2, 3);
    put(left, right);
    assertEquals(Map.of(library.id(), left, school.id(), right), positions());
    var moved = new NetworkPosition(library.id(), 4, 4);
    put(moved, right);
    assertEquals(Map.of(library.id(), moved, school.id(), right), positions());
    workspace.change("change.network.arranged", tx -> tx.network().forgetPositions(city.id()));
    assertEquals(Map.of(), positions());
    workspace.undo();
    workspace.undo();
    assertEquals(Map.of(library.id(), left, school.id(), right), positions());
  }

  @Test
  void aPlaceGoesWithItsStakeholder() {
    put(new NetworkPosition(library.id(), 1, 1));
    workspace.change("change.test", tx -> tx.stakeholders().remove(library.id()));
    assertEquals(Map.of(), positions());
  }

  @Test
  void snapshotsComeNewestFirstAndAreRemovedOneByOne() {
    var old = snapshot("2026-03-01", "Primavera");
    var fresh = snapshot("2026-11-21", "Autunno");
    workspace.change(
        "change.snapshot.taken",
        tx -> {
          tx.network().save(old);
          tx.network().save(fresh);
        });
    var stored = workspace.read(tx -> tx.network().snapshots(city.id()));
    assertThat(stored).extracting(NetworkSnapshot::name).containsExactly("Autunno", "Primavera");
    var found = workspace.read(tx -> tx.network().snapshot(old.id()));
    assertThat(found).hasValueSatisfying(it -> assertEquals("[]", it.figures()));
    workspace.change("change.snapshot.removed", tx -> tx.network().remove(fresh.id()));
    var left = workspace.read(tx -> tx.network().snapshots(city.id()));
    assertThat(left).extracting(NetworkSnapshot::name).containsExactly("Primavera");
    workspace.undo();
    assertEquals(stored.size(), workspace.read(tx -> tx.network().snapshots(city.id())).size());
  }

  private NetworkSnapshot snapshot(String date, String name) {
    return new NetworkSnapshot(
        NetworkSnapshotId.next(), 0, city.id(), PartialDate.parse(date), name, null, "[]");
  }
}
