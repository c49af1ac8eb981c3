// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateJson;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Disclaimer;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PathScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  @TempDir static java.nio.file.Path folder;
  private final List<Place> opened = desk.places();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");
  private Stage stage;
  private PathScreen screen;

  @Start
  void start(Stage primary) {
    stage = primary;
    workspace.change("change.test", tx -> tx.cities().save(city));
    screen = new PathScreen(workspace, city.id(), desk.kit(), Clock.systemDefaultZone());
    stage.setScene(new Scene(screen.root(), 1200, 900));
    stage.show();
  }

  private void startPath(FxRobot robot) {
    robot.clickOn("#path-start");
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void withoutAPathTheScreenOffersTheTemplateAndThenShowsTheTenSteps(FxRobot robot) {
    startPath(robot);
    assertThat(robot.lookup("#path-steps").queryListView().getItems()).hasSize(10);
    assertThat(robot.lookup("#step-title").queryAs(TextField.class).getText())
        .isEqualTo("Share the principles");
    assertThat(robot.lookup("#path-disclaimer").queryAs(Label.class).isVisible()).isTrue();
    assertThat(robot.lookup("#path-disclaimer-text").queryAs(Label.class).isVisible()).isFalse();
    robot.clickOn("#path-disclaimer-all");
    assertThat(robot.lookup("#path-disclaimer-text").queryAs(Label.class).isVisible()).isTrue();
  }

  @Test
  void theFourDraftsOfResolutionsAreOffered(FxRobot robot) {
    var menu = robot.lookup("#path-resolutions").queryAs(MenuButton.class);
    assertThat(menu.getItems())
        .filteredOn(it -> it.getId() != null)
        .extracting(MenuItem::getId)
        .containsExactly(
            "path-resolutions-sign-manifesto",
            "path-resolutions-commit-resources",
            "path-resolutions-appoint-steering-group",
            "path-resolutions-periodic-report",
            "path-resolutions-language");
    assertThat(menu.getItems()).noneMatch(MenuItem::isDisable);
    startPath(robot);
    assertThat(robot.lookup("#path-resolutions").queryAs(MenuButton.class).getItems())
        .hasSize(menu.getItems().size());
  }

  @Test
  void aReconstructionWithoutWordsIsToldAllTheSame(FxRobot robot) {
    var it = Catalogue.shipped().pathTemplate();
    var silent =
        new PathTemplate(
            it.id(),
            it.version(),
            it.editable(),
            Basis.RECONSTRUCTED,
            it.name(),
            LocalText.BLANK,
            it.badges(),
            LocalText.BLANK,
            it.stepStatuses(),
            it.steps());
    var disclaimer = new Disclaimer("silent", Messages.in(Locale.ENGLISH));
    robot.interact(
        () -> {
          disclaimer.show(Optional.of(silent));
          stage.setScene(new Scene(disclaimer, 600, 200));
        });
    assertThat(disclaimer.isVisible()).isTrue();
    assertThat(robot.lookup("#silent-disclaimer").queryAs(Label.class).getText())
        .startsWith("Reconstruction");
    assertThat(robot.lookup("#silent-disclaimer-all").query().isVisible()).isFalse();
  }

  @Test
  void theFirstFocusIsOnTheSteps(FxRobot robot) {
    startPath(robot);
    var again = new PathScreen(workspace, city.id(), desk.kit(), Clock.systemDefaultZone());
    robot.interact(() -> stage.setScene(new Scene(again.root(), 1200, 900)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("path-steps");
    robot.type(KeyCode.DOWN);
    assertThat(robot.lookup("#step-title").queryAs(TextField.class).getText())
        .isNotEqualTo("Share the principles");
  }

  @Test
  void altWithAnArrowMovesAStepAndOtherKeysWithAltAreLeftToTheWindow(FxRobot robot) {
    startPath(robot);
    var passed = new ArrayList<KeyCode>();
    robot.interact(
        () -> {
          var list = robot.lookup("#path-steps").queryListView();
          list.requestFocus();
          stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, it -> passed.add(it.getCode()));
          for (var code :
              List.of(KeyCode.DOWN, KeyCode.LEFT, KeyCode.F, KeyCode.DELETE, KeyCode.INSERT))
            list.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(passed).contains(KeyCode.LEFT, KeyCode.F).doesNotContain(KeyCode.DOWN);
    var steps = workspace.<List<Step>>read(tx -> tx.paths().steps(city.id()));
    assertThat(steps).hasSize(10);
    assertEquals("Share the principles", steps.get(1).title().in(Locale.ENGLISH));
  }

  @Test
  void aTickedTaskChangesThePercentage(FxRobot robot) {
    startPath(robot);
    var share = robot.lookup(".step-cell-percent").<Label>query();
    assertEquals("0%", share.getText());
    robot.clickOn(robot.lookup("#path-tasks .check-box").<CheckBox>query());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("17%", robot.lookup(".step-cell-percent").<Label>query().getText());
    assertEquals(StepStatus.IN_PROGRESS, first().status());
  }

  @Test
  void notApplicableWithoutAReasonIsRefusedAndAcceptedWithOne(FxRobot robot) {
    startPath(robot);
    var status = robot.lookup("#step-status").<ComboBox<Option<StepStatus>>>query();
    var reason = robot.lookup("#step-reason").queryAs(TextArea.class);
    assertThat(reason.getParent().isVisible()).isFalse();
    robot.interact(() -> status.setValue(status.getItems().get(3)));
    assertThat(reason.getParent().isVisible()).isTrue();
    assertThat(robot.lookup(".form-note").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(
            "Reason why it does not apply is empty: a step that does not apply needs a reason in words.");
    assertEquals(StepStatus.NOT_STARTED, first().status());
    robot.clickOn(reason).write("Staff is trained already").clickOn("#step-plannedStart");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(StepStatus.NOT_APPLICABLE, first().status());
    assertEquals("Staff is trained already", first().reason());
  }

  @Test
  void choosingCompletedAsksHowTheCriterionIsMet(FxRobot robot) {
    startPath(robot);
    var status = robot.lookup("#step-status").<ComboBox<Option<StepStatus>>>query();
    robot.interact(() -> status.setValue(status.getItems().getLast()));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(StepStatus.NOT_STARTED, first().status());
    assertThat(dialog("#closing-missing", Label.class).getText())
        .contains("Hold a first meeting with the mayor");
    robot.interact(() -> dialog("#closing-ok", Button.class).fire());
    assertEquals(StepStatus.NOT_STARTED, first().status());
    robot.interact(
        () ->
            dialog("#closing-statement", TextArea.class)
                .setText("The letter of interest is on file."));
    robot.interact(() -> dialog("#closing-ok", Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(StepStatus.COMPLETED, first().status());
    assertThat(robot.lookup("#path-closing").queryAs(Label.class).getText())
        .endsWith("The letter of interest is on file.");
    assertEquals(StepStatus.COMPLETED, status.getValue().value());
    robot.interact(() -> robot.lookup("#path-reopen").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(StepStatus.IN_PROGRESS, first().status());
    assertThat(first().closing()).isNull();
  }

  @Test
  void whatATemplateWouldChangeIsChosenBeforeItIsApplied(FxRobot robot) {
    startPath(robot);
    var changed = TemplateJson.write(Catalogue.shipped().pathTemplate());
    var file = folder.resolve("changed.json");
    robot.interact(
        () -> {
          write(file, changed.replace("Share the principles", "Share what matters"));
          menu(robot).take(stage.getScene().getRoot(), file);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("1 of 1 changes chosen", dialog("#upgrade-count", Label.class).getText());
    robot.interact(() -> dialog("#upgrade-ok", Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Share what matters", first().title().en());
  }

  private static <N extends Node> N dialog(String id, Class<N> type) {
    var shown =
        Window.getWindows().stream()
            .map(Window::getScene)
            .filter(it -> it.getRoot() instanceof DialogPane)
            .findFirst()
            .orElseThrow();
    return type.cast(shown.lookup(id));
  }

  private static TemplateMenu menu(FxRobot robot) {
    return robot.lookup("#path-template").queryAs(TemplateMenu.class);
  }

  private static void write(java.nio.file.Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aTaskIsAddedEditedInPlaceAndRemoved(FxRobot robot) {
    startPath(robot);
    robot.interact(() -> robot.lookup("#path-add-task").queryAs(TextField.class).requestFocus());
    robot.write("Call the school").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    var step = first().id();
    var added = workspace.read(tx -> tx.paths().tasksOf(step)).getLast();
    assertEquals("Call the school", added.text().en());
    robot.interact(
        () -> robot.lookup("#task-" + added.id().value() + "-edit").queryButton().fire());
    robot.interact(() -> robot.lookup("#task-owner").queryAs(TextField.class).requestFocus());
    robot.write("Ada").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Ada", workspace.read(tx -> tx.paths().task(added.id())).orElseThrow().owner());
    robot.interact(
        () -> robot.lookup("#task-" + added.id().value() + "-remove").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), workspace.read(tx -> tx.paths().task(added.id())));
    assertThat(robot.lookup("#task-" + added.id().value() + "-remove").tryQuery()).isEmpty();
  }

  @Test
  void evidenceIsAddedFromTheExpectedDocumentsAndEditedBelowTheTable(FxRobot robot) {
    startPath(robot);
    robot.interact(
        () ->
            robot
                .lookup("#path-add-meeting-minutes")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#path-add-meeting-minutes").tryQuery()).isEmpty();
    robot.interact(() -> robot.lookup("#evidence-number").queryAs(TextField.class).requestFocus());
    robot.write("12/2026").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    var step = first().id();
    var evidence = workspace.read(tx -> tx.paths().evidenceOf(step));
    assertThat(evidence)
        .singleElement()
        .satisfies(
            it -> {
              assertEquals("meeting-minutes", it.documentType());
              assertEquals("12/2026", it.number());
            });
  }

  @Test
  void theLeadIsTakenFromTheRolesOrWrittenFreely(FxRobot robot) {
    startPath(robot);
    robot.interact(() -> robot.lookup("#path-step .form").queryAs(ScrollPane.class).setVvalue(0.7));
    robot.interact(() -> robot.lookup("#step-lead-list").queryButton().fire());
    robot.write("mayor").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Mayor", first().lead());
    var lead = robot.lookup("#step-lead").queryAs(TextField.class);
    robot.interact(lead::requestFocus);
    robot.interact(lead::selectAll);
    robot.write("Ada and Bruno").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Ada and Bruno", first().lead());
  }

  @Test
  void theKeyboardWalksThroughTheStepsAndAPlaceSelectsOne(FxRobot robot) {
    startPath(robot);
    var list = robot.lookup("#path-steps").<ListView<PathScreenModel.Row>>query();
    robot.interact(list::requestFocus);
    robot.type(KeyCode.DOWN);
    assertThat(robot.lookup("#step-title").queryAs(TextField.class).getText())
        .isEqualTo("Sign the Manifesto");
    robot.interact(() -> screen.open(steps().get(9).id()));
    assertEquals(steps().get(9).id(), list.getSelectionModel().getSelectedItem().id());
    robot.clickOn("#path-export");
    assertThat(opened).containsExactly(new Place.Export());
  }

  private List<Step> steps() {
    return workspace.read(tx -> tx.paths().steps(city.id()));
  }

  private Step first() {
    return steps().getFirst();
  }
}
