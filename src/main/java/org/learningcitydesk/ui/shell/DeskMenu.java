// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;

/// The menu bar: every command with its keys. On macOS it is the bar of the system.
final class DeskMenu {
  private final Shell shell;
  private final Commands commands;
  private final Settings settings;
  private final @Nullable ShellScreenModel model;
  private final Messages messages;

  DeskMenu(
      Shell shell,
      Commands commands,
      Settings settings,
      @Nullable ShellScreenModel model,
      Messages messages) {
    this.shell = shell;
    this.commands = commands;
    this.settings = settings;
    this.model = model;
    this.messages = messages;
  }

  MenuBar bar() {
    var bar = new MenuBar(file(), edit(), view(), help());
    bar.setUseSystemMenuBar(true);
    bar.getStyleClass().add("desk-menu");
    return bar;
  }

  private Menu file() {
    var menu = menu("shell.menu.file");
    menu.getItems()
        .addAll(
            item("start.new", "Shortcut+Shift+N", commands::create),
            item("start.open", "Shortcut+O", commands::open),
            recent(),
            item("start.restore", null, commands::restore),
            item("start.sample", null, commands::openSample),
            ofFile(item("shell.backupsMenu", null, () -> shell.open(new Place.Backups()))),
            encryption(),
            ofFile(item("copy.saveMenu", null, commands::saveCopy)),
            writeBack(),
            ofFile(item("shell.close", "Shortcut+W", commands::close)),
            new SeparatorMenuItem(),
            ofCity(
                item("shell.importMenu", "Shortcut+I", () -> shell.open(new Place.Import(null)))),
            ofCity(item("shell.exportMenu", "Shortcut+E", () -> shell.open(new Place.Export()))),
            ofCity(
                item("shell.reportMenu", "Shortcut+P", () -> shell.open(new Place.Report(null)))),
            new SeparatorMenuItem(),
            item("shell.quit", "Shortcut+Q", commands::quit));
    return menu;
  }

  /// Only for a local copy.
  private MenuItem writeBack() {
    var item = item("away.writeBack", null, commands::writeBack);
    item.setId("write-back");
    item.setVisible(commands.isLocalCopy());
    return item;
  }

  /// What can be done depends on whether the file is encrypted at that moment.
  private Menu encryption() {
    var menu = menu("lock.menu");
    menu.setId("encryption");
    menu.setDisable(model == null);
    // It is there from the start, because its keys have to be heard also where the file was
    // encrypted a moment ago and nobody has looked at the menu since.
    var now = item("lock.now", "Shortcut+L", commands::lock);
    fill(menu, now);
    menu.setOnShowing(_ -> fill(menu, now));
    return menu;
  }

  private void fill(Menu menu, MenuItem now) {
    now.setVisible(commands.isEncrypted());
    if (!commands.isEncrypted()) {
      menu.getItems().setAll(now, ofChange(item("lock.encryptMenu", null, commands::encrypt)));
      return;
    }
    menu.getItems()
        .setAll(
            now,
            lockAfter(),
            new SeparatorMenuItem(),
            ofChange(item("lock.changeMenu", null, commands::changePassword)),
            ofChange(item("lock.newCode", null, commands::newRecoveryCode)),
            ofChange(item("lock.decryptMenu", null, commands::decrypt)));
  }

