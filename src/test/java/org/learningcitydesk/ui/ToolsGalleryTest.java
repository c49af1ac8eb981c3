// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
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

/// Pictures of the windows in which many records are changed at once.
class ToolsGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theToolsOfARegisterInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("tools.lcdesk", this::sample);
    var looks =
        new Object[][] {
          {Locale.ITALIAN, Settings.Theme.LIGHT, 100},
          {Locale.ENGLISH, Settings.Theme.DARK, 100},
          {Locale.ITALIAN, Settings.Theme.LIGHT, 200}
        };
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      gallery.go(new Place.Overview());
      gallery.go(new Place.Stakeholders(null));
      bulkEdit(gallery);
      paste(gallery);
      tags(gallery);
      filters(gallery);
    }
    gallery.close();
  }

  private Workspace sample(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    SampleCityWriter.write(made, SampleCity.generate(1, TODAY, CATALOGUE), Progress.NONE);
    return made;
  }

  private void bulkEdit(Gallery gallery) {
    gallery.onScene(
        scene -> {
          var table = (TableView<?>) Gallery.find(scene, "#stakeholders");
          table.getSelectionModel().selectRange(0, 30);
        });
    assertThat(gallery.picture("tools-selected")).exists();
    gallery.onScene(scene -> ((Button) Gallery.find(scene, "#stakeholders-edit-selected")).fire());
    gallery.onDialog(
        scene -> ((ComboBox<?>) Gallery.find(scene, "#bulk-field")).getSelectionModel().select(2));
    gallery.onDialog(
        scene -> {
          var typed = (TextField) Gallery.find(scene, "#bulk-value");
          typed.setText("progetto lettura, scuole,");
        });
    gallery.dialogPicture("tools-bulk");
  }

  private void paste(Gallery gallery) {
    Gallery.onFx(
        () -> {
          var content = new ClipboardContent();
          content.putString(
              "Nome\tArea\tInfluenza\tColore\n"
                  + "Biblioteca di prova\tCentro\t4\trosso\n"
                  + "Teatro di prova\tMare\tmolta\tblu\n"
                  + "\"Alba\" società cooperativa\t\"due\nrighe\"\t2\t\n");
          return Clipboard.getSystemClipboard().setContent(content);
        });
    gallery.onScene(scene -> Gallery.item(scene, "#stakeholders-more", "-paste").fire());
    gallery.dialogPicture("tools-paste");
  }

  private void tags(Gallery gallery) {
    gallery.onScene(scene -> Gallery.item(scene, "#stakeholders-more", "-tags").fire());
    gallery.dialogPicture("tools-tags");
  }

  /// Chips of filters, the editor of one, and the open menu of groups.
  private void filters(Gallery gallery) {
    gallery.onScene(scene -> Gallery.item(scene, "#stakeholders-add-filter", "-helix").fire());
    gallery.onDialog(scene -> ((CheckBox) Gallery.find(scene, "#filter-choice-business")).fire());
    gallery.dialogPicture("tools-filter");
    gallery.onScene(scene -> Gallery.item(scene, "#stakeholders-add-filter", "-helix").fire());
    gallery.onDialog(
        scene -> {
          ((CheckBox) Gallery.find(scene, "#filter-choice-business")).fire();
          ((CheckBox) Gallery.find(scene, "#filter-choice-academia")).fire();
          ((Button) Gallery.find(scene, "#filter-apply")).fire();
        });
    gallery.onScene(scene -> Gallery.item(scene, "#stakeholders-add-filter", "-influence").fire());
    gallery.onDialog(
        scene -> {
          ((TextField) Gallery.find(scene, "#filter-from")).setText("3");
          ((Button) Gallery.find(scene, "#filter-apply")).fire();
        });
    gallery.onScene(scene -> Gallery.item(scene, "#stakeholders-groups", "-save").fire());
    gallery.onDialog(
        scene -> {
          ((TextField) Gallery.find(scene, "#group-name"))
              .setText("Imprese e università influenti");
          ((Button) Gallery.find(scene, "#group-ok")).fire();
        });
    gallery.onScene(scene -> ((MenuButton) Gallery.find(scene, "#stakeholders-groups")).show());
    assertThat(gallery.picture("tools-groups")).exists();
    Gallery.write(
        Gallery.onFx(
            () ->
                Window.getWindows().stream()
                    .filter(it -> it instanceof ContextMenu)
                    .findFirst()
                    .orElseThrow()
                    .getScene()
                    .snapshot(null)),
        FOLDER.resolve(
            "tools-group-menu_%s_%d.png"
                .formatted(
                    gallery.settings().languageProperty().get().getLanguage(),
                    gallery.settings().textSizeProperty().get())));
    gallery.onScene(scene -> ((MenuButton) Gallery.find(scene, "#stakeholders-groups")).hide());
  }
}
