// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Settings.Theme;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of all that asks for passwords.
class LockGalleryTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "lock");

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void passwordsInBothLanguages() throws Exception {
    var plain = folder.resolve("Torrechiara.lcdesk");
    var file = folder.resolve("Città di Castelnuovo di Garfagnana.lcdesk");
    try (var workspace = Workspace.create(plain, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Torrechiara")));
    }
    var seal = Seal.create(new Unlock.Password("quattro parole"), RecoveryCode.random());
    try (var workspace = Workspace.create(file, seal, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Castelnuovo")));
    }
    var gallery = Gallery.open(folder.resolve("settings"), PICTURES);
    gallery.look(Locale.ENGLISH, Theme.LIGHT, 100);
    gallery.use(plain.toString(), committed -> Workspace.open(plain, committed));
    dialogs(gallery);
    gallery.look(Locale.ITALIAN, Theme.DARK, 150);
    dialogs(gallery);
    ask(gallery, () -> gallery.desk().open(file));
    gallery.dialogPicture("unlock");
    gallery.look(Locale.ITALIAN, Theme.LIGHT, 100);
    ask(gallery, () -> gallery.desk().open(file));
    gallery.onDialog(
        scene -> {
          ((TextInputControl) Gallery.find(scene, "#unlock-password")).setText("x");
          Platform.runLater(((ButtonBase) Gallery.find(scene, "#unlock-ok"))::fire);
        });
    awaitDialog();
    gallery.dialogPicture("unlock-wrong");
    gallery.use(
        file.toString(), committed -> Workspace.open(file, new Unlock.Known(seal), committed));
    Gallery.onFx(
        () -> {
          gallery.desk().lock();
          return true;
        });
    gallery.settle();
    assertThat(gallery.picture("locked")).exists();
    gallery.look(Locale.ENGLISH, Theme.DARK, 200);
    assertThat(gallery.picture("locked")).exists();
    gallery.close();
  }

  private static void dialogs(Gallery gallery) throws TimeoutException {
    ask(gallery, gallery.desk()::encrypt);
    gallery.onDialog(
        scene -> ((TextInputControl) Gallery.find(scene, "#new-password")).setText("short"));
    gallery.onDialog(scene -> ((ButtonBase) Gallery.find(scene, "#new-password-ok")).fire());
    Gallery.write(
        Gallery.onFx(() -> dialog().getScene().snapshot(null)),
        PICTURES.resolve(
            "new-password_" + gallery.settings().languageProperty().get().getLanguage() + ".png"));
    gallery.onDialog(
        scene -> {
          for (var id : new String[] {"#new-password", "#new-password-again"})
            ((TextInputControl) Gallery.find(scene, id)).setText("quattro parole insieme");
          Platform.runLater(((ButtonBase) Gallery.find(scene, "#new-password-ok"))::fire);
        });
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            Gallery.onFx(
                () -> dialog() != null && dialog().getScene().lookup("#recovery-code") != null));
    gallery.dialogPicture("recovery");
  }

  private static Window dialog() {
    return Window.getWindows().stream()
        .filter(it -> it.getScene() != null && it.getScene().getRoot() instanceof DialogPane)
        .findFirst()
        .orElse(null);
  }

  private static void ask(Gallery gallery, Runnable question) throws TimeoutException {
    Platform.runLater(question);
    awaitDialog();
    gallery.settle();
  }

  private static void awaitDialog() throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Gallery.onFx(() -> dialog() != null));
    WaitForAsyncUtils.waitForFxEvents(3);
  }
}
