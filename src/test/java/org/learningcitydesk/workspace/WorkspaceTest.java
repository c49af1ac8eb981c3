// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.work.Refused;
import org.learningcitydesk.work.UserProblem;

class WorkspaceTest {
  private static final City CITY = City.named("Torrechiara");
  private final List<Commit> commits = new ArrayList<>();

  @TempDir Path folder;

  private static Stakeholder stakeholder(String name) {
    return Stakeholder.named(CITY.id(), name, Helix.CIVIL_SOCIETY);
  }

  private static void addCity(Workspace workspace) {
    workspace.change("change.city.added", tx -> tx.cities().save(CITY));
  }

  private static List<String> names(Workspace workspace) {
    return workspace.read(tx -> tx.stakeholders().all(CITY.id())).stream()
        .map(Stakeholder::name)
        .toList();
  }

  @Test
  void whatWasSavedIsReadAgainAfterClosing() {
    var file = folder.resolve("Torrechiara.lcdesk");
    var library =
        stakeholder("Biblioteca")
            .withTags(List.of("lettura", "giovani"))
            .withReach(Reach.NONE.withTown("Torrechiara").withLatitude(44.65));
    try (var workspace = Workspace.create(file, commits::add)) {
      addCity(workspace);
      workspace.change("change.stakeholder.added", tx -> tx.stakeholders().save(library));
    }
    assertThat(folder.toFile().list()).containsExactly("Torrechiara.lcdesk");
    try (var workspace = Workspace.open(file, commits::add)) {
      assertThat(workspace.<Optional<Stakeholder>>read(tx -> tx.stakeholders().find(library.id())))
          .contains(library.withVersion(1));
      assertThat(workspace.check().findings()).isEmpty();
    }
    assertThat(commits).hasSize(2);
    assertThat(commits.getLast().touched()).containsExactly(Stakeholder.class);
  }

  @Test
  void aChangeThatFailsLeavesNothingAndTellsNobody() {
    try (var workspace = Workspace.inMemory(commits::add)) {
      addCity(workspace);
      assertThatThrownBy(
              () ->
                  workspace.change(
                      "change.stakeholder.added",
                      tx -> {
                        tx.stakeholders().save(stakeholder("A"));
                        throw new UserProblem("problem.some");
                      }))
          .isInstanceOf(UserProblem.class);
      assertThat(names(workspace)).isEmpty();
      assertThat(commits).hasSize(1);
      assertThat(workspace.undoable()).contains(Label.of("change.city.added"));
    }
  }

  @Test
  void aChangeIsSignedWithTheNameOfTheMoment() {
    var name = new AtomicReference<>("Ada Rossi");
    try (var workspace = Workspace.inMemory(_ -> {}).signedBy(name::get)) {
      addCity(workspace);
      name.set("Ufficio cultura");
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Rivalta")));
      List<JournalStore.Entry> last = workspace.read(tx -> tx.journal().latest(2));
      assertThat(last)
          .extracting(JournalStore.Entry::author)
          .containsExactly("Ufficio cultura", "Ada Rossi");
    }
  }

  @Test
  void aChangeThatTouchesNothingIsNoStepOfUndo() {
    try (var workspace = Workspace.inMemory(commits::add)) {
      addCity(workspace);
      var city = workspace.read(tx -> tx.cities().find(CITY.id())).orElseThrow();
      workspace.change("change.city.edited", tx -> tx.cities().save(city));
      assertThat(workspace.undoable()).contains(Label.of("change.city.added"));
      assertThat(workspace.<Optional<City>>read(tx -> tx.cities().find(CITY.id()))).contains(city);
      assertThat(commits).hasSize(1);
    }
  }

  @Test
  void whoSavesAnOldValueIsTold() {
    try (var workspace = Workspace.inMemory(commits::add)) {
      addCity(workspace);
      workspace.change(
          "change.city.edited", tx -> tx.cities().save(CITY.withVersion(1).withMayor("Rossi")));
      assertThatThrownBy(
              () ->
                  workspace.change(
                      "change.city.edited",
                      tx -> tx.cities().save(CITY.withVersion(1).withMayor("Bianchi"))))
          .satisfies(Refused.with("problem.changedMeanwhile"));
      assertThat(workspace.read(tx -> tx.cities().find(CITY.id())).orElseThrow().mayor())
          .isEqualTo("Rossi");
    }
  }

