// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.shell.Palette.Entry;

/// What the palette offers beside the records: screens, commands, and how the window looks.
final class PaletteCommands {
  private final Shell shell;
  private final Commands commands;
  private final Settings settings;
  private final Messages messages;

  PaletteCommands(Shell shell, Commands commands, Settings settings, Messages messages) {
    this.shell = shell;
    this.commands = commands;
    this.settings = settings;
    this.messages = messages;
  }

  List<Entry> all(boolean readOnly) {
    var all = new ArrayList<Entry>();
    all.addAll(screens());
    if (!readOnly) all.addAll(edits());
    all.addAll(files());
    all.addAll(themes());
    all.addAll(languages());
    return all;
  }

  private List<Entry> screens() {
    var all = new ArrayList<Entry>();
    for (var it : Screens.ALL) all.add(screen(it.icon(), it.key(), it.place()));
    all.add(screen(Feather.CLOCK, "shell.goingCold", new Place.GoingCold()));
    all.add(screen(Feather.REPEAT, "shell.cadences", new Place.Cadences()));
    all.add(screen(Feather.FILE_TEXT, "shell.report", new Place.Report(null)));
    for (var kind : ReportKind.values())
      all.add(
          new Entry(
              Feather.FILE_TEXT,
              messages.get("shell.reportOn", messages.label(kind)),
              messages.get("shell.screen"),
              () -> shell.open(new Place.Report(kind))));
    all.add(screen(Feather.DOWNLOAD, "shell.import", new Place.Import(null)));
    all.add(screen(Feather.UPLOAD, "shell.export", new Place.Export()));
    return all;
  }

  private Entry screen(Ikon icon, String key, Place place) {
    return new Entry(
        icon, messages.get(key), messages.get("shell.screen"), () -> shell.open(place));
  }

  private List<Entry> edits() {
    return List.of(
        command(Feather.CORNER_UP_LEFT, "shell.undo", shell::undo),
        command(Feather.CORNER_UP_RIGHT, "shell.redo", shell::redo),
        command(Feather.EDIT_2, "city.edit", shell::editCity));
  }

  private List<Entry> files() {
    return List.of(
        command(Feather.FOLDER, "start.open", commands::open),
        command(Feather.FILE_PLUS, "start.new", commands::create),
        command(Feather.PACKAGE, "start.restore", commands::restore));
  }

  private List<Entry> themes() {
    return Stream.of(Settings.Theme.values())
        .map(
            it ->
                command(
                    it == Settings.Theme.DARK ? Feather.MOON : Feather.SUN,
                    it == Settings.Theme.DARK ? "settings.toDark" : "settings.toLight",
                    () -> settings.themeProperty().set(it)))
        .toList();
  }

  private Entry command(Feather icon, String key, Runnable action) {
    return new Entry(icon, messages.get(key), messages.get("shell.command"), action);
  }

  private List<Entry> languages() {
    return Messages.LANGUAGES.stream()
        .map(
            it ->
                new Entry(
                    Feather.GLOBE,
                    it.getLanguage().equals("it") ? "Italiano" : "English",
                    messages.get("settings.language"),
                    () -> settings.languageProperty().set(it)))
        .toList();
  }
}
