// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.work.UserProblem;

/// While one process writes, a second one that opens the file reads a state that is whole; it
/// harms nothing.
final class TwoProcessesTest {
  private static final int TRIES = 50;

  @TempDir Path folder;

  @Test
  void theSecondOneReadsAndNothingIsHarmedInFiftyTries() throws Exception {
    var file = folder.resolve("Torrechiara.lcdesk");
    try (var workspace = Workspace.create(file, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Torrechiara")));
    }
    var told = 0;
    try (var writer = new OtherProcess(CrashChild.class, "edit", file.toString(), "1")) {
      told = Integer.parseInt(writer.nextLine());
      for (var attempt = 0; attempt < TRIES; attempt++) {
        assertThatThrownBy(() -> Workspace.open(file, _ -> {}))
            .extracting(it -> ((UserProblem) it).key())
            .isEqualTo("problem.inUseBy");
        var acknowledged = told;
        try (var copy = Workspace.openReadOnly(file)) {
          assertThat(copy.readOnly()).isTrue();
          assertThat(copy.check().findings()).isEmpty();
          assertThat(last(copy)).isGreaterThanOrEqualTo(acknowledged);
        }
        told = Math.max(told, Integer.parseInt(writer.nextLine()));
      }
      writer.kill();
      for (var line = writer.nextLine(); line != null; line = writer.nextLine())
        told = Integer.parseInt(line);
    }
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(workspace.readOnly()).isFalse();
      assertThat(last(workspace)).isGreaterThanOrEqualTo(told);
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  private static int last(Workspace workspace) {
    return workspace.read(
        tx -> {
          var said = tx.cities().all().getFirst().motivation();
          return said == null ? 0 : Integer.parseInt(said);
        });
  }
}
