// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  @TempDir static Path folder;
  private final List<Place> places = desk.places();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");
  private ReportScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change("change.test", tx -> tx.cities().save(city));
    screen =
        new ReportScreen(
            workspace, city.id(), ReportKind.PROGRESS, desk.kit(), Clock.systemDefaultZone());
    desk.show(stage, screen.root(), 1200, 850);
  }

  @Test
  void thePagesAreShownAndTheReportIsSavedInItsOwnLanguage(FxRobot robot) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#report-preview").queryAs(ImageView.class).getImage()).isNotNull();
    assertThat(robot.lookup("#report-page").queryAs(Label.class).getText())
        .startsWith("Page 1 of ");
    robot.interact(
        () -> robot.lookup("#report-language").queryComboBox().getSelectionModel().select(1));
    robot.interact(() -> screen.model().formatProperty().set(ReportFormat.HTML));
    var target = folder.resolve("rivalta.html");
    robot.interact(() -> screen.model().save(target));
    assertThat(Files.readString(target)).contains("lang=\"it\"", "Rivalta");
    assertThat(robot.lookup("#report-saved").queryAs(Label.class).getText())
        .isEqualTo("Saved: rivalta.html");
    assertThat(robot.lookup("#report-open").queryAs(Button.class).isVisible()).isTrue();
  }

  @Test
  void anEditElsewhereReachesThePreview(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var before = screen.model().pagesProperty().get();
    workspace.change(
        "change.test",
        tx -> tx.cities().save(tx.cities().find(city.id()).orElseThrow().withMayor("Ada Verdi")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen.model().pagesProperty().get()).isNotSameAs(before);
  }

  @Test
  void aLargerPreviewIsDrawnAsFinelyAsItIsShown(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var preview = robot.lookup("#report-preview").queryAs(ImageView.class);
    for (var i = 0; i < 5; i++) {
      assertThat(preview.getFitWidth())
          .isCloseTo(preview.getImage().getWidth(), org.assertj.core.api.Assertions.within(0.5));
      var before = preview.getFitWidth();
      robot.interact(() -> screen.model().zoom(1));
      assertThat(preview.getFitWidth()).isGreaterThanOrEqualTo(before);
    }
    assertThat(preview.getImage().getWidth()).isGreaterThan(1500);
  }

  @Test
  void theSizeOfThePreviewHasBounds(FxRobot robot) {
    robot.interact(
        () -> {
          for (var i = 0; i < 20; i++) screen.model().zoom(1);
        });
    assertThat(screen.model().zoomProperty().get()).isEqualTo(200);
    robot.interact(
        () -> {
          for (var i = 0; i < 20; i++) screen.model().zoom(-1);
        });
    assertThat(screen.model().zoomProperty().get()).isEqualTo(50);
    assertThat(robot.lookup("#report-language").queryAs(ComboBox.class).getItems()).hasSize(2);
  }

  @Test
  void theOtherReportIsAPlaceOfItsOwn(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#report-kind-partnerships").queryAs(ToggleButton.class).fire());
    assertThat(places).containsExactly(new Place.PartnershipReport());
    assertThat(robot.lookup("#report-kind-progress").queryAs(ToggleButton.class).isSelected())
        .isTrue();
    assertThat(robot.lookup("#report-kind-partnerships").queryAs(ToggleButton.class).isSelected())
        .isFalse();
  }

  @Test
  void theReportOnPartnershipsIsPreparedAndNamed() {
    var model =
        new ReportScreenModel(
            workspace,
            city.id(),
            ReportKind.PARTNERSHIPS,
            desk.kit().jobs(),
            Catalogue.shipped(),
            Locale.ITALIAN,
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    model.reload();
    assertThat(model.count()).isEqualTo(1);
    assertThat(model.fileName()).isEqualTo("rivalta_partnerships_2026-11-21.pdf");
  }

  /// The latest baseline is compared with until somebody chooses another one, or none.
  @Test
  void whatIsComparedWithIsChosen(FxRobot robot) {
    var field = robot.lookup("#report-since").queryComboBox();
    assertThat(field.getParent().isVisible()).isFalse();
    workspace.change(
        "change.baseline.taken", tx -> tx.baselines().freeze(city.id(), "Giugno", null, null));
    workspace.change(
        "change.baseline.taken", tx -> tx.baselines().freeze(city.id(), "Ottobre", null, null));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(field.getParent().isVisible()).isTrue();
    assertThat(field.getItems()).hasSize(3);
    assertThat(field.getValue().toString()).startsWith("Ottobre");
    var target = folder.resolve("since.html");
    robot.interact(() -> screen.model().formatProperty().set(ReportFormat.HTML));
    robot.interact(() -> field.getSelectionModel().select(2));
    robot.interact(() -> screen.model().save(target));
    assertThat(target).content().contains("What changed since Giugno");
    robot.interact(() -> field.getSelectionModel().select(0));
    robot.interact(() -> screen.model().save(target));
    assertThat(target).content().doesNotContain("What changed since");
    workspace.change(
        "change.test", tx -> tx.cities().save(tx.cities().all().getFirst().withMayor("Ada")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen.model().sinceProperty().get()).isNull();
  }

  @Test
  void theReportOnChangesSaysWhatABaselineIsForWhereThereIsNone() {
    var model =
        new ReportScreenModel(
            workspace,
            city.id(),
            ReportKind.CHANGES,
            desk.kit().jobs(),
            Catalogue.shipped(),
            Locale.ITALIAN,
            Clock.systemDefaultZone());
    model.reload();
    model.save(folder.resolve("none.pdf"));
    assertThat(model.count()).isEqualTo(1);
    assertThat(model.fileName()).startsWith("rivalta_changes_");
  }
}
