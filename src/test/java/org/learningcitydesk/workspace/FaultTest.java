// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.city.CityMembershipId;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.PathId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.Refused;
import org.learningcitydesk.work.UserProblem;

/// What may go wrong around a workspace, and what is left of it then.
class FaultTest {
  private static final City CITY = City.named("Torrechiara");

  @TempDir Path folder;

  private static Stakeholder stakeholder(String name) {
    return Stakeholder.named(CITY.id(), name, Helix.BUSINESS);
  }

  private static List<String> names(Workspace workspace) {
    return workspace.read(tx -> tx.stakeholders().all(CITY.id())).stream()
        .map(Stakeholder::name)
        .toList();
  }

  @Test
  void anInterruptedThreadReadsAndSavesAllTheSameAndStaysInterrupted() {
    var file = folder.resolve("w.lcdesk");
    try (var workspace = Workspace.create(file, _ -> {})) {
      Thread.currentThread().interrupt();
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      assertThat(workspace.<List<City>>read(tx -> tx.cities().all())).hasSize(1);
      assertThat(Thread.interrupted()).isTrue();
    }
    Thread.currentThread().interrupt();
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(workspace.undoable()).isPresent();
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void interruptsAtRandomMomentsDoNoHarm() throws Exception {
    try (var workspace = Workspace.create(folder.resolve("w.lcdesk"), _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
      var saved = new AtomicInteger();
      var worker =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (var i = 0; i < 200; i++) {
                      var name = "S" + i;
                      workspace.change(
                          "change.stakeholder.added",
                          tx -> tx.stakeholders().save(stakeholder(name)));
                      saved.set(names(workspace).size());
                    }
                  });
      var random = new Random(7);
      while (worker.isAlive()) {
        worker.interrupt();
        worker.join(random.nextLong(1, 5));
      }
      assertThat(saved).hasValue(200);
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  @Test
  void messagesOfTheDatabaseAreNotPassedOn() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
      var secret = "canary@example.org";
      var tooLong =
          new CityMembership(CityMembershipId.next(), 0, CITY.id(), secret.repeat(50), null);
      var failure =
          catchThrowable(
              () ->
                  workspace.change("change.city.added", tx -> tx.cities().saveMembership(tooLong)));
      assertThat(failure).satisfies(Refused.with("problem.textTooLong"));
      assertThat(text(failure)).doesNotContain("canary");
      var nowhere = new Stakeholder[] {stakeholder(secret).withCity(City.named("Elsewhere").id())};
      var defect =
          catchThrowable(
              () ->
                  workspace.change(
                      "change.stakeholder.added", tx -> tx.stakeholders().save(nowhere[0])));
      assertThat(defect).hasMessageStartingWith("Database error 23506");
      assertThat(text(defect)).doesNotContain("canary");
    }
  }

  private static String text(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /// Needs the right to mount a small file system.
  @Test
  void onAFullDiskWhatWasSavedStaysAndWhatWasNotIsToldSo() throws Exception {
    var small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", small.toString()),
        "a small file system can be mounted");
    try {
      var file = small.resolve("w.lcdesk");
      try (var workspace = Workspace.create(file, _ -> {})) {
        workspace.change("change.city.added", tx -> tx.cities().save(CITY));
        var saved = saveUntilRefused(workspace);
        assertThat(saved).isPositive();
        assertThat(names(workspace)).hasSize(saved);
        // It can be read, it goes on refusing, and it takes changes again when there is room.
        assertThatThrownBy(() -> saveLarge(workspace, saved))
            .satisfies(Refused.with("problem.notSaved"));
        assertThat(names(workspace)).hasSize(saved);
        assertThat(run("mount", "-o", "remount,size=20m", small.toString())).isTrue();
        saveLarge(workspace, saved);
        assertThat(names(workspace)).hasSize(saved + 1);
      }
      try (var workspace = Workspace.open(file, _ -> {})) {
        assertThat(workspace.check().findings()).isEmpty();
      }
    } finally {
      run("umount", small.toString());
    }
  }

