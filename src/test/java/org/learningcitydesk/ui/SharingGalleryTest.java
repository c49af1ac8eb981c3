// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.report.order.ReportKind;
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
  private @Nullable PartnershipId partnership;
  private @Nullable MeetingId meeting;

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
        evidence(gallery);
        gallery.go(new Place.Report(ReportKind.PROGRESS));
        assertThat(gallery.picture("sharing-report")).exists();
        gallery.onScene(scene -> choose(scene, "#report-profile", 0));
        assertThat(gallery.picture("sharing-report-full")).exists();
        documents(gallery);
      }
    gallery.close();
  }

  private static void evidence(Gallery gallery) {
    gallery.go(new Place.Export());
    gallery.onScene(
        scene -> {
          ((TitledPane) Gallery.find(scene, "#export-other-evidence")).setExpanded(true);
          choose(scene, "#evidence-profile", 1);
        });
    gallery.settle();
    gallery.onScene(scene -> ((ScrollPane) Gallery.find(scene, "#export")).setVvalue(1));
    assertThat(gallery.picture("sharing-evidence")).exists();
    gallery.onScene(scene -> choose(scene, "#evidence-profile", 2));
    assertThat(gallery.picture("sharing-evidence-public")).exists();
    gallery.onScene(scene -> choose(scene, "#evidence-profile", 1));
  }

  private void documents(Gallery gallery) {
    gallery.go(new Place.PartnershipSheet(partnership));
    gallery.onScene(scene -> Gallery.item(scene, "#sheet-save", "sheet-html").fire());
    assertThat(gallery.dialogPicture("sharing-sheet")).exists();
    gallery.go(new Place.Meetings(meeting));
    gallery.onScene(
        scene ->
            ((Menu) Gallery.item(scene, "#meetings-documents", "documents-minutes"))
                .getItems()
                .getFirst()
                .fire());
    assertThat(gallery.dialogPicture("sharing-minutes")).exists();
  }

  @SuppressWarnings("unchecked")
  private static void choose(Scene scene, String id, int index) {
    var box = (ComboBox<Object>) Gallery.find(scene, id);
    box.setValue(box.getItems().get(index));
  }

  private static void select(Scene scene, String id) {
    ((RadioButton) Gallery.find(scene, id)).setSelected(true);
  }

  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    SampleCityWriter.write(made, sample, Progress.NONE);
    partnership = sample.partnerships().getFirst().id();
    meeting =
        sample.meetings().stream()
            .filter(it -> it.status() == MeetingStatus.HELD)
            .findFirst()
            .orElseThrow()
            .id();
    made.change(
        "change.test",
        tx -> {
          var file =
              tx.attachments()
                  .add(
                      "verbale.txt",
                      "text/plain",
                      () -> new ByteArrayInputStream(new byte[1 << 15]),
                      Progress.NONE);
          for (var it : sample.evidence().subList(0, 2))
            tx.paths().evidence(sample.city().id()).stream()
                .filter(one -> one.id().equals(it.id()))
                .forEach(one -> tx.paths().save(one.withAttachment(file.id())));
        });
    return made;
  }
}
