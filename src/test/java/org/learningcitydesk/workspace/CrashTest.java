// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// A process that is killed while it works loses nothing that it had acknowledged. How often it is
/// killed: system property `crash.kills`.
class CrashTest {
  private static final int KILLS = Integer.getInteger("crash.kills", 50);
  private static final int LANES = 2;
  private static final int KILLS_A_FILE = 5;

  @TempDir static Path folder;
  private static Path prepared;

  @BeforeAll
  static void prepare() {
    prepared = folder.resolve("prepared.lcdesk");
    try (var workspace = Workspace.create(prepared, _ -> {})) {
      workspace.change(
          "change.city.added",
          tx -> tx.cities().save(City.named("Torrechiara").withMotivation("-1")));
    }
  }

  /// A random moment; the seed is in the message of what fails.
  private static void waitUpTo(Random random, int fromMillis, int toMillis) {
    var end =
        System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(fromMillis, toMillis));
    while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
  }

  private interface LaneOfKills {
    void run(Path file, Random random, int kills) throws Exception;
  }

  /// Two at a time, so that the machine is busy.
  private static void inLanes(String name, int kills, LaneOfKills work) throws Exception {
    var lanes = new ArrayList<Callable<Void>>();
    for (var lane = 0; lane < LANES; lane++) {
      var file = folder.resolve(name + lane + ".lcdesk");
      var seed = System.nanoTime() + lane;
      var share = (kills + LANES - 1 - lane) / LANES;
      lanes.add(
          () -> {
            try {
              work.run(file, new Random(seed), share);
              return null;
            } catch (AssertionError e) {
              throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
          });
    }
    try (var threads = Executors.newFixedThreadPool(LANES)) {
      for (var result : threads.invokeAll(lanes)) result.get();
    }
  }

  private static void fresh(Path file) throws IOException {
    Files.copy(prepared, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void killWhile(String what, Path file, Random random, int kills) throws Exception {
    var last = -1;
    for (var kill = 0; kill < kills; kill++) {
      if (kill % KILLS_A_FILE == 0) {
        fresh(file);
        last = -1;
      }
      try (var process =
          new OtherProcess(CrashChild.class, what, file.toString(), Integer.toString(last + 1))) {
        var acknowledged = process.nextLine();
        assertThat(acknowledged).as("the first edit after %d kills", kill).isNotNull();
        waitUpTo(random, 0, 1100);
        process.kill();
        for (; acknowledged != null; acknowledged = process.nextLine())
          last = Integer.parseInt(acknowledged);
      }
      last = requireAllUpTo(last, file);
    }
  }

  /// Every edit that was acknowledged is there, none by half, and nothing else is wrong.
  ///
  /// @return the last edit in the file: it may be one more than was acknowledged
  private static int requireAllUpTo(int acknowledged, Path file) {
    try (var workspace = Workspace.open(file, _ -> {})) {
      var city = workspace.read(tx -> tx.cities().all()).getFirst();
      var last = Integer.parseInt(city.motivation());
      assertThat(last).isBetween(acknowledged, acknowledged + 1);
      var names =
          workspace.read(tx -> tx.stakeholders().all(city.id())).stream()
              .map(Stakeholder::name)
              .toList();
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(0, last).mapToObj(number -> "S" + number).toList());
      assertThat(workspace.check().findings()).isEmpty();
      return last;
    }
  }

  @Test
  void noAcknowledgedEditIsLostWhenKilledWhileEditing() throws Exception {
    inLanes("edit", KILLS, (file, random, kills) -> killWhile("edit", file, random, kills));
  }

  @Test
  void noAcknowledgedEditIsLostWhenKilledWhileOpeningAndClosing() throws Exception {
    inLanes("reopen", KILLS, (file, random, kills) -> killWhile("reopen", file, random, kills));
  }

  @Test
  void anImportIsWhollyThereOrNotAtAll() throws Exception {
    inLanes(
        "import",
        Math.max(2, KILLS / 5),
        (file, random, kills) -> {
          for (var kill = 0; kill < kills; kill++) {
            fresh(file);
            var told = new ArrayList<String>();
            try (var process =
                new OtherProcess(CrashChild.class, "import", file.toString(), "5000")) {
              assertThat(process.nextLine()).isEqualTo("begin");
              waitUpTo(random, 50, 3000);
              process.kill();
              for (var line = process.nextLine(); line != null; line = process.nextLine())
                told.add(line);
            }
            try (var workspace = Workspace.open(file, _ -> {})) {
              var city = CrashChild.city(workspace);
              var imported = workspace.read(tx -> tx.stakeholders().all(city)).size();
              assertThat(imported)
                  .isIn(told.equals(List.of("end")) ? List.of(5000) : List.of(0, 5000));
              assertThat(workspace.check().findings()).isEmpty();
            }
          }
        });
  }
}
