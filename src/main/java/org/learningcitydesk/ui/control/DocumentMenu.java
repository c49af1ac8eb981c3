// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.order.RecordDocument;
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
  /// @param people how many the document names
  /// @param profile for whom it was made
  public record Made(
      Document document, String city, String day, int people, SharingProfile profile) {
    /// A document for those of whom it speaks.
    public Made(Document document, String city, String day) {
      this(document, city, day, 0, SharingProfile.FULL);
    }

    /// The document of a record.
    public static Made of(RecordDocument.Made it) {
      return new Made(it.document(), it.city().name(), it.day(), it.people(), it.profile());
    }

    /// For example `citta-di-esempio_verbale-della-riunione-cabina-di-regia_2026-11-21.pdf`.
    String fileName(ReportFormat format) {
      var what = ExportMenu.Names.plain(document.kicker() + " " + document.title());
      if (what.length() > LONGEST_NAME)
        what = what.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
      var shared = SharingWords.inFileName(profile, Messages.in(document.language()));
      return ExportMenu.Names.plain(city) + "_" + what + shared + "_" + day + "." + format.ending();
    }
  }

  /// A document that can be made.
  ///
  /// @param name its items have the control ids `<menu>-<name>-<format>`
  /// @param missing the word with the reason why it cannot be made now; null where it can
  /// @param shared of whom it is asked who gets it; null where that is no question
  /// @param make reads what it speaks of and makes it, in the background
  public record Offer(
      String name,
      String word,
      @Nullable String missing,
      SharingDialog.@Nullable Shared shared,
      BiFunction<Locale, SharingProfile, Made> make) {
    /// One that is for those of whom it speaks, or speaks of nobody.
    public Offer(String name, String word, @Nullable String missing, Function<Locale, Made> make) {
      this(name, word, missing, null, (language, _) -> make.apply(language));
    }

    private SharingProfile usual() {
      return shared == null ? SharingProfile.FULL : shared.profiles().getFirst();
    }
  }

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
      item.setOnAction(_ -> kit.plainText().before(this, kit, () -> begin(offer, format)));
      items.add(item);
    }
    return items;
  }

  /// Whether people are named is known when the complete document is there.
  private void begin(Offer offer, ReportFormat format) {
    var shared = offer.shared();
    make(
        offer,
        SharingProfile.FULL,
        made -> {
          if (shared == null) choose(made, format, Optional.empty());
          else ask(offer, new SharingDialog(kit, shared), made, format);
        });
  }

  private void ask(Offer offer, SharingDialog dialog, Made complete, ReportFormat format) {
    if (!dialog.isNeeded(complete.people())) {
      choose(complete, format, Optional.empty());
      return;
    }
    dialog.ask(
        this,
        offer.word(),
        complete.people(),
        it -> {
          if (it.profile() == SharingProfile.FULL) choose(complete, format, it.handover());
          else make(offer, it.profile(), made -> choose(made, format, it.handover()));
        });
  }

  private void make(Offer offer, SharingProfile profile, Consumer<Made> then) {
    before.run();
    saved.accept(null);
    var in = language;
    kit.jobs().load(() -> offer.make().apply(in, profile), then);
  }

  private void choose(Made made, ReportFormat format, Optional<Handover> handover) {
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
    write(made, format, target, handover);
  }

  /// Makes a document for those who usually get it, and writes it. The window of the system has
  /// asked whether the file may be replaced.
  public void save(Offer offer, ReportFormat format, Path target) {
    make(offer, offer.usual(), made -> write(made, format, target, Optional.empty()));
  }

  private void write(Made made, ReportFormat format, Path target, Optional<Handover> handover) {
    kit.jobs()
        .start(
            "document.writing",
            progress -> {
              progress.step(0, 1);
              format.write(made.document(), target);
              handover.ifPresent(it -> it.keep(Map.of(Handover.PERSONS, made.people())));
              return target;
            },
            saved::accept);
  }
}
