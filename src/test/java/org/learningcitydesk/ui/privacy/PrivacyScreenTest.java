// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.domain.privacy.SubjectCategory;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PrivacyScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @TempDir static Path folder;
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private Jobs jobs;
  private Workspace workspace;
  private CityId city;
  private PrivacyScreen screen;
  private Person old;

  @Start
  void start(Stage stage) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    var sample = SampleCity.generate(1, TODAY, Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    city = sample.city().id();
    old = Person.named(city, "Zefirina Quattrocchi").withRetentionUntil(PartialDate.parse("2020"));
    workspace.change("change.test", tx -> tx.persons().save(old));
    jobs = new Jobs(data, data, Platform::runLater, problems::add);
    var kit =
        new Kit(
            jobs,
            versions,
            Messages.in(Locale.ENGLISH),
            places::add,
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    Appearance.use(kit.settings().themeProperty().get());
    screen = new PrivacyScreen(workspace, city, kit, null, () -> TODAY);
    var scene = new Scene(new BorderPane(screen.root()), 1200, 900);
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    data.close();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private void settle() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(jobs::isIdle).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Person stored() {
    return workspace.read(tx -> tx.persons().find(old.id()).orElseThrow());
  }

  private PrivacyDeed lastDeed() {
    return workspace.read(tx -> tx.privacy().log().getFirst().deed());
  }

  private void fire(FxRobot robot, String id) throws TimeoutException {
    robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
    settle();
  }

  private void view(FxRobot robot, PrivacyView view) throws TimeoutException {
    robot.interact(
        () -> robot.lookup("#privacy-view-" + view.id()).queryAs(ToggleButton.class).fire());
    settle();
  }

  private List<String> names(FxRobot robot) {
    var table = robot.lookup("#privacy-people").tryQueryAs(TableView.class);
    if (table.isEmpty()) return List.of();
    return robot.lookup("#privacy-people").<Standing>queryTableView().getItems().stream()
        .map(it -> it.person().name())
        .toList();
  }

  @Test
  void theRunOfTheRetentionErasesWhoIsChosenAfterAWordWasTyped(FxRobot robot)
      throws TimeoutException {
    settle();
    assertThat(robot.lookup("#privacy-view-time-over").queryAs(ToggleButton.class).getText())
        .matches("Time over \\([1-9]\\d*\\)");
    view(robot, PrivacyView.TIME_OVER);
    assertThat(names(robot)).contains(old.name());
    robot.interact(
        () -> {
          var table = robot.lookup("#privacy-people").<Standing>queryTableView();
          assertThat(table.getSelectionModel().getSelectedItems()).hasSameSizeAs(table.getItems());
          table.getSelectionModel().clearSelection();
          table.getItems().stream()
              .filter(it -> it.person().id().equals(old.id()))
              .forEach(table.getSelectionModel()::select);
        });
    settle();
    fire(robot, "privacy-erase");
    fire(robot, "privacy-erase-dialog-ok");
    assertThat(stored().name()).isEqualTo(old.name());
    var dialog = robot.lookup("#privacy-erase-dialog").query();
    robot.interact(
        () -> ((TextInputControl) dialog.lookup("#privacy-word")).setText("zefirina quattrocchi"));
    fire(robot, "privacy-erase-dialog-ok");
    settle();
    assertThat(stored().name()).isEqualTo("Erased person 1");
    assertThat(lastDeed()).isEqualTo(PrivacyDeed.EXPIRED);
    assertThat(robot.lookup("#privacy-erased").queryAs(Labeled.class).getText())
        .startsWith("One person erased for good");
    view(robot, PrivacyView.EVERYBODY);
    assertThat(robot.lookup("#privacy-people").queryTableView().getSelectionModel().isEmpty())
        .isTrue();
    assertThat(names(robot)).doesNotContain(old.name(), "Erased person 1");
    view(robot, PrivacyView.LOG);
    assertThat(robot.lookup("#privacy-log").queryAs(TableView.class).getItems()).hasSize(1);
    assertThat(robot.lookup("#privacy-log-whole").queryAs(Labeled.class).getText())
        .startsWith("Each line is sealed");
  }

  @Test
  void whoIsNotInformedGetsALetterAndIsNoted(FxRobot robot) throws TimeoutException {
    settle();
    view(robot, PrivacyView.NOT_INFORMED);
    assertThat(names(robot)).contains(old.name());
    robot.interact(
        () ->
            robot
                .lookup("#privacy-people")
                .queryAs(TableView.class)
                .getSelectionModel()
                .selectAll());
    settle();
    fire(robot, "privacy-informed");
    fire(robot, "privacy-informed-on-ok");
    assertThat(names(robot)).isEmpty();
    assertThat(stored().informedOn()).isEqualTo(PartialDate.of(TODAY));
    workspace.undo();
    settle();
    assertThat(names(robot)).contains(old.name());
  }

  @Test
  void aRuleOfACategoryGivesABasisAndAnEnd(FxRobot robot) throws TimeoutException {
    settle();
    workspace.change(
        "change.test",
        tx ->
            tx.privacy()
                .save(
                    RetentionRule.blank(city, SubjectCategory.NO_ROLE)
                        .withLegalBasis("Compito")
                        .withMonths(24)));
    settle();
    var it =
        screen.model().persons(PrivacyView.EVERYBODY).stream()
            .filter(one -> one.person().id().equals(old.id()))
            .findFirst()
            .orElseThrow();
    assertThat(it.legalBasis()).isEqualTo("Compito");
    // What is noted of the person comes first.
    assertThat(it.keepUntil()).isEqualTo(LocalDate.of(2020, 12, 31));
    view(robot, PrivacyView.SETTINGS);
    fire(robot, "privacy-rule-academia");
    robot.interact(
        () ->
            ((TextInputControl) robot.lookup("#privacy-rule").query().lookup("#privacy-months"))
                .setText("12"));
    fire(robot, "privacy-rule-ok");
    assertThat(screen.model().rule(SubjectCategory.ACADEMIA).months()).isEqualTo(12);
  }

  @Test
  void whoWasRemovedIsErasedFromTheHistory(FxRobot robot) throws TimeoutException {
    settle();
    workspace.change("change.test", tx -> tx.persons().remove(old.id()));
    settle();
    view(robot, PrivacyView.REMOVED);
    assertThat(names(robot)).containsExactly(old.name());
    robot.interact(
        () -> screen.model().erase(screen.model().persons(PrivacyView.REMOVED), List.of()));
    settle();
    assertThat(names(robot)).isEmpty();
    workspace.undo();
    settle();
    assertThat(stored().name()).isEqualTo("Erased person 1");
    assertThat(workspace.check().findings()).isEmpty();
  }

  @Test
  void theDataOfOnePersonAreHandedOver(FxRobot robot) throws Exception {
    settle();
    var target = folder.resolve("data.zip");
    robot.interact(() -> screen.model().handOver(old, target, _ -> {}));
    settle();
    assertThat(Files.size(target)).isPositive();
    assertThat(lastDeed()).isEqualTo(PrivacyDeed.ACCESS);
    var more = robot.lookup("#privacy-more").queryAs(MenuButton.class);
    assertThat(more.getItems()).extracting(MenuItem::getId).contains("privacy-access");
    assertThat(more.getItems()).allMatch(MenuItem::isDisable);
  }
}