  @Test
  void whoAddsWhatIsThereAlreadyIsTold() {
    try (var workspace = Workspace.inMemory(commits::add)) {
      addCity(workspace);
      var library = stakeholder("Biblioteca");
      workspace.change("change.stakeholder.added", tx -> tx.stakeholders().save(library));
      assertThatThrownBy(
              () ->
                  workspace.change(
                      "change.imported",
                      tx -> tx.stakeholders().saveAll(List.of(stakeholder("Museo"), library))))
          .isInstanceOfSatisfying(
              UserProblem.class,
              it -> {
                assertThat(it.key()).isEqualTo("problem.changedMeanwhile");
                assertThat(it.args()).containsExactly("Biblioteca");
              });
      assertThat(workspace.<List<Stakeholder>>read(tx -> tx.stakeholders().all(CITY.id())))
          .hasSize(1);
    }
  }

  @Test
  void undoAndRedoGoBackAndForthAcrossARestart() {
    var file = folder.resolve("w.lcdesk");
    try (var workspace = Workspace.create(file, commits::add)) {
      addCity(workspace);
      var many = IntStream.range(0, 2500).mapToObj(i -> stakeholder("S%04d".formatted(i))).toList();
      workspace.change(Label.of("change.imported", "2500"), tx -> tx.stakeholders().saveAll(many));
      workspace.change(
          "change.stakeholder.removed", tx -> tx.stakeholders().remove(many.getFirst().id()));
    }
    try (var workspace = Workspace.open(file, commits::add)) {
      workspace.undo();
      assertThat(names(workspace)).hasSize(2500);
      assertThat(workspace.undoable()).contains(Label.of("change.imported", "2500"));
      workspace.undo();
      assertThat(names(workspace)).isEmpty();
    }
    try (var workspace = Workspace.open(file, commits::add)) {
      workspace.redo();
      assertThat(names(workspace)).hasSize(2500);
      workspace.redo();
      assertThat(names(workspace)).hasSize(2499);
      assertThat(workspace.redoable()).isEmpty();
      workspace.undo();
      workspace.change("change.stakeholder.added", tx -> tx.stakeholders().save(stakeholder("Z")));
      assertThat(workspace.redoable()).isEmpty();
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  @Test
  void aStakeholderLeavesItsPartnershipsBeforeItIsRemoved() {
    try (var workspace = Workspace.inMemory(commits::add)) {
      addCity(workspace);
      var one = stakeholder("A");
      var two = stakeholder("B");
      var pact =
          Partnership.named(CITY.id(), "Patto", "network", "draft")
              .withMembers(
                  List.of(
                      new Member(one.id(), MemberRole.LEAD),
                      new Member(two.id(), MemberRole.PARTNER)));
      workspace.change(
          "change.partnership.added",
          tx -> {
            tx.stakeholders().saveAll(List.of(one, two));
            tx.partnerships().save(pact);
          });
      workspace.change("change.stakeholder.removed", tx -> tx.stakeholders().remove(one.id()));
      assertThat(workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow().members())
          .containsExactly(new Member(two.id(), MemberRole.PARTNER));
      workspace.undo();
      assertThat(workspace.<Optional<Partnership>>read(tx -> tx.partnerships().find(pact.id())))
          .contains(pact.withVersion(1));
    }
  }

  @Test
  void aChangeInsideAChangeIsADefect() {
    try (var workspace = Workspace.inMemory(commits::add)) {
      assertThatThrownBy(() -> workspace.change("change.city.added", _ -> addCity(workspace)))
          .isInstanceOf(IllegalStateException.class);
      assertThat(workspace.<List<City>>read(tx -> tx.cities().all())).isEmpty();
    }
  }
}
