// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of the export of registers: for others, for the public, and with people in it.
class SharingGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theExportInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("sharing.lcdesk", this::written);
    for (var language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN})
      for (var look :
          new Object[][] {
            {Settings.Theme.LIGHT, 100}, {Settings.Theme.DARK, 100}, {Settings.Theme.LIGHT, 150}
          }) {
        gallery.look(language, (Settings.Theme) look[0], (Integer) look[1]);
        gallery.go(new Place.Export());
        gallery.onScene(
            scene -> {
              select(scene, "#export-profile-redacted");
              select(scene, "#export-format-xlsx");
              select(scene, "#export-register-all");
              ((ScrollPane) Gallery.find(scene, "#export")).setVvalue(0);
            });
        assertThat(gallery.picture("sharing-redacted")).exists();
        gallery.onScene(scene -> select(scene, "#export-profile-full"));
        assertThat(gallery.picture("sharing-full")).exists();
        gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, "#export")).setVvalue(1));
        assertThat(gallery.picture("sharing-full-end")).exists();
        gallery.go(new Place.Report(null));
        assertThat(gallery.picture("sharing-report")).exists();
      }
    gallery.close();
  }

  private static void select(Scene scene, String id) {
    ((RadioButton) Gallery.find(scene, id)).setSelected(true);
  }

  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    SampleCityWriter.write(made, sample, Progress.NONE);
    return made;
  }
}
