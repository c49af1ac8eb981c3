// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
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
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the import of people and of activities, from the top to the bottom of the page.
class ImportGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private static final Path LISTS =
      Path.of("src/test/resources/org/learningcitydesk/exchange/intake");
  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void listsOfPeopleAndActivitiesAreShown() {
    var gallery = Gallery.open(home, FOLDER);
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    gallery.use(
        "sample-city.lcdesk",
        committed -> {
          var made = Workspace.inMemory(committed);
          SampleCityWriter.write(made, sample, Progress.NONE);
          return made;
        });
    show(gallery, Settings.Theme.LIGHT, 100);
    show(gallery, Settings.Theme.DARK, 200);
    gallery.close();
  }

  private static void show(Gallery gallery, Settings.Theme theme, int size) {
    gallery.look(Locale.ITALIAN, theme, size);
    for (var list : new String[] {"referenti-2026", "programma-2026"}) {
      gallery.go(new Place.Import(LISTS.resolve(list + ".csv")));
      for (var part : new double[] {0, 0.5, 1}) {
        WaitForAsyncUtils.asyncFx(
            () ->
                ((ScrollPane) gallery.stage().getScene().lookup(".import-scroll")).setVvalue(part));
        gallery.settle();
        assertThat(gallery.picture("import-" + list + "-" + Math.round(part * 100))).exists();
      }
    }
  }
}
