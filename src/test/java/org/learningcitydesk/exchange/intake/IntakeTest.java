// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// A city with three stakeholders into which lists come.
abstract class IntakeTest {
  static final Catalogue CATALOGUE = Catalogue.shipped();
  final City city = City.named("Roccalieta");
  final Workspace workspace = Workspace.inMemory(_ -> {});
  final Stakeholder library = stakeholder("Biblioteca civica");
  final Stakeholder school = stakeholder("Liceo Ada Negri");
  final Stakeholder circle = stakeholder("Circolo (ARCI)");
  @TempDir Path folder;

  @BeforeEach
  void aCityWithStakeholders() {
    workspace.change("change.test", tx -> tx.cities().save(city));
    workspace.change(
        "change.test", tx -> tx.stakeholders().saveAll(List.of(library, school, circle)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Stakeholder stakeholder(String name) {
    return Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY);
  }

  Sheet sheet(String... lines) {
    return named("elenco.csv", lines);
  }

  Sheet named(String name, String... lines) {
    try {
      return SheetReader.read(
          Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n"), Progress.NONE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Surroundings known() {
    return workspace.read(tx -> Surroundings.of(tx, city.id()));
  }

  Mapping proposal(Sheet sheet) {
    return MappingProposal.of(sheet, KindGuess.of(sheet.columns()), known(), CATALOGUE);
  }

  ImportPlan plan(Sheet sheet) {
    return plan(sheet, proposal(sheet));
  }

  ImportPlan plan(Sheet sheet, Mapping mapping) {
    return Intake.plan(sheet, mapping, known(), CATALOGUE);
  }

  ImportPlan apply(ImportPlan plan) {
    Intake.apply(workspace, plan, null, Progress.NONE);
    return plan;
  }

  static List<String> reasons(ImportPlan plan) {
    return plan.rejected().stream()
        .map(it -> it.line() + " " + it.reason().key().replace("import.row.", ""))
        .toList();
  }
}
