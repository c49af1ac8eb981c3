// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.BackupRestore;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.PeerBackup;
import org.learningcitydesk.workspace.Workspace;

/// What a backup of 100 000 records costs, with its reading back, beside the two ways that the
/// database has, by turns in the same run. One of these reads no row, the other reads nothing back.
/// Each record is there a second time, in the history. Carry the ratios away. Run with `mvn
/// -Pbenchmark test -Dtest=BackupBenchmark`.
class BackupBenchmark {
  private static final int ROWS = Integer.getInteger("backup.rows", 100_000);
  private static final int ROUNDS = 5;
  private static final City CITY = City.named("Torrechiara");

  @TempDir Path folder;

  private static List<Stakeholder> stakeholders() {
    return IntStream.range(0, ROWS)
        .mapToObj(
            i ->
                Stakeholder.named(CITY.id(), "Scuola dell'infanzia numero " + i, Helix.ACADEMIA)
                    .withTags(List.of("scuola", "zona " + i % 10))
                    .withReach(
                        Reach.NONE
                            .withStreet("Via Roma " + i)
                            .withTown("Catania")
                            .withEmail("scuola" + i + "@example.org")
                            .withPhone("+39 095 " + i)))
        .toList();
  }

  @Test
  void aBackupWithItsReadingBackBesideTheDatabasesOwn() throws Exception {
    try (var workspace = Workspace.create(folder.resolve("w.lcdesk"), _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
      workspace.change("change.imported", tx -> tx.stakeholders().saveAll(stakeholders()));
      var ours = folder.resolve("ours." + BackupFile.ENDING);
      var copy = folder.resolve("copy.zip");
      var script = folder.resolve("script.gz");
      var times = List.<List<Double>>of(list(), list(), list(), list());
      for (var round = 0; round < ROUNDS; round++) {
        times
            .get(0)
            .add(timed(() -> BackupFile.write(workspace, ours, BackupReason.ASKED, Progress.NONE)));
        times.get(1).add(timed(() -> done(() -> PeerBackup.copy(workspace, copy))));
        times.get(2).add(timed(() -> done(() -> PeerBackup.script(workspace, script))));
        var made = folder.resolve("made" + round + ".lcdesk");
        times.get(3).add(timed(() -> BackupRestore.into(ours, made, Progress.NONE)));
        Files.delete(made);
      }
      print("backup and reading back", times.get(0), times.get(1), Files.size(ours));
      print("BACKUP TO", times.get(1), times.get(1), Files.size(copy));
      print("SCRIPT, packed", times.get(2), times.get(1), Files.size(script));
      print("restore with the look at everything", times.get(3), times.get(1), Files.size(ours));
      assertThat(times.get(0)).hasSize(ROUNDS);
    }
  }

  private static List<Double> list() {
    return new ArrayList<>();
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private static double timed(Callable<?> work) throws Exception {
    var begin = System.nanoTime();
    work.call();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static void print(String name, List<Double> times, List<Double> peer, long size) {
    System.out.printf(
        Locale.ROOT,
        "%-38s %6.2f s (%.2f to %.2f), %5.2f x BACKUP TO, %.1f MB%n",
        name,
        median(times),
        Collections.min(times),
        Collections.max(times),
        median(times) / median(peer),
        size / 1e6);
  }
}
