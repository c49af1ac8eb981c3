// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateJson;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.template.Running;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;

class TemplateFileTest {
  private static final PathTemplate SHIPPED = Catalogue.shipped().pathTemplate();
  @TempDir Path folder;

  private TemplateFile read(String json) throws IOException {
    return TemplateFile.read(
        Files.writeString(folder.resolve("t.json"), json), Catalogue.shipped());
  }

  @Test
  void theShippedTemplateComesBackAsItWas() {
    var file = folder.resolve("shipped.json");
    TemplateFile.write(SHIPPED, file);
    var read = TemplateFile.read(file, Catalogue.shipped());
    assertEquals(SHIPPED.steps(), read.template().steps());
    assertEquals(SHIPPED.disclaimer(), read.template().disclaimer());
    assertEquals(SHIPPED.badges(), read.template().badges());
    assertThat(read.remarks(Messages.in(Locale.ENGLISH))).isEmpty();
    assertEquals(SHIPPED, TemplateJson.read(TemplateJson.write(SHIPPED)));
  }

  @Test
  void aPathThatWasOnlyStartedIsItsTemplateAgain() {
    var started = PathFromTemplate.start(CityId.next(), SHIPPED);
    var running = new Running(started.path(), started.steps(), started.tasks(), java.util.Set.of());
    var again =
        TemplateFromPath.of(
            running,
            Optional.of(SHIPPED),
            new TemplateFromPath.Naming(SHIPPED.name(), SHIPPED.version()),
            UnaryOperator.identity());
    assertEquals(SHIPPED.steps(), again.steps());
    assertEquals(SHIPPED.id(), again.id());
  }

  @Test
  void aTemplateNeedsLittleAndTheRestIsPutRight() throws IOException {
    var read =
        read(
            """
            {"id": "mio", "version": 3, "name": "Il nostro percorso", "steps": [
              {"id": "due", "number": 2, "title": {"it": "Fare"}, "after": ["uno"],
               "documentTypeIds": ["meeting-minutes", "verbale a mano"], "leadRoleId": "Pro Loco"},
              {"id": "uno", "number": 1, "title": {"it": "Capire", "en": "Understand"},
               "tasks": [{"id": "x", "text": "Leggere"}]}]}
            """);
    assertThat(read.template().steps()).extracting(TemplateStep::id).containsExactly("uno", "due");
    assertEquals(LocalText.same("Fare"), read.template().steps().get(1).title());
    assertEquals(1, read.missing());
    assertEquals(List.of("verbale a mano", "Pro Loco"), read.unknown());
    assertThat(read.remarks(Messages.in(Locale.ENGLISH)))
        .containsExactly(
            "One text is there in one language only; the other language shows the same words.",
            "Documents or roles that this program does not know are kept as they are: verbale a"
                + " mano, Pro Loco.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          notJson        | Deliberazione n. 12
          notJson        | {"steps": [
          notJson        | {"id": "a", "id": "b", "steps": []}
          wrongKind      | [1, 2]
          wrongKind      | {"type": "FeatureCollection"}
          noSteps        | {"id": "t", "version": "1", "name": "n", "steps": []}
          stepNoObject   | {"id": "t", "version": "1", "name": "n", "steps": ["a"]}
          noMember       | {"version": "1", "name": "n", "steps": [{"id": "a", "title": "A"}]}
          noMember       | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a"}]}
          noMember       | {"id": "t", "version": "1", "name": "n", "steps": [{"title": "A"}]}
          number         | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A", "number": "one"}]}
          weeks          | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A", "typicalDurationWeeks": {"min": 9, "max": 2}}]}
          stepTwice      | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]}
          numberTwice    | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A", "number": 2}, {"id": "b", "title": "B", "number": 2}]}
          taskTwice      | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A", "tasks": [{"id": "x", "text": "X"}]}, {"id": "b", "title": "B", "tasks": [{"id": "x", "text": "X"}]}]}
          afterUnknown   | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A", "after": ["z"]}]}
          cycle          | {"id": "t", "version": "1", "name": "n", "steps": [{"id": "a", "title": "A", "after": ["b"]}, {"id": "b", "title": "B", "after": ["a"]}]}
          """)
  void whatDoesNotHoldTogetherIsSaidInASentence(String problem, String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UserProblem.class,
            it -> {
              assertEquals("problem.template." + problem, it.key());
              for (var language : Messages.LANGUAGES)
                assertThat(Messages.in(language).sentence(it)).doesNotContain("{");
            });
  }

  @Test
  void aTextThatIsTooLongAndAFileThatIsTooBigAreRefused() {
    refused(
        "tooLong",
        "{\"id\": \"t\", \"version\": \"1\", \"name\": \"n\", \"steps\": [{\"id\": \"a\", \"title\": \""
            + "A".repeat(301)
            + "\"}]}");
    refused("tooBig", " ".repeat(300_000));
    assertThatThrownBy(() -> TemplateFile.read(folder.resolve("gone"), Catalogue.shipped()))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.template.missing", it.key()));
    assertThatThrownBy(() -> TemplateFile.read(folder, Catalogue.shipped()))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.template.wrongKind", it.key()));
  }

  private void refused(String problem, String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.template." + problem, it.key()));
  }
}