  private Menu lockAfter() {
    var menu = menu("lock.after");
    var group = new ToggleGroup();
    for (var minutes : List.of(0, 5, 15, 30, 60)) {
      var item = new RadioMenuItem(messages.get("lock.afterMinutes", minutes));
      item.setId("lock-after-" + minutes);
      item.setToggleGroup(group);
      item.setSelected(commands.lockAfter() == minutes);
      item.setOnAction(_ -> commands.lockAfter(minutes));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu recent() {
    var menu = menu("start.recentMenu");
    for (var file : settings.recent()) {
      var item = new MenuItem(file.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> commands.open(file));
      menu.getItems().add(item);
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private Menu edit() {
    var menu = menu("shell.menu.edit");
    var undo = item("shell.undoMenu", "Shortcut+Z", shell::undo);
    var redo = item("shell.redoMenu", "Shortcut+Shift+Z", shell::redo);
    if (model == null) {
      undo.setDisable(true);
      redo.setDisable(true);
    } else {
      model.undoable.subscribe(
          label -> {
            undo.setText(
                label == null
                    ? messages.get("shell.undoMenu")
                    : messages.get("shell.undoOf", Words.of(label, messages)));
            undo.setDisable(label == null);
          });
      model.redoable.subscribe(
          label -> {
            redo.setText(
                label == null
                    ? messages.get("shell.redoMenu")
                    : messages.get("shell.redoOf", Words.of(label, messages)));
            redo.setDisable(label == null);
          });
    }
    menu.getItems()
        .addAll(
            undo,
            redo,
            new SeparatorMenuItem(),
            item("shell.cut", null, () -> withText(TextInputControl::cut)),
            item("shell.copy", null, () -> withText(TextInputControl::copy)),
            item("shell.paste", null, () -> withText(TextInputControl::paste)),
            new SeparatorMenuItem(),
            ofCity(item("shell.searchMenu", "Shortcut+K", shell::openPalette)),
            new SeparatorMenuItem(),
            ofChange(item("city.edit", null, shell::editCity)),
            ofChange(item("city.add", null, shell::addCity)));
    return menu;
  }

  private void withText(java.util.function.Consumer<TextInputControl> action) {
    if (shell.stage().getScene().getFocusOwner() instanceof TextInputControl text)
      action.accept(text);
  }

  private Menu view() {
    var menu = menu("shell.menu.view");
    var number = 1;
    for (var screen : Screens.ALL)
      menu.getItems()
          .add(ofCity(item(screen.key(), keys(number++), () -> shell.open(screen.place()))));
    var back = item("shell.back", "Alt+Left", shell::back);
    var forward = item("shell.forward", "Alt+Right", shell::forward);
    back.disableProperty().bind(shell.history().canGoBackProperty().not());
    forward.disableProperty().bind(shell.history().canGoForwardProperty().not());
    var preferences = new Preferences(settings, messages);
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            back,
            forward,
            ofCity(item("shell.reread", "F5", shell::reread)),
            new SeparatorMenuItem(),
            preferences.language(),
            preferences.theme(),
            preferences.textSizeWithKeys(),
            preferences.author(shell.stage()));
    return menu;
  }

  /// The first nine have keys.
  private static @Nullable String keys(int number) {
    return number < 10 ? "Shortcut+" + number : null;
  }

  private Menu help() {
    var menu = menu("shell.menu.help");
    menu.getItems()
        .addAll(
            item(
                "shell.keys",
                "F1",
                () -> TextDialog.keys(shell.stage(), settings, messages).show()),
            item(
                "shell.licence",
                null,
                () -> TextDialog.licence(shell.stage(), settings, messages).show()),
            new SeparatorMenuItem(),
            item("shell.support", null, commands::support),
            item(
                "shell.about",
                null,
                () -> TextDialog.about(shell.stage(), settings, messages).show()));
    return menu;
  }

  private MenuItem ofFile(MenuItem item) {
    item.setDisable(model == null);
    return item;
  }

  private MenuItem ofCity(MenuItem item) {
    if (model == null) item.setDisable(true);
    else item.disableProperty().bind(model.city.map(_ -> false).orElse(true));
    return item;
  }

  private MenuItem ofChange(MenuItem item) {
    item.setDisable(model == null || model.readOnly());
    return item;
  }

  private Menu menu(String key) {
    var menu = new Menu(messages.get(key));
    menu.setMnemonicParsing(true);
    return menu;
  }

  private MenuItem item(String key, @Nullable String keys, Runnable action) {
    var item = new MenuItem(messages.get(key));
    if (keys != null) item.setAccelerator(KeyCombination.valueOf(keys));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
