// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.FarDrive;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of a workspace that is worked on as a local copy, with its drive and without.
class LocalCopyGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private final CityContents sample =
      SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void withItsDriveAndWithoutInEveryLook() throws IOException {
    var drive = FarDrive.at(home.resolve("Ufficio"));
    var file = drive.file("Torrechiara.lcdesk");
    try (var made = Workspace.create(file, _ -> {})) {
      SampleCityWriter.write(made, sample, Progress.NONE);
      // Something to be undone in each look.
      for (var i = 0; i < 20; i++) noted(made, 7, "Nota " + i);
    }
    var copies = drive.copiesIn(home.resolve("copies"));
    var gallery = Gallery.open(home.resolve("settings"), FOLDER, copies);
    for (var language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN})
      for (var look :
          new Object[][] {
            {Settings.Theme.LIGHT, 100}, {Settings.Theme.DARK, 100}, {Settings.Theme.LIGHT, 150}
          }) {
        gallery.look(language, (Settings.Theme) look[0], (Integer) look[1]);
        pictures(gallery, file);
      }
    gallery.close();
  }

  private void pictures(Gallery gallery, Path file) throws IOException {
    open(gallery, file);
    assertThat(gallery.picture("away-open")).exists();
    gallery.go(new Place.Stakeholders(sample.stakeholders().get(7).id()));
    change(gallery);
    assertThat(gallery.picture("away-changed")).exists();
    var away = Files.move(file.getParent(), home.resolve("weg"));
    Gallery.onFx(
        () -> {
          gallery.desk().writeBack();
          return file;
        });
    gallery.settle();
    assertThat(gallery.picture("away-failed")).exists();
    Gallery.onFx(
        () -> {
          Platform.runLater(gallery.desk()::close);
          return file;
        });
    gallery.settle();
    assertThat(gallery.dialogPicture("away-closing")).exists();
    Files.move(away, file.getParent());
    Gallery.onFx(
        () -> {
          gallery.desk().close();
          return file;
        });
    gallery.settle();
    waiting(gallery, file);
    conflict(gallery, file);
  }

  private static void open(Gallery gallery, Path file) {
    Gallery.onFx(
        () -> {
          gallery.desk().open(file);
          return file;
        });
    gallery.settle();
  }

  private void change(Gallery gallery) {
    gallery.onScene(
        scene -> {
          var undo = (ButtonBase) Gallery.find(scene, "#undo");
          undo.fire();
        });
    gallery.settle();
  }

  /// A copy whose drive went away while nobody was there.
  private void waiting(Gallery gallery, Path file) throws IOException {
    var copies = new FarDrive(file.getParent()).copiesIn(home.resolve("copies"));
    var workspace = copies.open(file, null, _ -> {});
    noted(workspace, 9, "Sede " + System.nanoTime());
    var away = Files.move(file.getParent(), home.resolve("weg"));
    workspace.close();
    Gallery.onFx(
        () -> {
          gallery.desk().begin();
          return file;
        });
    gallery.settle();
    assertThat(gallery.picture("away-start")).exists();
    gallery.onScene(scene -> ((ButtonBase) Gallery.find(scene, "#waiting-delete")).fire());
    assertThat(gallery.dialogPicture("away-delete")).exists();
    Files.move(away, file.getParent());
  }

  private void noted(Workspace workspace, int which, String notes) {
    var id = sample.stakeholders().get(which).id();
    workspace.change(
        "change.stakeholder.edited",
        tx -> tx.stakeholders().save(tx.stakeholders().find(id).orElseThrow().withNotes(notes)));
  }

  private void conflict(Gallery gallery, Path file) throws IOException {
    open(gallery, file);
    assertThat(gallery.picture("away-resumed")).exists();
    change(gallery);
    var other = home.resolve("other.lcdesk");
    Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);
    try (var it = Workspace.open(other, _ -> {})) {
      noted(it, 8, "Altrove " + System.nanoTime());
    }
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    Gallery.onFx(
        () -> {
          gallery.desk().writeBack();
          return file;
        });
    gallery.settle();
    assertThat(gallery.picture("away-conflict")).exists();
    Gallery.onFx(
        () -> {
          gallery.desk().close();
          return file;
        });
    gallery.settle();
    try (var conflicts = Files.list(file.getParent())) {
      for (var it : conflicts.filter(it -> it.toString().contains("conflict-copy")).toList())
        if (Files.isRegularFile(it)) Files.delete(it);
    }
  }
}
