// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of the backups: as they usually stand, with a worry, and the question before one is
/// taken back.
class BackupGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void backupsInEveryLook() throws IOException {
    var folder = Files.createDirectory(home.resolve("work"));
    var file = folder.resolve("Città di Torrechiara sul Lago.lcdesk");
    var gallery = Gallery.open(home.resolve("settings"), FOLDER);
    gallery.use(file.toString(), committed -> sample(file, committed));
    assertThat(file.resolveSibling("Città di Torrechiara sul Lago.backups")).isNotEmptyDirectory();
    var looks =
        new Object[][] {
          {Locale.ITALIAN, Settings.Theme.LIGHT, 100},
          {Locale.ENGLISH, Settings.Theme.DARK, 100},
          {Locale.ITALIAN, Settings.Theme.LIGHT, 200}
        };
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      gallery.go(new Place.Overview());
      gallery.go(new Place.Backups());
      gallery.onScene(scene -> table(scene).getSelectionModel().selectLast());
      gallery.picture("backups");
      gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, "#backups")).setVvalue(1));
      gallery.picture("backups-below");
      gallery.onScene(scene -> ((Button) Gallery.find(scene, "#backup-take-back")).fire());
      gallery.dialogPicture("backups-take-back");
    }
    gallery.look(Locale.ITALIAN, Settings.Theme.LIGHT, 100);
    new BackupChoice(gallery.settings()).choose(file.toRealPath(), home.resolve("chiavetta"));
    gallery.go(new Place.Overview());
    gallery.go(new Place.Backups());
    gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, "#backups")).setVvalue(0));
    gallery.picture("backups-worry");
    Gallery.onFx(
        () -> {
          gallery.desk().close();
          return folder;
        });
    gallery.settle();
    var bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, 9000));
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      Gallery.onFx(
          () -> {
            gallery.desk().open(file);
            return file;
          });
      gallery.settle();
      gallery.dialogPicture("recovery");
    }
    Gallery.onFx(
        () -> {
          gallery.desk().support();
          return file;
        });
    gallery.settle();
    gallery.dialogPicture("support");
    gallery.close();
  }

  private static TableView<?> table(javafx.scene.Scene scene) {
    return (TableView<?>) Gallery.find(scene, "#backups-table");
  }

  /// The sample with a backup that is a few changes old.
  private static Workspace sample(Path file, Consumer<Commit> committed) {
    var made = Workspace.create(file, committed);
    SampleCityWriter.write(
        made,
        SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped()),
        Progress.NONE);
    var beside = file.resolveSibling("Città di Torrechiara sul Lago.backups");
    try {
      Files.createDirectories(beside);
      Files.writeString(beside.resolve("Copia su chiavetta.lcbackup"), "cut off");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    BackupFile.write(made, beside.resolve("x.lcbackup"), BackupReason.IMPORT, Progress.NONE);
    var city = made.read(tx -> tx.cities().all()).getFirst();
    for (var i = 0; i < 3; i++) {
      var name = "Biblioteca del quartiere numero " + i;
      made.change(
          Label.of("change.stakeholder.added", name),
          tx -> tx.stakeholders().save(Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY)));
    }
    made.change("change.city.added", tx -> tx.cities().save(City.named("Altra città")));
    return made;
  }
}
