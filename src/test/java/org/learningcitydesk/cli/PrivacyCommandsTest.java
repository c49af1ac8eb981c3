// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.workspace.Workspace;

/// Access and erasure as a user of a shell meets them.
final class PrivacyCommandsTest {
  @TempDir Path folder;
  private Path file;
  private Person person;

  @BeforeEach
  void city() {
    file = folder.resolve("city.lcdesk");
    assertThat(Run.english("sample", file).code()).isZero();
    person = persons().getFirst();
  }

  private List<Person> persons() {
    try (var workspace = Workspace.openReadOnly(file)) {
      return workspace.read(tx -> tx.persons().all(tx.cities().all().getFirst().id()));
    }
  }

  private List<PrivacyDeed> log() {
    try (var workspace = Workspace.openReadOnly(file)) {
      return workspace.<List<PrivacyEntry>>read(tx -> tx.privacy().log()).stream()
          .map(PrivacyEntry::deed)
          .toList();
    }
  }

  @Test
  void accessWritesWhatTheNameOfTheTargetPromisesAndIsLogged() throws IOException {
    for (var ending : List.of("json", "html", "zip")) {
      var target = folder.resolve("data." + ending);
      var run = Run.english("access", file, "--person", person.name(), "-o", target);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(Files.size(target)).isPositive();
    }
    assertThat(Files.readString(folder.resolve("data.json"))).contains(person.name());
    assertThat(log()).containsExactly(PrivacyDeed.ACCESS, PrivacyDeed.ACCESS, PrivacyDeed.ACCESS);
    var other =
        Run.english("access", file, "--person", person.name(), "-o", folder.resolve("x.txt"));
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("x.txt", "zip");
  }

  @Test
  void eraseTellsFirstAndErasesOnlyWhereSomebodySaysYes() throws IOException {
    var bytes = Files.readAllBytes(file);
    var told = Run.english("erase", file, "--person", person.name());
    assertThat(told.code()).isEqualTo(1);
    assertThat(told.out()).contains("Nothing was done", "--yes");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);

    var run = Run.english("erase", file, "--person", person.name(), "--yes", "--lang", "it");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(persons())
        .extracting(Person::name)
        .contains("Persona cancellata 1")
        .doesNotContain(person.name());
    assertThat(log()).containsExactly(PrivacyDeed.ERASED);
    assertThat(Run.english("check", file).code()).isZero();

    var other = persons().getLast();
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.change("change.test", tx -> tx.persons().remove(other.id()));
    }
    assertThat(Run.english("erase", file, "--person", other.name(), "--yes").code()).isZero();
    assertThat(Run.english("check", file).code()).isZero();

    var again = Run.english("erase", file, "--person", person.name(), "--yes");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains(person.name());
  }
}
