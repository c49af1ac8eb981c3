// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.ReportFormat;

/// The documents that can be made of what is open, in each format. A choice asks for the file and
/// writes it in the background. The language of the documents is chosen in the menu too; first it
/// is that of the window.
public final class DocumentMenu extends MenuButton {
  private static final String LANGUAGE = "documents.language";
  private static final String FOLDER = "documents";
  private static final int LONGEST_NAME = 80;
  private final String id;
  private final Kit kit;
  private final Messages messages;
  private final Consumer<@Nullable Path> saved;
  private final Menu languages = new Menu();
  private Runnable before = () -> {};
  private Locale language;

  /// A document with what its file is called after.
  ///
  /// @param day the file's name ends with it
  public record Made(Document document, String city, String day) {
    /// For example `citta-di-esempio_verbale-della-riunione-cabina-di-regia_2026-11-21.pdf`.
    String fileName(ReportFormat format) {
      var what = ExportMenu.Names.plain(document.kicker() + " " + document.title());
      if (what.length() > LONGEST_NAME)
        what = what.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
      return ExportMenu.Names.plain(city) + "_" + what + "_" + day + "." + format.ending();
    }
  }

  /// A document that can be made.
  ///
  /// @param name its items have the control ids `<menu>-<name>-<format>`
  /// @param missing the word with the reason why it cannot be made now; null where it can
  /// @param make reads what it speaks of and makes it, in the background
  public record Offer(
      String name, String word, @Nullable String missing, Function<Locale, Made> make) {}

  /// @param id of the menu
  /// @param saved is told of the file when it is there, and with null when another one begins
  public DocumentMenu(String id, String word, Kit kit, Consumer<@Nullable Path> saved) {
    this.id = id;
    this.kit = kit;
    this.saved = saved;
    messages = kit.messages();
    setId(id);
    setText(word);
    setGraphic(Icons.of(Feather.FILE_TEXT));
    language =
        Messages.LANGUAGES.stream()
            .filter(
                it ->
                    it.getLanguage()
                        .equals(
                            kit.settings()
                                .choice(LANGUAGE)
                                .orElse(messages.locale().getLanguage())))
            .findFirst()
            .orElse(Locale.ENGLISH);
    fillLanguages();
  }

  /// What is done before a document is made, for example to take over what is being typed.
  public DocumentMenu before(Runnable action) {
    before = action;
    return this;
  }

  private void fillLanguages() {
    languages.setId(id + "-language");
    var group = new ToggleGroup();
    for (var each : Messages.LANGUAGES) {
      var item = new RadioMenuItem(word(each));
      item.setId(id + "-language-" + each.getLanguage());
      item.setToggleGroup(group);
      item.setSelected(each.equals(language));
      item.setOnAction(_ -> speak(each));
      languages.getItems().add(item);
    }
    nameLanguage();
  }

  private void speak(Locale chosen) {
    language = chosen;
    kit.settings().rememberChoice(LANGUAGE, chosen.getLanguage());
    nameLanguage();
  }

  private void nameLanguage() {
    languages.setText(messages.get("document.languageIs", word(language)));
  }

  private String word(Locale of) {
    return messages.get("report.language." + of.getLanguage());
  }

  /// Offers these documents; the formats stand in the menu itself where there is only one.
  public void offer(List<Offer> offers) {
    var items = new ArrayList<MenuItem>();
    for (var it : offers) {
      if (offers.size() == 1 && it.missing() == null) items.addAll(formats(it));
      else items.add(item(it));
    }
    items.add(new SeparatorMenuItem());
    items.add(languages);
    getItems().setAll(items);
  }

  private MenuItem item(Offer offer) {
    if (offer.missing() == null) {
      var menu = new Menu(offer.word());
      menu.setId(id + "-" + offer.name());
      menu.getItems().setAll(formats(offer));
      return menu;
    }
    var item = new MenuItem(offer.missing());
    item.setId(id + "-" + offer.name());
    item.setDisable(true);
    return item;
  }

  private List<MenuItem> formats(Offer offer) {
    var items = new ArrayList<MenuItem>();
    for (var format : ReportFormat.TEXTS) {
      var item = new MenuItem(messages.get("report.format." + format.ending()));
      item.setId(id + "-" + offer.name() + "-" + format.ending());
      item.setOnAction(
          _ -> kit.plainText().before(this, kit, () -> make(offer, made -> choose(made, format))));
      items.add(item);
    }
    return items;
  }

  private void make(Offer offer, Consumer<Made> then) {
    before.run();
    saved.accept(null);
    var in = language;
    kit.jobs().load(() -> offer.make().apply(in), then);
  }

  private void choose(Made made, ReportFormat format) {
    var scene = getScene();
    if (scene == null) return;
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("report.save"));
    chooser.setInitialFileName(made.fileName(format));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("report.format." + format.ending()), "*." + format.ending()));
    kit.settings().folder(FOLDER).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var chosen = chooser.showSaveDialog(scene.getWindow());
    if (chosen == null) return;
    var target = chosen.toPath().toAbsolutePath();
    var folder = target.getParent();
    if (folder != null) kit.settings().rememberFolder(FOLDER, folder);
    write(made, format, target);
  }

  /// Makes a document and writes it. The window of the system has asked whether the file may be
  /// replaced.
  public void save(Offer offer, ReportFormat format, Path target) {
    make(offer, made -> write(made, format, target));
  }

  private void write(Made made, ReportFormat format, Path target) {
    kit.jobs()
        .start(
            "document.writing",
            progress -> {
              progress.step(0, 1);
              format.write(made.document(), target);
              return target;
            },
            saved::accept);
  }
}
