// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of activities: the calendar, the board, a recurring one and its windows.
class ActivitiesGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private final CityContents sample =
      SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void calendarAndBoardInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("activities.lcdesk", this::written);
    var looks =
        new Object[][] {
          {Locale.ITALIAN, Settings.Theme.LIGHT, 100},
          {Locale.ENGLISH, Settings.Theme.DARK, 100},
          {Locale.ENGLISH, Settings.Theme.LIGHT, 150},
          {Locale.ITALIAN, Settings.Theme.LIGHT, 200}
        };
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      views(gallery);
      windows(gallery);
    }
    gallery.use("none.lcdesk", ActivitiesGalleryTest::empty);
    gallery.go(new Place.Activities(null));
    assertThat(gallery.picture("activities-none")).exists();
    gallery.close();
  }

  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    SampleCityWriter.write(made, sample, Progress.NONE);
    return made;
  }

  private static Workspace empty(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    made.change("change.city.added", tx -> tx.cities().save(City.named("Borgo")));
    return made;
  }

  private void views(Gallery gallery) {
    gallery.go(new Place.Overview());
    gallery.go(new Place.Activities(null));
    for (var view : new String[] {"month", "board"}) {
      gallery.onScene(scene -> show(scene, view, true));
      assertThat(gallery.picture("activities-" + view)).exists();
    }
    gallery.onScene(scene -> show(scene, "board", false));
  }

  private void windows(Gallery gallery) {
    gallery.go(new Place.Activities(recurring().id()));
    assertThat(gallery.picture("activities-recurring")).exists();
    gallery.onScene(scene -> fire(scene, "#activity-repeat"));
    assertThat(gallery.dialogPicture("activities-recurrence")).exists();
    gallery.onScene(scene -> Gallery.item(scene, "#activities-more", "-to-next-year").fire());
    assertThat(gallery.dialogPicture("activities-next-year")).exists();
    gallery.onScene(
        scene -> ((TitledPane) Gallery.find(scene, "#activity-groups")).setExpanded(true));
    gallery.settle();
    gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, ".form")).setVvalue(0.7));
    assertThat(gallery.picture("activities-groups")).exists();
  }

  private Activity recurring() {
    return sample.activities().stream()
        .filter(it -> it.isRecurring() && it.status() == ActivityStatus.DONE)
        .filter(it -> !it.participation().actualBy().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static void show(Scene scene, String view, boolean on) {
    ((ToggleButton) Gallery.find(scene, "#activities-" + view)).setSelected(on);
  }

  private static void fire(Scene scene, String id) {
    ((ButtonBase) Gallery.find(scene, id)).fire();
  }
}
