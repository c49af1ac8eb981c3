// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Theme and size of text, given to every window in the same way and changed without a restart.
public final class Appearance {
  private static final String STYLES =
      Objects.requireNonNull(Appearance.class.getResource("/org/learningcitydesk/theme/desk.css"))
          .toExternalForm();

  private Appearance() {}

  /// Makes the theme that of the whole application.
  public static void use(Settings.Theme theme) {
    Application.setUserAgentStylesheet(
        switch (theme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /// Dresses a scene. Call it again after the settings changed.
  public static void dress(Scene scene, Settings settings) {
    if (!scene.getStylesheets().contains(STYLES)) scene.getStylesheets().add(STYLES);
    var classes = scene.getRoot().getStyleClass();
    classes.removeIf(it -> it.startsWith("text-size-") || it.startsWith("theme-"));
    classes.addAll(
        "text-size-" + settings.textSizeProperty().get(),
        settings.themeProperty().get() == Settings.Theme.DARK ? "theme-dark" : "theme-light");
    if (scene.getRoot() instanceof DialogPane pane
        && scene.getWindow() != null
        && pane.getProperties().putIfAbsent(Appearance.class, "fitted") == null) {
      var window = scene.getWindow();
      window.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> fit(pane, window));
    }
  }

  /// Keeps a dialog within the screen; what it holds scrolls. The theme would keep every dialog
  /// within 600 pixels, however large the text is, and cut words and buttons.
  private static void fit(DialogPane pane, Window window) {
    var room = screenOf(window).getVisualBounds();
    var width = room.getWidth() * 0.94;
    var height = room.getHeight() * 0.85;
    // Only a value that is set through its property is kept when the theme is applied.
    pane.maxWidthProperty().set(width);
    pane.applyCss();
    if (pane.prefHeight(Math.min(pane.prefWidth(-1), width)) > height) pane.setPrefHeight(height);
  }

  /// The screen of the window that a dialog belongs to.
  private static Screen screenOf(Window dialog) {
    var owner = dialog instanceof Stage stage ? stage.getOwner() : null;
    if (owner == null) return Screen.getPrimary();
    return Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary);
  }

  /// Dresses the scene of a popup like the window it belongs to.
  static void likewise(Scene popup, Scene window) {
    popup.getStylesheets().setAll(window.getStylesheets());
    var classes = popup.getRoot().getStyleClass();
    classes.removeIf(it -> it.startsWith("text-size-") || it.startsWith("theme-"));
    window.getRoot().getStyleClass().stream()
        .filter(it -> it.startsWith("text-size-") || it.startsWith("theme-"))
        .forEach(classes::add);
  }
}
