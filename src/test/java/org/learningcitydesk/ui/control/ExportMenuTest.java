// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.ui.task.Jobs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportMenuTest {
  @TempDir static Path settings;
  @TempDir Path folder;
  private final List<Path> written = new ArrayList<>();
  private final List<Throwable> problems = new ArrayList<>();
  private ExportMenu menu;

  @Start
  void start(Stage stage) {
    var kit =
        new Kit(
            new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
            new DataVersions(Runnable::run),
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(settings, Runnable::run),
            Catalogue.shipped());
    menu =
        new ExportMenu(
            "test",
            "network.exporting",
            kit,
            new ExportMenu.Names(() -> "Città d'Arte", "rete"),
            written::addAll);
    var scene = new Scene(new BorderPane(menu), 600, 400);
    Appearance.use(kit.settings().themeProperty().get());
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    stage.show();
  }

  private Path second() {
    return folder.resolve("second.csv");
  }

  /// Writes two files.
  private ExportMenu.Form form() {
    return new ExportMenu.Form(
        PictureFormat.TEXT,
        "csv",
        "_first",
        _ -> List.of(second()),
        () ->
            target -> {
              try {
                Files.writeString(target, "new");
                Files.writeString(second(), "new");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return List.of(target, second());
            });
  }

  @Test
  void aFileBesideTheChosenOneIsReplacedOnlyAfterAQuestion(FxRobot robot) throws IOException {
    var first = folder.resolve("first.csv");
    Files.writeString(second(), "old");
    robot.interact(() -> menu.take(form(), first));
    assertThat(robot.lookup("#question").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertEquals("old", Files.readString(second()));
    assertThat(first).doesNotExist();
    robot.interact(() -> menu.take(form(), first));
    robot.interact(() -> robot.lookup("#question-yes").queryButton().fire());
    assertEquals("new", Files.readString(second()));
    assertEquals(List.of(first, second()), written);
    assertThat(problems).isEmpty();
  }

  @Test
  void whereNothingIsThereNothingIsAsked(FxRobot robot) {
    robot.interact(() -> menu.take(form(), folder.resolve("first.csv")));
    assertThat(robot.lookup("#question").tryQuery()).isEmpty();
    assertThat(written).hasSize(2);
  }

  @Test
  void aNameTellsCityContentAndDay() {
    assertEquals(
        "citta-d-arte_rete_2026-11-21_first.csv",
        new ExportMenu.Names(() -> "Città d'Arte", "rete")
            .of(LocalDate.of(2026, 11, 21), "_first", "csv"));
  }
}
