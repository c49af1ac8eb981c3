// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
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
class OverviewScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir static java.nio.file.Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Place> opened = new ArrayList<>();
  private final DataVersions versions = new DataVersions(Platform::runLater);
  private final Workspace workspace =
      Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
  private final InstantSource noon =
      InstantSource.fixed(TODAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
  private final Settings settings = new Settings(folder, Runnable::run);
  private Stage stage;
  private int samples;

  @Start
  void start(Stage window) {
    stage = window;
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForFxEvents();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private void showSample(FxRobot robot, Locale language, double width) {
    var sample = SampleCity.generate(1, TODAY, Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    show(robot, sample.city(), language, width);
  }

  private void show(FxRobot robot, City city, Locale language, double width) {
    robot.interact(
        () -> {
          var jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
          var kit =
              new Kit(
                  jobs,
                  versions,
                  Messages.in(language),
                  opened::add,
                  settings,
                  Catalogue.shipped());
          var scene =
              new Scene(
                  new OverviewScreen(workspace, city.id(), kit, () -> samples++, noon).root(),
                  width,
                  900);
          Appearance.use(settings.themeProperty().get());
          Appearance.dress(scene, settings);
          stage.setScene(scene);
          stage.show();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theSampleShowsItsFiguresAndThreeChartsWithATableEach(FxRobot robot) {
    showSample(robot, Locale.ENGLISH, 1100);
    assertThat(robot.lookup("#overview-figure-steps").queryAs(Hyperlink.class).getAccessibleText())
        .isEqualTo("steps completed: 5 of 9");
    for (var chart : List.of("overview-steps", "overview-helices", "overview-months")) {
      var drawing = robot.lookup("#" + chart + " .figure").query();
      assertThat(drawing.getAccessibleText()).as(chart).isNotBlank();
      assertThat(drawing.isVisible()).isTrue();
      robot.interact(
          () -> robot.lookup("#" + chart + "-as-table").queryAs(ToggleButton.class).fire());
      assertThat(robot.lookup("#" + chart + " .chart-table").queryAs(TableView.class).isVisible())
          .as(chart)
          .isTrue();
      assertThat(drawing.isVisible()).isFalse();
    }
    assertThat(robot.lookup("#overview-disclaimer").queryAs(Label.class).isVisible()).isTrue();
  }

  @Test
  void aPromiseIsTickedHereAsOneChangeThatCanBeTakenBack(FxRobot robot) {
    showSample(robot, Locale.ENGLISH, 1100);
    var ticks = robot.lookup("#overview-promises .check-box").queryAllAs(CheckBox.class);
    assertThat(robot.lookup("#overview-promises-sentence").queryAs(Label.class).getText())
        .startsWith("3 promises are overdue; 5 more are due");
    assertThat(ticks).hasSize(6);
    robot.interact(() -> ticks.iterator().next().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#overview-promises-sentence").queryAs(Label.class).getText())
        .startsWith("2 promises are overdue; 5 more are due");
    workspace.undo();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#overview-promises-sentence").queryAs(Label.class).getText())
        .startsWith("3 promises are overdue");
  }

  @Test
  void whoGoesColdLeadsToTheStakeholderToANewEntryAndToAll(FxRobot robot) {
    showSample(robot, Locale.ENGLISH, 1100);
    assertThat(robot.lookup("#overview-cold-sentence").queryAs(Label.class).getText())
        .isEqualTo(
            "6 stakeholders have not been heard within the maximum interval; 2 more are due.");
    var names = robot.lookup("#overview-cold .overview-date .hyperlink");
    var log = robot.lookup("#overview-cold-log").queryAllAs(Button.class);
    robot.interact(
        () -> {
          names.queryAllAs(Hyperlink.class).iterator().next().fire();
          log.iterator().next().fire();
          robot.lookup("#overview-cold-all").queryAs(Hyperlink.class).fire();
        });
    assertThat(opened)
        .satisfiesExactly(
            it -> assertThat(it).isInstanceOf(Place.Stakeholders.class),
            it -> assertThat(it).isInstanceOf(Place.LogContact.class),
            it -> assertThat(it).isEqualTo(new Place.GoingCold()));
  }

  @Test
  void aDateLeadsToItsRecordAndAnOverdueOneSaysSoInWords(FxRobot robot) {
    showSample(robot, Locale.ENGLISH, 1100);
    var lines =
        robot.lookup("#overview-dates .overview-date .hyperlink").queryAllAs(Hyperlink.class);
    assertThat(lines).hasSize(10);
    var first = lines.iterator().next();
    assertThat(first.getAccessibleText()).startsWith("Overdue: ");
    robot.interact(first::fire);
    assertThat(opened).singleElement().isInstanceOf(Place.Path.class);
  }

  @Test
  void aChangeElsewhereIsSeenAndATableStaysATable(FxRobot robot) {
    showSample(robot, Locale.ENGLISH, 1100);
    robot.interact(
        () -> robot.lookup("#overview-helices-as-table").queryAs(ToggleButton.class).fire());
    var city = workspace.read(tx -> tx.cities().all()).getFirst();
    var before = workspace.read(tx -> tx.stakeholders().all(city.id()));
    workspace.change("change.test", tx -> tx.stakeholders().remove(before.getFirst().id()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            robot
                .lookup("#overview-figure-stakeholders")
                .queryAs(Hyperlink.class)
                .getAccessibleText())
        .endsWith(" of " + (before.size() - 1));
    assertThat(robot.lookup("#overview-helices .chart-table").queryAs(TableView.class).isVisible())
        .isTrue();
  }

  @Test
  void anEmptyCityIsToldHowToBegin(FxRobot robot) {
    var city = City.named("Rivalta");
    workspace.change("change.test", tx -> tx.cities().save(city));
    show(robot, city, Locale.ITALIAN, 1100);
    assertThat(robot.lookup(".overview-page").query().getParent().isVisible()).isTrue();
    robot.interact(() -> robot.lookup("#overview-empty-import").queryButton().fire());
    robot.interact(() -> robot.lookup("#overview-sample").queryButton().fire());
    assertThat(opened).containsExactly(new Place.Import(null));
    assertThat(samples).isEqualTo(1);
  }

  @Test
  void itIsReadableInBothLanguagesThemesAndInLargeText(FxRobot robot) {
    showSample(robot, Locale.ENGLISH, 1100);
    picture("en_light_100");
    robot.interact(() -> settings.themeProperty().set(Settings.Theme.DARK));
    show(robot, workspace.read(tx -> tx.cities().all()).getFirst(), Locale.ITALIAN, 1100);
    picture("it_dark_100");
    robot.interact(
        () -> {
          settings.themeProperty().set(Settings.Theme.LIGHT);
          settings.textSizeProperty().set(150);
        });
    show(robot, workspace.read(tx -> tx.cities().all()).getFirst(), Locale.ITALIAN, 1100);
    picture("it_light_150");
    var cut =
        robot.lookup(".label").queryAllAs(Label.class).stream()
            .filter(it -> isSeen(it) && isCut(it))
            .map(Label::getText)
            .toList();
    robot.interact(() -> settings.textSizeProperty().set(100));
    assertThat(cut).isEmpty();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  /// A label whose shown text ends in dots that its own text has not.
  private static boolean isCut(Label label) {
    var shown = label.lookup(".text");
    return shown instanceof Text text
        && !label.getText().equals(text.getText())
        && text.getText().endsWith("...");
  }

  /// All of the page, also what has to be scrolled to.
  private WritableImage wholePage() {
    var paper = new SnapshotParameters();
    paper.setFill(
        settings.themeProperty().get() == Settings.Theme.DARK ? Color.web("#0d1117") : Color.WHITE);
    return stage.getScene().lookup(".overview-page").snapshot(paper, null);
  }

  private void picture(String name) {
    var image = WaitForAsyncUtils.waitForAsyncFx(30_000, this::wholePage);
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      var target =
          java.nio.file.Path.of(System.getProperty("gallery.dir", "target/gallery"), "overview");
      Files.createDirectories(target);
      ImageIO.write(copy, "png", target.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anActionOfAMeetingIsTickedHereAndLeadsToTheMeeting(FxRobot robot) {
    var city = City.named("Rivalta");
    var action =
        ActionItem.of(null, "Scrivere alla Regione")
            .withOwner("Anna Doni")
            .withDue(PartialDate.of(TODAY.minusDays(1)));
    var meeting = Meeting.on(city.id(), TODAY, "Cabina di regia").withActions(List.of(action));
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(Stakeholder.named(city.id(), "Biblioteca", Helix.CIVIL_SOCIETY));
          tx.meetings().save(meeting);
        });
    show(robot, city, Locale.ENGLISH, 1100);
    robot.interact(
        () ->
            robot
                .lookup("#overview-actions .overview-date .hyperlink")
                .queryAs(Hyperlink.class)
                .fire());
    assertThat(opened).containsExactly(new Place.Meetings(meeting.id()));
    var tick = "#overview-action-" + action.id().value();
    robot.interact(() -> robot.lookup(tick).queryAs(CheckBox.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(tick).tryQuery()).isEmpty();
    workspace.undo();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(tick).tryQuery()).isPresent();
  }
}
