// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.order.PeriodChoice;
import org.learningcitydesk.report.order.PeriodKind;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.report.order.Since;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  @TempDir static Path folder;
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
    assertThat(robot.lookup("#report-page").queryAs(TextField.class).getText()).isEqualTo("1");
    robot.interact(
        () -> robot.lookup("#report-language").queryComboBox().getSelectionModel().select(1));
    robot.interact(() -> screen.model().wish(it -> it.withFormat(ReportFormat.HTML)));
    var target = folder.resolve("rivalta.html");
    robot.interact(() -> screen.model().save(target));
    assertThat(Files.readString(target)).contains("lang=\"it\"", "Rivalta");
    assertThat(robot.lookup("#report-saved").queryAs(Label.class).getText())
        .isEqualTo("Saved: rivalta.html");
    assertThat(robot.lookup("#report-open").queryAs(Button.class).isVisible()).isTrue();
  }

  @Test
  void whoGetsACompleteReportWithPeopleIsKept(FxRobot robot) {
    var started = PathFromTemplate.start(city.id(), Catalogue.shipped().pathTemplate());
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().save(Person.named(city.id(), "Zelinda Quarantotti"));
          tx.paths().save(started.path());
          tx.paths()
              .saveSteps(
                  started.steps().stream().map(it -> it.withLead("Zelinda Quarantotti")).toList());
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#report-who").query().isVisible()).isFalse();
    choose(robot, "#report-profile", 0);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#report-who").query().isVisible()).isTrue();
    var recipient = robot.lookup("#report-recipient").queryAs(TextField.class);
    robot.interact(() -> recipient.setText("Associazione"));
    var target = folder.resolve("with-people.pdf");
    robot.interact(() -> screen.model().save(target));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(target).isNotEmptyFile();
    var line = workspace.read(tx -> tx.privacy().log()).getFirst();
    assertThat(line.counts()).containsEntry("persons", 1);
    assertThat(java.util.Objects.requireNonNull(line.disclosure()).kinds())
        .containsExactly("report-progress");
    assertThat(recipient.getText()).isEmpty();
  }

  @Test
  void anEditElsewhereReachesThePreview(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var before = screen.model().pages.pagesProperty().get();
    workspace.change(
        "change.test",
        tx -> tx.cities().save(tx.cities().find(city.id()).orElseThrow().withMayor("Ada Verdi")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen.model().pages.pagesProperty().get()).isNotSameAs(before);
  }

  @Test
  void aLargerPreviewIsDrawnAsFinelyAsItIsShown(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var preview = robot.lookup("#report-preview").queryAs(ImageView.class);
    for (var i = 0; i < 5; i++) {
      assertThat(preview.getFitWidth())
          .isCloseTo(preview.getImage().getWidth(), org.assertj.core.api.Assertions.within(0.5));
      var before = preview.getFitWidth();
      robot.interact(() -> screen.model().pages.zoom(1));
      assertThat(preview.getFitWidth()).isGreaterThanOrEqualTo(before);
    }
    assertThat(preview.getImage().getWidth()).isGreaterThan(1500);
  }

  @Test
  void theSizeOfThePreviewHasBounds(FxRobot robot) {
    robot.interact(
        () -> {
          for (var i = 0; i < 20; i++) screen.model().pages.zoom(1);
        });
    assertThat(screen.model().pages.zoomProperty().get()).isEqualTo(200);
    robot.interact(
        () -> {
          for (var i = 0; i < 20; i++) screen.model().pages.zoom(-1);
        });
    assertThat(screen.model().pages.zoomProperty().get()).isEqualTo(50);
    assertThat(robot.lookup("#report-language").queryAs(ComboBox.class).getItems()).hasSize(2);
  }

  @Test
  void anotherReportIsChosenAndRememberedWithWhatItNeeds(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var period = robot.lookup("#report-period").queryComboBox();
    assertThat(period.getParent().isVisible()).isTrue();
    assertThat(robot.lookup("#report-section-steps").tryQuery()).isPresent();
    choose(robot, "#report-kind", ReportKind.PARTNERSHIPS.ordinal());
    assertThat(period.getParent().isVisible()).isFalse();
    assertThat(robot.lookup("#report-section-steps").tryQuery()).isEmpty();
    assertThat(robot.lookup("#report-section-deadlines").tryQuery()).isPresent();
    assertThat(screen.model().fileName()).startsWith("rivalta_partnerships_");
    robot.interact(
        () ->
            assertThat(
                    new ReportScreen(workspace, city.id(), null, desk.kit())
                        .model()
                        .wish()
                        .order()
                        .kind())
                .isEqualTo(ReportKind.PARTNERSHIPS));
  }

  private static void choose(FxRobot robot, String id, int at) {
    robot.interact(() -> robot.lookup(id).queryComboBox().getSelectionModel().select(at));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aPartThatIsLeftOutIsNotInTheFile(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var target = folder.resolve("parts.html");
    robot.interact(() -> screen.model().wish(it -> it.withFormat(ReportFormat.HTML)));
    robot.interact(() -> robot.lookup("#report-section-notes").queryAs(CheckBox.class).fire());
    robot.interact(() -> screen.model().save(target));
    assertThat(target).content().contains("Summary").doesNotContain("How to read this report");
  }

  @Test
  void daysOfOnesOwnAreTyped(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    choose(robot, "#report-period", PeriodKind.FROM_TO.ordinal());
    type(robot, "#report-period-from", "1/1/2025");
    type(robot, "#report-period-to", "30/6/2025");
    assertThat(screen.model().wish().order().period())
        .isEqualTo(
            PeriodChoice.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))));
    var target = folder.resolve("period.html");
    robot.interact(() -> screen.model().wish(it -> it.withFormat(ReportFormat.HTML)));
    robot.interact(() -> screen.model().save(target));
    assertThat(target).content().contains("1 Jan 2025 to 30 Jun 2025");
    type(robot, "#report-period-to", "31/12/2024");
    assertThat(robot.lookup("#report-period-problem").queryAs(Label.class).getText())
        .contains("The last day");
    assertThat(screen.model().wish().order().period().days().to())
        .isEqualTo(LocalDate.of(2025, 6, 30));
  }

  private static void type(FxRobot robot, String id, String text) {
    var field = robot.lookup(id).queryAs(TextField.class);
    robot.interact(
        () -> {
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aPageIsReachedByItsNumber(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () -> screen.model().wish(it -> it.withLayout(new Layout(Layout.Paper.A4, true))));
    WaitForAsyncUtils.waitForFxEvents();
    var model = screen.model().pages;
    type(robot, "#report-page", "9999");
    assertThat(model.pageProperty().get()).isEqualTo(model.count() - 1);
    type(robot, "#report-page", "x");
    assertThat(model.pageProperty().get()).isEqualTo(model.count() - 1);
    type(robot, "#report-page", "1");
    assertThat(model.pageProperty().get()).isZero();
    var picture = model.pictureProperty().get();
    assertThat(picture.width()).isGreaterThan(picture.height());
  }

  @Test
  void whatWasChosenIsSavedUnderANameAndTakenAgain(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () ->
            screen
                .model()
                .wish(
                    it ->
                        it.withFormat(ReportFormat.ODT)
                            .withLanguage(Locale.ITALIAN)
                            .withOrder(
                                it.order()
                                    .withPeriod(PeriodChoice.of(PeriodKind.LAST_YEAR))
                                    .withWithout(Set.of(Section.NOTES)))));
    var wished = screen.model().wish();
    workspace.change(
        "change.test", tx -> tx.recipes().save(RecipesModel.named("Consiglio", wished)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () -> screen.model().wish(_ -> ReportWish.of(ReportKind.CHANGES, Locale.ENGLISH)));
    var menu = robot.lookup("#report-recipes").queryAs(MenuButton.class);
    robot.interact(() -> menu.getItems().getFirst().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen.model().wish()).isEqualTo(wished);
    assertThat(menu.getText()).isEqualTo("Saved: Consiglio");
    robot.interact(() -> screen.model().wish(it -> it.withFormat(ReportFormat.PDF)));
    assertThat(menu.getText()).isEqualTo("Saved reports");
    robot.interact(() -> item(menu, "report-recipes-update").fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(menu.getText()).isEqualTo("Saved: Consiglio");
    robot.interact(() -> item(menu, "report-recipes-remove").fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workspace.<List<Recipe>>read(tx -> tx.recipes().all())).isEmpty();
    assertThat(menu.getItems()).hasSize(1);
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow();
  }

  @Test
  void allMunicipalitiesStandInOneReportAChapterEach(FxRobot robot) {
    var other = City.named("Altavilla");
    workspace.change("change.test", tx -> tx.cities().save(other));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#report-scope").query().getParent().isVisible()).isTrue();
    choose(robot, "#report-scope", 1);
    var target = folder.resolve("all.html");
    robot.interact(() -> screen.model().wish(it -> it.withFormat(ReportFormat.HTML)));
    robot.interact(() -> screen.model().save(target));
    assertThat(target)
        .content()
        .contains("2 municipalities", "<h2 id=\"h1\">Altavilla</h2>", "Rivalta");
    assertThat(screen.model().fileName()).startsWith("cities_progress_");
  }

  private ReportScreenModel italian(ReportKind kind, InstantSource clock) {
    return new ReportScreenModel(
        workspace,
        city.id(),
        ReportWish.of(kind, Locale.ITALIAN),
        desk.kit().jobs(),
        Catalogue.shipped(),
        clock);
  }

  @Test
  void theReportOnPartnershipsIsPreparedAndNamed() {
    var model =
        italian(
            ReportKind.PARTNERSHIPS,
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    model.reload();
    assertThat(model.pages.count()).isEqualTo(1);
    assertThat(model.fileName())
        .isEqualTo("rivalta_partnerships_senza-dati-personali_2026-11-21.pdf");
  }

  /// The latest baseline is compared with until somebody chooses another one, or none.
  @Test
  void whatIsComparedWithIsChosen(FxRobot robot) {
    var field = robot.lookup("#report-since").queryComboBox();
    assertThat(field.getParent().isVisible()).isFalse();
    assertThat(screen.model().wish().order().shared()).isEqualTo(SharingProfile.REDACTED);
    robot.interact(
        () -> robot.lookup("#report-profile").queryComboBox().getSelectionModel().select(0));
    assertThat(screen.model().wish().order().shared()).isEqualTo(SharingProfile.FULL);
    workspace.change(
        "change.baseline.taken", tx -> tx.baselines().freeze(city.id(), "Giugno", null, null));
    workspace.change(
        "change.baseline.taken", tx -> tx.baselines().freeze(city.id(), "Ottobre", null, null));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(field.getParent().isVisible()).isTrue();
    assertThat(field.getItems()).hasSize(4);
    assertThat(field.getValue().toString()).isEqualTo("The latest: Ottobre");
    var target = folder.resolve("since.html");
    robot.interact(() -> screen.model().wish(it -> it.withFormat(ReportFormat.HTML)));
    robot.interact(() -> field.getSelectionModel().select(3));
    robot.interact(() -> screen.model().save(target));
    assertThat(target).content().contains("What changed since Giugno");
    robot.interact(() -> field.getSelectionModel().select(0));
    robot.interact(() -> screen.model().save(target));
    assertThat(target).content().doesNotContain("What changed since");
    workspace.change(
        "change.test", tx -> tx.cities().save(tx.cities().all().getFirst().withMayor("Ada")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen.model().wish().order().since()).isEqualTo(new Since.Nothing());
  }

  @Test
  void theReportOnChangesSaysWhatABaselineIsForWhereThereIsNone() {
    var model = italian(ReportKind.CHANGES, Clock.systemDefaultZone());
    model.reload();
    model.save(folder.resolve("none.pdf"));
    assertThat(model.pages.count()).isEqualTo(1);
    assertThat(model.fileName()).startsWith("rivalta_changes_");
  }
}
