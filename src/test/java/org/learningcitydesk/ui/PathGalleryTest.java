// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of the page of a step, and of the windows about closing it and about templates.
class PathGalleryTest {
  private static final java.nio.file.Path FOLDER =
      java.nio.file.Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private final CityContents sample =
      SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());

  @TempDir java.nio.file.Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void stepsAndWindowsInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("path.lcdesk", this::written);
    var looks =
        new Object[][] {
          {Locale.ITALIAN, Settings.Theme.LIGHT, 100},
          {Locale.ENGLISH, Settings.Theme.DARK, 150},
          {Locale.ITALIAN, Settings.Theme.LIGHT, 200}
        };
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      page(gallery);
      windows(gallery);
    }
    gallery.close();
  }

  /// The sample city as an older version of the program left it, with a step in words of its own.
  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    SampleCityWriter.write(made, sample, Progress.NONE);
    made.change(
        "change.test",
        tx -> {
          var path = tx.paths().of(sample.city().id()).orElseThrow();
          tx.paths()
              .save(
                  new Path(
                      path.id(),
                      path.version(),
                      path.city(),
                      path.templateId(),
                      "1.0",
                      path.name(),
                      path.origin()));
          var steps = tx.paths().steps(sample.city().id());
          tx.paths()
              .save(
                  steps
                      .get(6)
                      .withPurpose(
                          new LocalText(
                              "Six priorities become six sheets.",
                              "Sei priorità diventano sei schede.")));
          tx.paths().remove(tx.paths().tasksOf(steps.get(9).id()).getFirst().id());
        });
    return made;
  }

  private void page(Gallery gallery) {
    gallery.go(new Place.Overview());
    gallery.go(new Place.Path(sample.steps().getFirst().id()));
    assertThat(gallery.picture("path-closed")).exists();
    gallery.go(new Place.Path(sample.steps().get(6).id()));
    for (var part = 0; part < 5; part++) {
      var down = part / 4.0;
      gallery.onScene(scene -> scroll(scene, down));
      assertThat(gallery.picture("path-step-" + part)).exists();
    }
    gallery.onScene(scene -> scroll(scene, 0));
  }

  private static void scroll(Scene scene, double down) {
    ((ScrollPane) Gallery.find(scene, "#path-step .form")).setVvalue(down);
  }

  private void windows(Gallery gallery) {
    gallery.onScene(scene -> ((ButtonBase) Gallery.find(scene, "#path-complete")).fire());
    assertThat(gallery.dialogPicture("path-closing")).exists();
    for (var window : new String[] {"export", "newer"}) {
      gallery.onScene(scene -> Gallery.item(scene, "#path-template", "-" + window).fire());
      assertThat(gallery.dialogPicture("path-template-" + window)).exists();
    }
  }
}
