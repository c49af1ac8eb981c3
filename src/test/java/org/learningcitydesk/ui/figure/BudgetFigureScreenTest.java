// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
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
class BudgetFigureScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @TempDir static Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private Workspace workspace;
  private CityContents sample;

  @Start
  void start(Stage stage) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    sample = SampleCity.generate(1, TODAY, Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    var kit =
        new Kit(
            new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
            versions,
            Messages.in(Locale.ENGLISH),
            places::add,
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    var screen =
        new FigureScreen(workspace, sample.city().id(), FigureSection.BUDGET, kit, () -> TODAY);
    var scene = new Scene(screen.root(), 1200, 780);
    Appearance.use(Settings.Theme.LIGHT);
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void nothingWentWrong() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void aPartLeadsToJustThoseLinesAndTheYearIsChosen(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var years = robot.lookup("#figures-year").queryAs(ComboBox.class);
    assertThat(years.getValue()).hasToString("2026");
    robot.interact(
        () ->
            robot
                .lookup("#figures-budget-by-source-register")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
    var some = (Place.SomeBudgetLines) places.getLast();
    assertThat(some.words()).isEqualTo("Budget by source, 2026: Own municipal funds");
    var expected =
        sample.budget().stream()
            .filter(it -> it.year() == 2026 && it.source() == FundingSource.OWN_FUNDS)
            .map(BudgetLine::id)
            .toList();
    assertThat(some.lines()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    robot.interact(() -> years.getSelectionModel().selectLast());
    assertThat(title(robot, "by-step")).isEqualTo("Budget by step, all years");
    assertThat(title(robot, "by-year")).isEqualTo("Budget by year");
    robot.interact(() -> robot.lookup("#figures-all").queryButton().fire());
    assertThat(places.getLast()).isEqualTo(new Place.Budget(null));
  }

  private static String title(FxRobot robot, String chart) {
    return robot
        .lookup("#figures-budget-" + chart + " .chart-title")
        .queryAs(Labeled.class)
        .getText();
  }
}
