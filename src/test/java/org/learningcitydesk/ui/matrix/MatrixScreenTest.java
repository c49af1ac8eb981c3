// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MatrixScreenTest {
  @TempDir static Path folder;
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final City city = City.named("Rivalta");
  private final Stakeholder library = scored("Biblioteca civica", 3, 5);
  private final List<Stakeholder> clubs =
      IntStream.range(0, 500).mapToObj(i -> scored("Circolo " + i, 2, 2)).toList();
  private Jobs jobs;
  private Workspace workspace;

  private Stakeholder scored(String name, int influence, int interest) {
    return Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY)
        .withStance(Stance.NEW.withInfluence(influence).withInterest(interest));
  }

  @Start
  void start(Stage stage) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAsAssessed(List.of(library));
          tx.stakeholders().saveAsAssessed(clubs);
        });
    jobs = new Jobs(data, Runnable::run, Platform::runLater, problems::add);
    var kit =
        new Kit(
            jobs,
            versions,
            Messages.in(Locale.ENGLISH),
            places::add,
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    Appearance.use(kit.settings().themeProperty().get());
    var screen = new MatrixScreen(workspace, city.id(), kit);
    var scene = new Scene(new BorderPane(screen.root()), 1200, 900);
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    // Another test may have left the window of all tests narrow.
    stage.setWidth(1200);
    stage.setHeight(900);
    stage.show();
  }

  @AfterEach
  void close() {
    data.close();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void arrowKeysMoveAMarkEnterOpensItDeleteTakesItAway(FxRobot robot) throws TimeoutException {
    settle();
    robot.interact(() -> mark(robot, library).requestFocus());
    robot.push(KeyCode.UP);
    settle();
    assertEquals(Optional.of(new Spot(4, 5)), spot());
    robot.push(KeyCode.LEFT);
    settle();
    assertEquals(Optional.of(new Spot(4, 4)), spot());
    assertThat(mark(robot, library).isFocused()).isTrue();
    assertThat(mark(robot, library).getAccessibleText())
        .isEqualTo(
            "Biblioteca civica, Civil society and culture; influence 4, interest 4: manage closely");
    robot.push(KeyCode.ENTER);
    assertThat(places).containsExactly(new Place.Stakeholders(library.id()));
    workspace.undo();
    settle();
    assertEquals(Optional.of(new Spot(4, 5)), spot());
    robot.interact(() -> mark(robot, library).requestFocus());
    robot.push(KeyCode.DELETE);
    settle();
    assertEquals(Optional.empty(), spot());
  }

  @Test
  void theReasonIsAskedForBesideThePlane(FxRobot robot) throws TimeoutException {
    settle();
    robot.interact(() -> mark(robot, library).requestFocus());
    robot.push(KeyCode.DOWN);
    settle();
    var reason = shown(robot, "#assessment-reason");
    robot.interact(reason::requestFocus);
    robot.write("Chiusa la sera");
    robot.push(KeyCode.TAB);
    settle();
    var history = workspace.read(tx -> tx.assessments().of(library.id()));
    assertThat(history).extracting(Assessment::reason).containsExactly("Chiusa la sera");
  }

  @Test
  void aCellWithHundredsShowsSomeAndListsAll(FxRobot robot) throws TimeoutException {
    settle();
    var more = robot.lookup("#matrix-more-2-2").queryAs(Button.class);
    assertThat(more.getText()).startsWith("+49");
    robot.interact(more::fire);
    settle();
    shown(robot, "#matrix-list");
    assertThat(robot.lookup("#matrix-list").queryListView().getItems()).hasSize(500);
    assertThat(robot.lookup("#matrix-sentence").queryAs(Labeled.class).getText())
        .startsWith("501 of 501 assessed: 0 to manage closely");
  }

  /// The node, as soon as the window has laid it out.
  private static Node shown(FxRobot robot, String selector) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup(selector).tryQuery().isPresent());
    return robot.lookup(selector).query();
  }

  private static Button mark(FxRobot robot, Stakeholder it) {
    return robot.lookup("#matrix-mark-" + it.id().value()).queryButton();
  }

  private Optional<Spot> spot() {
    return Spot.of(
        workspace.read(tx -> tx.stakeholders().find(library.id())).orElseThrow().stance());
  }

  private void settle() throws TimeoutException {
    for (var i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, jobs::isIdle);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
