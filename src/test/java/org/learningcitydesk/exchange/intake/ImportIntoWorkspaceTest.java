// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class ImportIntoWorkspaceTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final City city = City.named("Casamadre");
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  @TempDir Path folder;

  @BeforeEach
  void aCityWithOneStakeholder() {
    workspace.change("change.city.added", tx -> tx.cities().save(city));
    workspace.change(
        "change.stakeholder.added",
        tx ->
            tx.stakeholders()
                .save(Stakeholder.named(city.id(), "Biblioteca", Helix.CIVIL_SOCIETY)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<Stakeholder> contents() {
    return workspace.read(tx -> tx.stakeholders().all(city.id()));
  }

  private ImportPlan plan(Path file) {
    var sheet = SheetReader.read(file, Progress.NONE);
    return plan(sheet);
  }

  private ImportPlan plan(Sheet sheet) {
    Surroundings known = workspace.read(tx -> Surroundings.of(tx, city.id()));
    return Intake.plan(
        sheet,
        MappingProposal.of(sheet, ImportKind.STAKEHOLDERS, known, CATALOGUE),
        known,
        CATALOGUE);
  }

  @Test
  void aListIsNewOnceAndTheSameTheSecondTime() {
    var first = plan(StakeholderImportTest.schools());
    assertThat(Intake.apply(workspace, first, null, Progress.NONE)).isEqualTo(21);

    var second = plan(StakeholderImportTest.schools());

    assertThat(second.same()).hasSize(21);
    assertThat(Intake.apply(workspace, second, null, Progress.NONE)).isZero();
    assertThat(workspace.undoable()).contains(Label.of("change.imported", "21"));
  }

  @Test
  void anImportIsTakenBackInOneStep() {
    var before = contents();
    Intake.apply(workspace, plan(StakeholderImportTest.schools()), null, Progress.NONE);

    workspace.undo();

    assertThat(contents()).isEqualTo(before);
    workspace.redo();
    assertThat(contents()).hasSize(22);
  }

  @Test
  void aCancelledImportLeavesNothingBehind() {
    var before = contents();
    var plan = plan(list(1_600));

    assertThatThrownBy(
            () ->
                Intake.apply(
                    workspace,
                    plan,
                    null,
                    (done, _) -> {
                      if (done >= 1_000) throw new Cancelled();
                    }))
        .isInstanceOf(Cancelled.class);

    assertThat(contents()).isEqualTo(before);
    assertThat(workspace.undoable()).contains(Label.of("change.stakeholder.added"));
  }

  @Test
  void whatWasEditedAfterThePlanIsNotOverwritten() throws IOException {
    var plan =
        plan(Files.writeString(folder.resolve("a.csv"), "nome,telefono\nBiblioteca,080 1\n"));
    workspace.change(
        "change.stakeholder.edited",
        tx -> tx.stakeholders().save(contents().getFirst().withNotes("appena scritto")));
    var before = contents();

    assertThatThrownBy(() -> Intake.apply(workspace, plan, null, Progress.NONE))
        .isInstanceOf(UserProblem.class);

    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"EXCEL_ITALY,it", "EXCEL_ITALY,en", "OPEN_DATA,it"})
  void theRegisterGoesOutAndComesBackUnchanged(CsvDialect dialect, String language) {
    Intake.apply(workspace, plan(StakeholderImportTest.schools()), null, Progress.NONE);
    var target = folder.resolve("register.csv");
    RegisterExport.write(
        workspace,
        city.id(),
        ExportOrder.of(
            Register.STAKEHOLDERS,
            RegisterFormat.CSV,
            dialect,
            Messages.in(java.util.Locale.of(language))),
        target,
        CATALOGUE,
        Progress.NONE);

    var plan = plan(target);

    assertThat(plan.same()).hasSize(22);
    assertThat(plan.changesNothing()).isTrue();
    assertThat(plan.rejected()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws IOException {
    var before = contents();
    for (var bad :
        List.of(
            "",
            "nome,via\n",
            "PK\u0003\u0004x",
            "nome,via\nx," + "y".repeat(1 << 20),
            "a@example.org,70010\nb@example.org,70011\n")) {
      var file = Files.writeString(folder.resolve("bad.csv"), bad);
      assertThatThrownBy(() -> Intake.apply(workspace, plan(file), null, Progress.NONE))
          .isInstanceOf(UserProblem.class);
    }
    assertThatThrownBy(() -> plan(folder)).isInstanceOf(UserProblem.class);
    assertThat(contents()).isEqualTo(before);
  }

  private Path list(int rows) {
    var text = new StringBuilder("codice;denominazione;comune;categoria\n");
    for (var i = 0; i < rows; i++)
      text.append("K").append(i).append(";Ente ").append(i).append(";Bari;school\n");
    try {
      return Files.writeString(folder.resolve("elenco.csv"), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
