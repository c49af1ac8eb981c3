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
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of the history and of the bin with something in them.
class SafetyGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private final CityContents sample =
      SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void historyAndBinInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("safety.lcdesk", this::written);
    for (var language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN}) {
      for (var look :
          new Object[][] {
            {Settings.Theme.LIGHT, 100}, {Settings.Theme.DARK, 100}, {Settings.Theme.LIGHT, 150}
          }) {
        gallery.look(language, (Settings.Theme) look[0], (Integer) look[1]);
        gallery.go(new Place.Stakeholders(sample.stakeholders().get(7).id()));
        gallery.onScene(SafetyGalleryTest::unfold);
        gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, ".form")).setVvalue(1));
        assertThat(gallery.picture("safety-record")).exists();
        gallery.go(new Place.History());
        gallery.onScene(scene -> select(scene, 1));
        assertThat(gallery.picture("safety-history")).exists();
        gallery.onScene(
            scene -> ((ButtonBase) Gallery.find(scene, "#history-more-filters")).fire());
        assertThat(gallery.picture("safety-history-filters")).exists();
        gallery.go(new Place.Bin());
        gallery.onScene(scene -> select(scene, 0));
        assertThat(gallery.picture("safety-bin")).exists();
        gallery.go(new Place.Privacy());
        assertThat(gallery.picture("safety-privacy")).exists();
        gallery.go(new Place.Bin());
        gallery.onScene(scene -> select(scene, 0));
        gallery.onScene(scene -> ((ButtonBase) Gallery.find(scene, "#bin-restore")).fire());
        assertThat(gallery.picture("safety-restored")).exists();
        gallery.onScene(
            scene ->
                ((MenuButton) Gallery.find(scene, "#settings"))
                    .getItems().stream()
                        .filter(it -> "author".equals(it.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        assertThat(gallery.dialogPicture("safety-author")).exists();
      }
    }
    gallery.close();
  }

  private static void select(Scene scene, int row) {
    ((TableView<?>) Gallery.find(scene, ".table-view")).getSelectionModel().clearAndSelect(row);
  }

  private static void unfold(Scene scene) {
    var part = (TitledPane) Gallery.find(scene, "#stakeholder-history");
    part.setAnimated(false);
    part.setExpanded(true);
  }

  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed).signedBy(() -> "Ada Rossi");
    SampleCityWriter.write(made, sample, Progress.NONE);
    var id = sample.stakeholders().get(7).id();
    var pact = sample.partnerships().get(4);
    made.change(
        Label.of("change.stakeholder.edited", sample.stakeholders().get(7).name()),
        tx -> {
          var it = tx.stakeholders().find(id).orElseThrow();
          tx.stakeholders()
              .save(
                  it.withStance(it.stance().withEngagement(EngagementStatus.INTERESTED))
                      .withNotes("Ha chiesto di ospitare gli incontri del martedì.")
                      .withReach(it.reach().withPhone("010 555 1234")));
        });
    made.change(
        Label.of("change.stakeholder.edited", sample.stakeholders().get(7).name()),
        tx -> {
          var it = tx.stakeholders().find(id).orElseThrow();
          tx.stakeholders().save(it.withNotes(null).withName(it.name() + " – sede nuova"));
        });
    for (var gone : sample.stakeholders().subList(10, 18))
      made.change(
          Label.of("change.stakeholder.removed", "1", gone.name()),
          tx -> tx.stakeholders().remove(gone.id()));
    made.change(
        Label.of("change.partnership.removed", "1", pact.name()),
        tx -> tx.partnerships().remove(pact.id()));
    made.change(
        Label.of("change.activity.removed", "1", sample.activities().get(3).title()),
        tx -> tx.activities().remove(sample.activities().get(3).id()));
    return made;
  }
}
