// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.DiskRecord.Acknowledged;
import org.learningcitydesk.workspace.DiskRecord.Force;
import org.learningcitydesk.workspace.DiskRecord.Image;
import org.learningcitydesk.workspace.DiskRecord.Step;
import org.learningcitydesk.workspace.DiskRecord.Write;

/// What the database does to the disk is recorded, and the file opened as it would be if everything
/// had stopped after one of these steps, or in the middle of one. How many of them: system property
/// `crash.points`.
class CrashPointsTest {
  private static final int POINTS = Integer.getInteger("crash.points", 20);
  private static final int SECTOR = 512;

  /// So many that the database writes some of them to the disk before the change is committed.
  private static final int MANY = 20_000;

  private static final int EDITS = 40;

  @TempDir static Path folder;
  private static Path prepared;
  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /// @param before the file when it had been opened
  private record Recorded(byte[] before, List<Step> steps) {}

  private interface Work {
    void run(Workspace workspace, CityId city, DiskRecord record);
  }

  private interface Requiring {
    void of(Workspace workspace, int acknowledged);
  }

  @BeforeAll
  static void prepare() {
    prepared = folder.resolve("prepared.lcdesk");
    try (var workspace = Workspace.create(prepared, _ -> {})) {
      workspace.change(
          "change.city.added",
          tx -> tx.cities().save(City.named("Torrechiara").withMotivation("-1")));
    }
  }

  private static Recorded recorded(Work work) throws IOException {
    return recorded(work, null);
  }

  private static Recorded recorded(Work work, @Nullable Seal seal) throws IOException {
    var file = Files.copy(prepared, folder.resolve("recorded.lcdesk"));
    if (seal != null)
      try (var workspace = Workspace.open(file, _ -> {})) {
        workspace.rewrite(seal, Progress.NONE);
      }
    try (var record = new DiskRecord()) {
      byte[] before;
      try (var workspace = CrashChild.open(file)) {
        before = Files.readAllBytes(file);
        record.start();
        work.run(workspace, CrashChild.city(workspace), record);
      }
      return new Recorded(before, record.stop());
    } finally {
      Files.delete(file);
    }
  }

  /// Some of the steps in their order, or all.
  private List<Integer> some(int steps) {
    var points = new ArrayList<>(IntStream.range(0, steps).boxed().toList());
    while (points.size() > POINTS) points.remove(random.nextInt(points.size()));
    return points;
  }

  private void require(Image image, int acknowledged, Requiring requiring) throws IOException {
    var file = Files.write(folder.resolve("stopped.lcdesk"), image.content());
    try (var workspace = CrashChild.open(file)) {
      requiring.of(workspace, acknowledged);
      assertThat(workspace.check().findings()).isEmpty();
    } catch (UserProblem problem) {
      throw new AssertionError("Seed " + seed + ": the file does not open", problem);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .as("nothing is left beside it")
          .containsExactlyInAnyOrder("prepared.lcdesk", "stopped.lcdesk");
    }
    Files.delete(file);
  }

  /// Stopped like a program that is killed: what it gave to the system is there.
  private void killedAtSomePoints(Recorded recorded, Requiring requiring) throws IOException {
    var image = new Image(recorded.before());
    var acknowledged = -1;
    var done = 0;
    for (var point : some(recorded.steps().size())) {
      for (; done < point; done++) {
        image.take(recorded.steps().get(done));
        if (recorded.steps().get(done) instanceof Acknowledged it) acknowledged = it.number();
      }
      var then = image.copy();
      if (recorded.steps().get(point) instanceof Write write && random.nextBoolean())
        then.takeSome(write, random.nextInt(write.bytes().length));
      require(then, acknowledged, requiring);
    }
  }

  /// Stopped like a computer without power: of what was not forced yet each piece is there or not.
  private void withoutPowerAtSomePoints(Recorded recorded, Requiring requiring) throws IOException {
    var image = new Image(recorded.before());
    var waiting = new ArrayList<Step>();
    var acknowledged = -1;
    var done = 0;
    for (var point : some(recorded.steps().size())) {
      for (; done <= point; done++) {
        var step = recorded.steps().get(done);
        if (step instanceof Acknowledged it) acknowledged = it.number();
        waiting.add(step);
        if (!(step instanceof Force)) continue;
        waiting.forEach(image::take);
        waiting.clear();
      }
      var then = image.copy();
      for (var step : waiting) if (random.nextBoolean()) takeInPieces(step, then);
      require(then, acknowledged, requiring);
    }
  }

  private void takeInPieces(Step step, Image image) {
    if (!(step instanceof Write write) || random.nextBoolean()) {
      image.take(step);
      return;
    }
    for (var from = 0; from < write.bytes().length; from += SECTOR)
      if (random.nextBoolean()) image.takeSome(write, from, SECTOR);
  }

  private static void importMany(Workspace workspace, CityId city, DiskRecord record) {
    var list =
        IntStream.range(0, MANY)
            .mapToObj(i -> Stakeholder.named(city, "I" + i, Helix.ACADEMIA))
            .toList();
    workspace.change(
        Label.of("change.imported", Integer.toString(MANY)), tx -> tx.stakeholders().saveAll(list));
    record.acknowledge(0);
  }

  private static void requireAllOrNone(Workspace workspace, int acknowledged) {
    var city = CrashChild.city(workspace);
    var there = workspace.read(tx -> tx.stakeholders().all(city)).size();
    assertThat(there).isIn(acknowledged < 0 ? List.of(0, MANY) : List.of(MANY));
  }

  private static void edit(Workspace workspace, CityId city, DiskRecord record) {
    for (var number = 0; number < EDITS; number++) {
      CrashChild.change(workspace, city, number);
      record.acknowledge(number);
    }
  }

  @Test
  void aLargeImportThatIsKilledAtAnyStepIsWholeOrNotThere() throws Exception {
    killedAtSomePoints(recorded(CrashPointsTest::importMany), CrashPointsTest::requireAllOrNone);
  }

  @Test
  void aLargeImportWithoutPowerAtAnyStepIsWholeOrNotThere() throws Exception {
    withoutPowerAtSomePoints(
        recorded(CrashPointsTest::importMany), CrashPointsTest::requireAllOrNone);
  }

  @Test
  void editsOfAnEncryptedFileWithoutPowerAtAnyStepAreThereUpToTheLastAcknowledged()
      throws Exception {
    var seal = Seal.create(CrashChild.PASSWORD, RecoveryCode.random());
    withoutPowerAtSomePoints(recorded(CrashPointsTest::edit, seal), CrashTest::requireAllUpTo);
  }

  @Test
  void editsThatAreKilledAtAnyStepAreThereUpToTheLastAcknowledged() throws Exception {
    killedAtSomePoints(recorded(CrashPointsTest::edit), CrashTest::requireAllUpTo);
  }

  @Test
  void editsWithoutPowerAtAnyStepAreThereUpToTheLastAcknowledged() throws Exception {
    withoutPowerAtSomePoints(recorded(CrashPointsTest::edit), CrashTest::requireAllUpTo);
  }
}
