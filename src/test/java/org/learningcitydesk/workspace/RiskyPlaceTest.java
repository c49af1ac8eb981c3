// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Folders of other computers are known by their names and by what lies in them.
final class RiskyPlaceTest {
  @TempDir Path folder;

  @Test
  void aFolderOfThisComputerIsNoRisk() throws IOException {
    assertThat(RiskyPlace.of(file(folder))).isEmpty();
    assertThat(RiskyPlace.of(file(folder.resolve("My Dropbox files")))).isEmpty();
  }

  private static Path file(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve("city.lcdesk"), "");
  }

  @ParameterizedTest
  @CsvSource({
    "OneDrive, OneDrive",
    "OneDrive - Comune di Torrechiara, OneDrive",
    "Dropbox, Dropbox",
    "Nextcloud, Nextcloud",
    "Google Drive, Google Drive",
    "My Drive, Google Drive"
  })
  void aSynchronisedFolderIsKnownByItsName(String name, String told) throws IOException {
    assertThat(RiskyPlace.of(file(folder.resolve(name).resolve("Learning city"))))
        .contains(new RiskyPlace(RiskyPlace.Kind.SYNCHRONISED, told));
  }

  @ParameterizedTest
  @CsvSource({".stfolder, Syncthing", ".nextcloudsync.log, Nextcloud", ".dropbox.cache, Dropbox"})
  void aSynchronisedFolderIsKnownByWhatLiesInIt(String mark, String told) throws IOException {
    var file = file(folder.resolve("ours").resolve("deeper"));
    Files.writeString(folder.resolve("ours").resolve(mark), "");
    assertThat(RiskyPlace.of(file)).contains(new RiskyPlace(RiskyPlace.Kind.SYNCHRONISED, told));
  }

  @Test
  void copiesOfAConflictAreFoundBesideTheFile() throws IOException {
    var file = file(folder);
    for (var name :
        new String[] {
          "city (Anna's conflicted copy 2026-11-22).lcdesk",
          "city.sync-conflict-20261122-101500-ABCDEFG.lcdesk",
          "city (copia in conflitto di Anna 2026-11-22).lcdesk"
        }) Files.writeString(folder.resolve(name), "");
    Files.writeString(folder.resolve("city of art.lcdesk"), "");
    Files.writeString(folder.resolve("city.before-3-2026-01-01.lcdesk"), "");
    assertThat(RiskyPlace.conflicts(file)).hasSize(3);
  }
}