  @Test
  void aFileThatBecomesReadOnlyWhileItIsOpenKeepsWhatItSaidWasSaved() {
    var file = folder.resolve("w.lcdesk");
    var saved = new ArrayList<>(List.of("S0", "S2"));
    try (var workspace = Workspace.create(file, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
      saveLarge(workspace, 0);
      try (var _ = new Locked(file)) {
        var refused = catchThrowable(() -> saveLarge(workspace, 1));
        // Some systems let whoever has the file open go on.
        if (refused == null) saved.add(1, "S1");
        else assertThat(refused).satisfies(Refused.with("problem.placeReadOnly"));
        assertThat(names(workspace)).containsExactlyElementsOf(saved.subList(0, saved.size() - 1));
      }
      saveLarge(workspace, 2);
      assertThat(names(workspace)).containsExactlyElementsOf(saved);
    }
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(names(workspace)).containsExactlyElementsOf(saved);
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  private static int saveUntilRefused(Workspace workspace) {
    for (var saved = 0; ; saved++) {
      try {
        saveLarge(workspace, saved);
      } catch (UserProblem problem) {
        assertThat(problem.key()).isEqualTo("problem.notSaved");
        return saved;
      }
    }
  }

  private static void saveLarge(Workspace workspace, int number) {
    workspace.change(
        "change.stakeholder.added",
        tx -> tx.stakeholders().save(stakeholder("S" + number).withNotes("x".repeat(100_000))));
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void nothingIsSavedIntoAFileThatWasRemovedAndItGoesOnWhereItComesBack() throws Exception {
    var place = Files.createDirectory(folder.resolve("stick"));
    var file = place.resolve("w.lcdesk");
    var saved = folder.resolve("saved.lcdesk");
    try (var workspace = Workspace.create(file, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
      var pulled = Files.move(place, folder.resolve("pulled"));
      assertThatThrownBy(() -> saveLarge(workspace, 0))
          .satisfies(Refused.with("problem.placeGone"));
      workspace.saveCopy(saved, Progress.NONE);
      Files.move(pulled, place);
      saveLarge(workspace, 1);
      assertThat(names(workspace)).containsExactly("S1");
      Files.move(file, place.resolve("other.lcdesk"));
      Files.copy(saved, file);
      assertThatThrownBy(() -> saveLarge(workspace, 2))
          .satisfies(Refused.with("problem.placeTaken"));
    }
    try (var workspace = Workspace.open(saved, _ -> {})) {
      assertThat(workspace.<List<City>>read(tx -> tx.cities().all())).hasSize(1);
      assertThat(workspace.undoable()).isPresent();
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  @Test
  void anAttachedFileComesBackByteForByteAlsoAfterItsRemovalIsUndone() {
    var bytes = new byte[3_000_000];
    new Random(1).nextBytes(bytes);
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var name = LocalText.same("Passo");
      var path =
          new org.learningcitydesk.domain.path.Path(
              PathId.next(), 0, CITY.id(), "own", "1", name, null);
      var step =
          new Step(
              StepId.next(),
              0,
              path.id(),
              null,
              1,
              name,
              name,
              name,
              Basis.OWN,
              StepStatus.NOT_STARTED,
              null,
              null,
              Step.Span.OPEN,
              Step.Span.OPEN,
              null,
              null,
              null);
      var evidence =
          new Evidence(
              EvidenceId.next(),
              0,
              step.id(),
              "council-resolution",
              "Delibera",
              null,
              null,
              null,
              null,
              null,
              null);
      var attached = new Attachment[1];
      workspace.change(
          "change.evidence.added",
          tx -> {
            tx.cities().save(CITY);
            tx.paths().save(path);
            tx.paths().save(step);
            attached[0] =
                tx.attachments()
                    .add(
                        "delibera.pdf",
                        "application/pdf",
                        () -> new ByteArrayInputStream(bytes),
                        Progress.NONE);
            tx.paths().save(evidence.withAttachment(attached[0].id()));
          });
      assertThat(bytesOf(workspace, attached[0])).isEqualTo(bytes);
      workspace.change("change.evidence.removed", tx -> tx.paths().remove(evidence.id()));
      assertThat(
              workspace.<Optional<Attachment>>read(tx -> tx.attachments().find(attached[0].id())))
          .isEmpty();
      workspace.undo();
      assertThat(bytesOf(workspace, attached[0])).isEqualTo(bytes);
      assertThat(workspace.<List<Evidence>>read(tx -> tx.paths().evidence(CITY.id()))).hasSize(1);
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  private static byte[] bytesOf(Workspace workspace, Attachment attachment) {
    var out = new ByteArrayOutputStream();
    workspace.read(
        tx -> {
          tx.attachments().copyTo(attachment.id(), out);
          return true;
        });
    return out.toByteArray();
  }
}
