// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of the board of partnerships, and of the windows about agreements and rounds.
class AgreementsGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private final CityContents sample =
      SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void boardAndWindowsInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("agreements.lcdesk", this::written);
    var looks =
        new Object[][] {
          {Locale.ITALIAN, Settings.Theme.LIGHT, 100},
          {Locale.ENGLISH, Settings.Theme.DARK, 100},
          {Locale.ITALIAN, Settings.Theme.LIGHT, 200}
        };
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      board(gallery);
      rounds(gallery);
    }
    gallery.close();
  }

  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    SampleCityWriter.write(made, sample, Progress.NONE);
    return made;
  }

  private void board(Gallery gallery) {
    gallery.go(new Place.Overview());
    gallery.go(new Place.Partnerships(null));
    gallery.onScene(scene -> Gallery.item(scene, "#partnerships-more", "-alerts").fire());
    assertThat(gallery.dialogPicture("agreements-alerts")).exists();
    gallery.onScene(scene -> Gallery.item(scene, "#partnerships-more", "-calendar").fire());
    assertThat(gallery.dialogPicture("agreements-calendar")).exists();
    gallery.onScene(scene -> fire(scene, "#partnerships-board"));
    assertThat(gallery.picture("agreements-board")).exists();
    var negotiated = "#board-move-" + partnership("negotiation").id().value();
    gallery.onScene(
        scene -> ((MenuButton) Gallery.find(scene, negotiated)).getItems().getFirst().fire());
    assertThat(gallery.dialogPicture("agreements-state")).exists();
    gallery.onScene(scene -> fire(scene, "#partnerships-board"));
  }

  private void rounds(Gallery gallery) {
    var judged =
        sample.partnerships().stream()
            .filter(it -> it.name().equals("Patto educativo di comunità del Lungolago"))
            .findFirst()
            .orElseThrow();
    gallery.go(new Place.PartnershipSheet(judged.id()));
    for (var it :
        new String[][] {
          {"#sheet-add-round", "agreements-round"},
          {"#sheet-remove-round", "agreements-remove-round"},
          {"#sheet-questionnaire", "agreements-questionnaire"},
          {"#sheet-import-answers", "agreements-answers"}
        }) {
      gallery.onScene(scene -> fire(scene, it[0]));
      assertThat(gallery.dialogPicture(it[1])).exists();
    }
    gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, "#sheet-scroll")).setVvalue(0.5));
    assertThat(gallery.picture("agreements-radar")).exists();
    gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, "#sheet-scroll")).setVvalue(1));
    assertThat(gallery.picture("agreements-sheet-end")).exists();
  }

  private Partnership partnership(String state) {
    return sample.partnerships().stream()
        .filter(it -> it.state().equals(state))
        .findFirst()
        .orElseThrow();
  }

  private static void fire(Scene scene, String id) {
    ((ButtonBase) Gallery.find(scene, id)).fire();
  }
}
