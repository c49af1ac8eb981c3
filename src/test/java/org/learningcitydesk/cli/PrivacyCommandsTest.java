// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
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

  @Test
  void anErasureNamesTheBackupsBeforeItAndTheNextOneDoesNotHaveThePerson() throws IOException {
    var before = Run.english("backup", file);
    assertThat(before.code()).as(before.err()).isZero();
    var run = Run.english("erase", file, "--person", person.name(), "--yes");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Older backup", "goes by itself");
    var with = new java.util.ArrayList<Path>();
    var without = new java.util.ArrayList<Path>();
    try (var backups = Files.newDirectoryStream(BackupPlaces.folderBeside(file))) {
      for (var it : backups) (has(it, person.name()) ? with : without).add(it);
    }
    assertThat(with).hasSize(1);
    assertThat(run.out()).contains(with.getFirst().getFileName().toString());
    assertThat(without).hasSize(1);
    assertThat(has(without.getFirst(), "Erased person 1")).isTrue();
  }

  private static boolean has(Path backup, String words) throws IOException {
    try (var zip = new java.util.zip.ZipFile(backup.toFile())) {
      for (var entry : java.util.Collections.list(zip.entries()))
        if (new String(zip.getInputStream(entry).readAllBytes(), UTF_8).contains(words))
          return true;
      return false;
    }
  }

  @Test
  void anEncryptedFileIsOpenedByThePasswordInAFile() throws IOException {
    var secret = folder.resolve("secret.lcdesk");
    var seal = Seal.create(new Unlock.Password("quattro parole"), RecoveryCode.random());
    Workspace.create(secret, seal, _ -> {}).close();
    var without = Run.english("check", secret);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("secret.lcdesk", "encrypted");
    var wrong = Files.writeString(folder.resolve("wrong.txt"), "no\n");
    assertThat(Run.english("check", secret, "--password-file", wrong).code()).isEqualTo(2);
    var right = Files.writeString(folder.resolve("right.txt"), "quattro parole\n");
    assertThat(Run.english("check", secret, "--password-file", right).code()).isZero();
  }
}
