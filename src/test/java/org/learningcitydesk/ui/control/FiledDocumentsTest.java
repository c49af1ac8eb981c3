// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

class FiledDocumentsTest {
  @TempDir Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Partnership pact =
      Partnership.named(city.id(), "Patto", "educational-pact", "contact");
  private final Meeting meeting =
      Meeting.on(city.id(), LocalDate.of(2026, 11, 21), "Tavolo di regia");
  private final FiledDocuments model = new FiledDocuments(workspace, jobs);

  @Test
  void theUsualTypesAreInTheCatalogue() {
    for (var it : List.of(DocumentOwner.of(pact.id()), DocumentOwner.of(meeting.id())))
      assertThat(Catalogue.shipped().documentType(it.usualType())).isPresent();
  }

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.partnerships().save(pact);
          tx.meetings().save(meeting);
        });
    model.follow(DocumentOwner.of(pact.id()));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aFileBecomesADocumentThatIsCalledLikeIt() throws IOException {
    model.file("act", file("Delibera 12.pdf", "abc"));
    model.reload();
    var filed = model.filedProperty().get().getFirst();
    assertEquals("Delibera 12", filed.document().title());
    assertEquals("Delibera 12.pdf", Objects.requireNonNull(filed.file()).name());
    assertEquals(filed.document().id(), model.openProperty().get());
    workspace.undo();
    model.reload();
    assertThat(model.filedProperty().get()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aFileTakesThePlaceOfTheOneBeforeAndIsTakenOff() throws IOException {
    model.file("act", file("a.txt", "a"));
    model.reload();
    var id = model.filedProperty().get().getFirst().document().id();
    model.attach(id, file("b.txt", "b"));
    model.reload();
    assertEquals("b.txt", model.find(id).orElseThrow().file().name());
    model.edit(id, it -> it.withAttachment(null));
    assertThat(model.find(id).orElseThrow().file()).isNull();
    assertThat(problems).isEmpty();
  }

  @Test
  void aFileThatVanishedLeavesAllAsItWas() {
    model.file("act", folder.resolve("gone.pdf"));
    model.reload();
    assertThat(model.filedProperty().get()).isEmpty();
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
  }

  @Test
  void aMeetingHasDocumentsOfItsOwn() {
    model.add("act", "Convenzione");
    model.follow(DocumentOwner.of(meeting.id()));
    assertThat(model.filedProperty().get()).isEmpty();
    model.add("minutes", "Verbale");
    assertThat(model.filedProperty().get())
        .extracting(FiledDocuments.Filed::document)
        .extracting(FiledDocument::title)
        .containsExactly("Verbale");
    model.remove(model.filedProperty().get().getFirst().document());
    assertThat(model.filedProperty().get()).isEmpty();
    model.follow(DocumentOwner.of(pact.id()));
    assertThat(model.filedProperty().get()).hasSize(1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
