// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// A workspace with little of everything that matters to the file: rows that point to each other, a
/// history with something taken back, an attached file.
public final class SmallWorkspace {
  private SmallWorkspace() {}

  static void write(Path json) {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var city = City.named("Torrechiara");
      workspace.change("change.city.added", tx -> tx.cities().save(city));
      workspace.change(
          "change.test",
          tx -> {
            tx.stakeholders().save(Stakeholder.named(city.id(), "Liceo “Galilei”", Helix.ACADEMIA));
            tx.stakeholders()
                .save(Stakeholder.named(city.id(), "Biblioteca 🏛", Helix.CIVIL_SOCIETY));
            tx.partnerships()
                .save(Partnership.named(city.id(), "Patto", "informal-cooperation", "active"));
            tx.attachments()
                .add(
                    "atto.pdf",
                    "application/pdf",
                    () -> new ByteArrayInputStream("Delibera n. 12".getBytes()),
                    Progress.NONE);
          });
      workspace.change(
          "change.test",
          tx -> tx.cities().save(tx.cities().all().getFirst().withRegion("Sicilia")));
      workspace.undo();
      WholeExport.write(workspace, json, Instant.parse("2026-11-21T12:00:00Z"), Progress.NONE);
    }
  }
}
