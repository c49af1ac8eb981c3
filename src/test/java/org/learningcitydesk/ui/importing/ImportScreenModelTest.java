// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.Entry;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.exchange.tabular.CsvFormat;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

class ImportScreenModelTest {
  @TempDir Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private ImportScreenModel model;

  @BeforeEach
  void aModelForACity() {
    workspace.change("change.test", tx -> tx.cities().save(city));
    model = model();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private ImportScreenModel model() {
    var jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
    return new ImportScreenModel(workspace, city.id(), jobs, Catalogue.shipped());
  }

  private Path file(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ImportPlan plan() {
    return Objects.requireNonNull(model.planProperty().get());
  }

  private static Stakeholder stakeholder(Entry entry) {
    return ((Entry.OfStakeholder) entry).stakeholder();
  }

  private List<Stakeholder> contents() {
    return workspace.read(tx -> tx.stakeholders().all(city.id()));
  }

  @Test
  void aFileIsReadAndPlannedAtOnce() {
    model.open(
        file(
            "scuole 2026.csv",
            "codice;scuola;comune",
            "A1;Liceo Ada;Rivalta",
            "A2;Istituto Verdi;Rivalta"));

    assertThat(plan().fresh()).hasSize(2);
    assertThat(model.mappingProperty().get().otherwise(StakeholderField.CATEGORY))
        .isEqualTo("school");
    assertThat(model.jobProperty().get()).isNull();
    assertThat(model.blocked().get()).isFalse();
    assertThat(problems).isEmpty();
  }

  @Test
  void aWholeWorkspaceIsToldWhereItBelongs() {
    model.open(file("archivio.json", "{\"format\": \"learning-city-desk-workspace\"}"));

    assertThat(model.problemProperty().get().key()).isEqualTo("problem.import.whole");
    assertThat(contents()).isEmpty();
  }

  @Test
  void everyChoiceMakesANewPlan() {
    model.open(
        file(
            "enti.csv",
            "nome,luogo,tipo",
            "Uno,Rivalta,Boh",
            "Due,Rivalta,Scuola",
            "Tre,Rivalta,Museo"));
    assertThat(plan().rejected())
        .extracting(it -> it.reason().key())
        .containsExactly("import.row.unknownChoice");

    model.choices().mean(StakeholderField.CATEGORY, "Boh", "media");
    assertThat(plan().fresh()).hasSize(3);
    model.choices().lead("tipo", null);
    assertThat(plan().rejected()).hasSize(3);
    model.choices().otherwise(StakeholderField.CATEGORY, "enterprise");
    assertThat(plan().fresh())
        .allSatisfy(it -> assertThat(stakeholder(it.entry()).helix()).isEqualTo(Helix.BUSINESS));
    model.choices().lead("nome", null);
    assertThat(model.problemProperty().get().key()).isEqualTo("problem.import.noName.stakeholders");
    assertThat(model.blocked().get()).isTrue();
    model.choices().lead("nome", StakeholderField.NAME);
    assertThat(model.problemProperty().get()).isNull();
    assertThat(plan().fresh()).hasSize(3);
  }

  @Test
  void anotherWayToReadKeepsTheChoicesWhereTheColumnsStay() throws IOException {
    var file =
        Files.write(
            folder.resolve("enti.csv"),
            "nome;città\nLìceo;Forlì\n".getBytes(Charset.forName("windows-1252")));
    model.open(file);
    model.choices().otherwise(StakeholderField.CATEGORY, "school");
    var sheet = Objects.requireNonNull(model.sheetProperty().get());

    model.format(((CsvFormat) sheet.format()).withHeader(false));
    assertThat(model.sheetProperty().get().columns()).containsExactly("#1", "#2");
    model.format(sheet.format());

    assertThat(model.sheetProperty().get()).isEqualTo(sheet);
    assertThat(sheet.rows().getFirst().cells()).containsExactly("Lìceo", "Forlì");
  }

  @Test
  void anImportIsOneChangeThatCanBeTakenBackHere() {
    model.open(file("enti.csv", "nome,categoria", "Uno,school", "Due,school", ",school"));

    model.apply();

    assertThat(contents()).hasSize(2);
    var result = Objects.requireNonNull(model.resultProperty().get());
    assertThat(List.of(result.added(), result.changed(), result.same(), result.rejected()))
        .containsExactly(2, 0, 0, 1);
    assertThat(plan().same()).hasSize(2);
    assertThat(model.blocked().get()).isTrue();

    model.undo();

    assertThat(contents()).isEmpty();
    assertThat(model.resultProperty().get()).isNull();
    assertThat(plan().fresh()).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatWasChangedAfterTheImportIsNotTakenBackInItsPlace() {
    model.open(file("enti.csv", "nome,categoria", "Uno,school"));
    model.apply();
    workspace.change(
        "change.stakeholder.edited",
        tx -> tx.stakeholders().save(contents().getFirst().withNotes("nota")));

    model.undo();

    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.import.changedSince"));
    assertThat(contents())
        .singleElement()
        .satisfies(it -> assertThat(it.notes()).isEqualTo("nota"));
  }

  @Test
  void theChoicesForAListAreRememberedForItsNextEdition() {
    model.open(file("elenco 2025.csv", "nome,boh", "Uno,x"));
    model.choices().lead("boh", StakeholderField.NOTES);
    model.choices().otherwise(StakeholderField.CATEGORY, "media");
    model.apply();

    var later = model();
    later.open(file("elenco 2026.csv", "nome,boh", "Uno,y"));

    assertThat(later.mappingProperty().get().columns())
        .containsEntry("boh", StakeholderField.NOTES);
    assertThat(later.mappingProperty().get().otherwise(StakeholderField.CATEGORY))
        .isEqualTo("media");
    assertThat(later.planProperty().get().changed()).hasSize(1);
  }

  @Test
  void choicesAreTakenFromAFile() throws IOException {
    model.open(file("enti.csv", "a,b", "Uno,x"));
    var json =
        Files.writeString(
            folder.resolve("m.json"),
            """
        {"columns": {"a": "name", "b": "tags"}, "category": "school"}""");

    model.use(json);

    assertThat(stakeholder(plan().fresh().getFirst().entry()).tags()).containsExactly("x");
    assertThat(
            MappingFile.parse(
                "m", MappingFile.write(model.mappingProperty().get()), Catalogue.shipped()))
        .isEqualTo(model.mappingProperty().get());
  }

  @Test
  void aFileThatIsNoListIsASentenceOnThePage() throws IOException {
    model.open(Files.write(folder.resolve("x.csv"), "PK\u0003\u0004".getBytes(UTF_8)));

    assertThat(model.problemProperty().get().key()).isEqualTo("problem.import.brokenWorkbook");
    assertThat(model.sheetProperty().get()).isNull();
    assertThat(model.blocked().get()).isTrue();
    assertThat(problems).isEmpty();
  }

  @Test
  void aCancelledImportChangesNothing() {
    var waiting = new ArrayDeque<Runnable>();
    var jobs = new Jobs(Runnable::run, waiting::add, Runnable::run, problems::add);
    var slow = new ImportScreenModel(workspace, city.id(), jobs, Catalogue.shipped());
    slow.open(file("enti.csv", "nome,categoria", "Uno,school"));
    while (!waiting.isEmpty()) waiting.remove().run();

    slow.apply();
    slow.cancel();
    while (!waiting.isEmpty()) waiting.remove().run();

    assertThat(slow.jobProperty().get()).isNull();
    assertThat(slow.resultProperty().get()).isNull();
    assertThat(contents()).isEmpty();
    assertThat(problems).isEmpty();
  }
}
