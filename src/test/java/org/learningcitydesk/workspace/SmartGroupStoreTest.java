// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.group.SmartGroup;
import org.learningcitydesk.domain.group.SmartGroupId;

class SmartGroupStoreTest {
  private final City city = City.named("Rivalta");
  private final SmartGroup schools =
      new SmartGroup(SmartGroupId.next(), 0, city.id(), "stakeholders", "Scuole", "{}");
  private final SmartGroup pacts =
      new SmartGroup(SmartGroupId.next(), 0, city.id(), "partnerships", "Patti", "{}");

  @Test
  void groupsOfOneRegisterAreSavedEditedRemovedAndBroughtBack() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      workspace.change(
          "change.test",
          tx -> {
            tx.cities().save(city);
            tx.smartGroups().saveAll(List.of(schools, pacts));
          });
      assertEquals(List.of("Scuole"), names(workspace));
      workspace.change(
          "change.test",
          tx ->
              tx.smartGroups()
                  .save(
                      new SmartGroup(
                          schools.id(), 1, city.id(), "stakeholders", "Tutte le scuole", "{}")));
      assertEquals(List.of("Tutte le scuole"), names(workspace));
      workspace.change("change.test", tx -> tx.smartGroups().remove(schools.id()));
      assertEquals(List.of(), names(workspace));
      workspace.undo();
      workspace.undo();
      assertEquals(List.of("Scuole"), names(workspace));
    }
  }

  private List<String> names(Workspace workspace) {
    return workspace.read(
        tx ->
            tx.smartGroups().of(city.id(), "stakeholders").stream().map(SmartGroup::name).toList());
  }
}
