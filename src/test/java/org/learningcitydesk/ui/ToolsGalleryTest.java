// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
    onScene(
        gallery,
        scene -> {
          var table = (TableView<?>) find(scene, "#stakeholders");
          table.getSelectionModel().selectRange(0, 30);
        });
    assertThat(gallery.picture("tools-selected")).exists();
    onScene(gallery, scene -> ((Button) find(scene, "#stakeholders-edit-selected")).fire());
    onDialog(
        gallery, scene -> ((ComboBox<?>) find(scene, "#bulk-field")).getSelectionModel().select(2));
    onDialog(
        gallery,
        scene -> {
          var typed = (TextField) find(scene, "#bulk-value");
          typed.setText("progetto lettura, scuole,");
        });
    picture(gallery, "tools-bulk");
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
    onScene(gallery, scene -> item(scene, "#stakeholders-more", "-paste").fire());
    picture(gallery, "tools-paste");
  }

  private void tags(Gallery gallery) {
    onScene(gallery, scene -> item(scene, "#stakeholders-more", "-tags").fire());
    picture(gallery, "tools-tags");
  }

  /// Chips of filters, the editor of one, and the open menu of groups.
  private void filters(Gallery gallery) {
    onScene(gallery, scene -> item(scene, "#stakeholders-add-filter", "-helix").fire());
    onDialog(gallery, scene -> ((CheckBox) find(scene, "#filter-choice-business")).fire());
    picture(gallery, "tools-filter");
    onScene(gallery, scene -> item(scene, "#stakeholders-add-filter", "-helix").fire());
    onDialog(
        gallery,
        scene -> {
          ((CheckBox) find(scene, "#filter-choice-business")).fire();
          ((CheckBox) find(scene, "#filter-choice-academia")).fire();
          ((Button) find(scene, "#filter-apply")).fire();
        });
    onScene(gallery, scene -> item(scene, "#stakeholders-add-filter", "-influence").fire());
    onDialog(
        gallery,
        scene -> {
          ((TextField) find(scene, "#filter-from")).setText("3");
          ((Button) find(scene, "#filter-apply")).fire();
        });
    onScene(gallery, scene -> item(scene, "#stakeholders-groups", "-save").fire());
    onDialog(
        gallery,
        scene -> {
          ((TextField) find(scene, "#group-name")).setText("Imprese e università influenti");
          ((Button) find(scene, "#group-ok")).fire();
        });
    onScene(gallery, scene -> ((MenuButton) find(scene, "#stakeholders-groups")).show());
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
    onScene(gallery, scene -> ((MenuButton) find(scene, "#stakeholders-groups")).hide());
  }

  private static MenuItem item(Scene scene, String menu, String end) {
    return ((MenuButton) find(scene, menu))
        .getItems().stream()
            .filter(it -> it.getId() != null && it.getId().endsWith(end))
            .findFirst()
            .orElseThrow();
  }

  private static Node find(Scene scene, String id) {
    var found = scene.lookup(id);
    assertThat(found).as(id).isNotNull();
    return found;
  }

  private static void onScene(Gallery gallery, Consumer<Scene> work) {
    Gallery.onFx(
        () -> {
          work.accept(gallery.stage().getScene());
          return work;
        });
    gallery.settle();
  }

  private static void onDialog(Gallery gallery, Consumer<Scene> work) {
    Gallery.onFx(
        () -> {
          work.accept(dialog().getScene());
          return work;
        });
    gallery.settle();
  }

  private static Window dialog() {
    return Window.getWindows().stream()
        .filter(it -> it.getScene().getRoot() instanceof DialogPane)
        .findFirst()
        .orElseThrow();
  }

  /// Takes a picture of the open dialog and closes it.
  private static void picture(Gallery gallery, String name) {
    var image = Gallery.onFx(() -> dialog().getScene().snapshot(null));
    var settings = gallery.settings();
    Gallery.write(
        image,
        FOLDER.resolve(
            "%s_%s_%s_%d.png"
                .formatted(
                    name,
                    settings.languageProperty().get().getLanguage(),
                    settings.themeProperty().get().name().toLowerCase(Locale.ROOT),
                    settings.textSizeProperty().get())));
    onDialog(gallery, scene -> scene.getWindow().hide());
  }
}
