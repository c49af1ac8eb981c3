// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;

/// Menus for language, theme, size of text and the name of the user. The window follows the
/// settings by itself.
final class Preferences {
  private final Settings settings;
  private final Messages messages;

  Preferences(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  /// Each language is called as its speakers call it.
  Menu language() {
    var menu = new Menu(messages.get("settings.language"));
    menu.setId("language");
    var group = new ToggleGroup();
    for (var language : Messages.LANGUAGES) {
      var name = language.equals(Locale.ITALIAN) ? "Italiano" : "English";
      menu.getItems()
          .add(
              choice(
                  group,
                  name,
                  settings.languageProperty().get().equals(language),
                  () -> settings.languageProperty().set(language)));
    }
    return menu;
  }

  Menu theme() {
    var menu = new Menu(messages.get("settings.theme"));
    menu.setId("theme");
    var group = new ToggleGroup();
    for (var theme : Settings.Theme.values()) {
      var word =
          switch (theme) {
            case LIGHT -> messages.get("settings.light");
            case DARK -> messages.get("settings.dark");
          };
      menu.getItems()
          .add(
              choice(
                  group,
                  word,
                  settings.themeProperty().get() == theme,
                  () -> settings.themeProperty().set(theme)));
    }
    return menu;
  }

  Menu textSize() {
    var menu = new Menu(messages.get("settings.textSize"));
    menu.setId("text-size");
    var group = new ToggleGroup();
    for (var size : Settings.TEXT_SIZES) {
      menu.getItems()
          .add(
              choice(
                  group,
                  messages.percent(size / 100.0),
                  settings.textSizeProperty().get() == size,
                  () -> settings.textSizeProperty().set(size)));
    }
    return menu;
  }

  /// The sizes with the steps that have keys.
  Menu textSizeWithKeys() {
    var menu = textSize();
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            key("settings.larger", KeyCode.PLUS, () -> settings.zoom(1)),
            key("settings.smaller", KeyCode.MINUS, () -> settings.zoom(-1)),
            key("settings.normal", KeyCode.DIGIT0, () -> settings.textSizeProperty().set(100)));
    return menu;
  }

  /// Asks for the name under which changes are written into the history.
  MenuItem author(Stage owner) {
    var item = new MenuItem(messages.get("settings.authorMenu"));
    item.setId("author");
    item.setOnAction(_ -> new AuthorDialog(owner, settings, messages).show());
    return item;
  }

  private MenuItem key(String word, KeyCode code, Runnable action) {
    var item = new MenuItem(messages.get(word));
    item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static RadioMenuItem choice(
      ToggleGroup group, String word, boolean selected, Runnable action) {
    var item = new RadioMenuItem(word);
    item.setToggleGroup(group);
    item.setSelected(selected);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
