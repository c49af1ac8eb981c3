// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.task.Jobs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DocumentMenuTest {
  @TempDir static Path look;
  @TempDir Path home;
  @TempDir Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private VBox root;
  private DocumentMenu menu;
  private final DocumentMenu.Offer offer =
      new DocumentMenu.Offer("sheet", "Sheet", null, language -> made(language, "Patto"));
  private final DocumentMenu.Offer missing =
      new DocumentMenu.Offer("minutes", "Minutes", "Minutes (not yet)", _ -> made(null, ""));

  private static DocumentMenu.Made made(Locale language, String title) {
    return new DocumentMenu.Made(
        new Document(
            language,
            language == Locale.ITALIAN ? "Scheda" : "Sheet",
            title,
            "About it",
            "Città",
            List.of(),
            List.of()),
        "Città d'Arte",
        "2026-11-21");
  }

  @Start
  void start(Stage stage) {
    root = new VBox();
    var settings = new Settings(look, Runnable::run);
    var scene = new Scene(root, 600, 400);
    Appearance.use(settings.themeProperty().get());
    Appearance.dress(scene, settings);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void show(FxRobot robot) {
    robot.interact(
        () -> {
          var kit =
              new Kit(
                  new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
                  new DataVersions(Runnable::run),
                  Messages.in(Locale.ENGLISH),
                  _ -> {},
                  new Settings(home, Runnable::run),
                  Catalogue.shipped());
          var saved = new SavedFile("test", kit);
          menu =
              new DocumentMenu("test-documents", "Documents", kit, saved::show)
                  .before(() -> before.add("before"));
          root.getChildren().setAll(menu, saved);
        });
  }

  @Test
  void oneDocumentHasItsFormatsInTheMenuItself(FxRobot robot) {
    robot.interact(() -> menu.offer(List.of(offer)));
    assertThat(menu.getItems())
        .extracting(MenuItem::getId)
        .startsWith("test-documents-sheet-pdf", "test-documents-sheet-docx")
        .endsWith("test-documents-language");
    robot.interact(() -> menu.offer(List.of(offer, missing)));
    assertThat(menu.getItems().get(1).getText()).isEqualTo("Minutes (not yet)");
    assertThat(menu.getItems().get(1).isDisable()).isTrue();
  }

  @Test
  void itIsWrittenInTheChosenLanguageWhichIsKeptForTheNextTime(FxRobot robot) throws Exception {
    robot.interact(() -> menu.offer(List.of(offer)));
    assertThat(language().getText()).isEqualTo("Language: English");
    robot.interact(() -> language().getItems().getLast().fire());
    assertThat(language().getText()).isEqualTo("Language: Italiano");
    var file = folder.resolve("scheda.html");
    robot.interact(() -> menu.save(offer, ReportFormat.HTML, file));
    assertThat(Files.readString(file)).contains("lang=\"it\"", "Scheda");
    assertEquals(List.of("before"), before);
    assertThat(robot.lookup("#test-saved").queryLabeled().getText())
        .isEqualTo("Saved: scheda.html");
    show(robot);
    robot.interact(() -> menu.offer(List.of(offer)));
    assertThat(language().getText()).isEqualTo("Language: Italiano");
    assertThat(problems).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsToldAndNothingIsSaved(FxRobot robot) {
    var nowhere = folder.resolve("gone").resolve("sheet.pdf");
    robot.interact(() -> menu.save(offer, ReportFormat.PDF, nowhere));
    assertThat(problems).hasSize(1);
    assertThat(robot.lookup("#test-saved").queryLabeled().getText()).isEmpty();
  }

  @Test
  void aNameTellsCityDocumentAndDay() {
    assertEquals(
        "citta-d-arte_sheet-patto-per-la-lettura_2026-11-21.pdf",
        made(Locale.ENGLISH, "Patto per la lettura").fileName(ReportFormat.PDF));
    assertThat(made(Locale.ENGLISH, "molto lungo ".repeat(40)).fileName(ReportFormat.DOCX))
        .hasSizeLessThan(110)
        .endsWith("-lungo_2026-11-21.docx");
  }

  private Menu language() {
    return (Menu) menu.getItems().getLast();
  }
}
