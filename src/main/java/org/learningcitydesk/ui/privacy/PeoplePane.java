// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.privacy.AccessFile;
import org.learningcitydesk.report.privacy.InformationLetter;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.SavedFile;

/// Persons with what is to do for them, and the ways to do it.
final class PeoplePane extends BorderPane {
  private static final String FOLDER = "export";
  private final PrivacyScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final SavedFile saved;
  private final RegisterTable<Standing> table;
  private final DocumentMenu letter;
  private final Label rule = new Label();
  private final StackPane middle = new StackPane();

  PeoplePane(PrivacyScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    saved = new SavedFile("privacy-file", kit);
    table =
        new RegisterTable<>(
            "privacy-people", kit, text("privacy.title"), it -> it.person().id(), columns());
    table.onOpen(this::open);
    letter = new DocumentMenu("privacy-letter", text("privacy.letter"), kit, saved::show);
    rule.getStyleClass().add("quiet");
    rule.setWrapText(true);
    rule.setId("privacy-rule");
    var head = new VBox(rule, tools(), saved);
    head.getStyleClass().addAll("register-head", "privacy-people");
    setTop(head);
    setCenter(middle);
    table.selection().addListener((ListChangeListener<Standing>) _ -> offerLetter());
    model.view.subscribe(_ -> show(true));
    model.sourceProperty().subscribe(_ -> show(false));
  }

  RegisterTable<Standing> table() {
    return table;
  }

  /// Shows those of the view. When another one is chosen, nobody stays selected who is not looked
  /// at; a run of the retention begins with all, and whom to keep is taken out of the selection.
  private void show(boolean isOther) {
    var view = model.view.get();
    if (!view.isOfPersons()) return;
    var persons = model.persons(view);
    if (isOther) table.rows(persons, view == PrivacyView.TIME_OVER);
    else table.rows(persons);
    rule.setText(text("privacy.hint." + view.id()));
    // An empty page says it itself.
    rule.setVisible(!persons.isEmpty());
    rule.setManaged(!persons.isEmpty());
    if (model.sourceProperty().get() == null) return;
    middle
        .getChildren()
        .setAll(
            persons.isEmpty()
                ? new EmptyState(
                    Feather.SHIELD,
                    text("privacy.nobody." + view.id()),
                    text("privacy.rule." + view.id()),
                    List.of())
                : table);
    offerLetter();
  }

  private List<RegisterColumn<Standing>> columns() {
    return List.of(
        RegisterColumn.<Standing>text("name", "field.person.name", it -> it.person().name())
            .width(210),
        RegisterColumn.<Standing>text("todo", "privacy.todo", this::toDo)
            .icon(it -> toDo(it) == null ? null : Feather.ALERT_CIRCLE)
            .width(230),
        RegisterColumn.<Standing>text(
                "category", "report.processing.category", it -> messages.label(it.category()))
            .width(230),
        RegisterColumn.<Standing>text("basis", "field.person.legalBasis", Standing::legalBasis)
            .width(230),
        RegisterColumn.<Standing, LocalDate>sorted(
                "informed",
                "field.person.informedOn",
                it ->
                    it.person().informedOn() == null
                        ? null
                        : messages.date(it.person().informedOn()),
                it -> it.person().informedOn() == null ? null : it.person().informedOn().first())
            .width(150),
        RegisterColumn.<Standing, LocalDate>sorted(
                "keepUntil",
                "field.person.retentionUntil",
                it -> it.keepUntil() == null ? null : messages.date(it.keepUntil()),
                Standing::keepUntil)
            .width(120),
        RegisterColumn.<Standing, LocalDate>sorted(
                "last",
                "privacy.last",
                it -> messages.date(it.lastDealtWith()),
                Standing::lastDealtWith)
            .width(130));
  }

  /// All that asks for something, in a few words.
  private @Nullable String toDo(Standing it) {
    if (isGone()) return text("privacy.word.removed");
    var words = new ArrayList<String>();
    for (var view :
        List.of(
            PrivacyView.TIME_OVER,
            PrivacyView.NO_BASIS,
            PrivacyView.NOT_INFORMED,
            PrivacyView.RESTRICTED))
      if (view.shows(it, model.today())) words.add(text("privacy.word." + view.id()));
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private FlowPane tools() {
    var informed =
        button("informed", Feather.CHECK, "privacy.informed", this::isGone, this::inform);
    var access =
        item(
            "access",
            "privacy.access",
            this::isNotOne,
            () -> kit.plainText().before(this, kit, this::handOver));
    var restrict = item("restrict", "privacy.restrict", this::isGone, () -> restrict(true));
    var release = item("release", "privacy.release", this::isGone, () -> restrict(false));
    var open = item("open", "privacy.open", this::isNotOne, this::open);
    var erase = button("erase", Feather.USER_X, "privacy.erase", () -> false, this::erase);
    erase.getStyleClass().add("danger");
    letter
        .disableProperty()
        .bind(Bindings.isEmpty(table.selection()).or(model.view.isEqualTo(PrivacyView.REMOVED)));
    if (model.readOnly())
      for (var it :
          List.of(
              informed.disableProperty(),
              erase.disableProperty(),
              restrict.disableProperty(),
              release.disableProperty())) {
        it.unbind();
        it.set(true);
      }
    var more = new MenuButton(text("register.more"), Icons.of(Feather.MORE_HORIZONTAL));
    more.setId("privacy-more");
    more.getItems().setAll(open, access, restrict, release);
    more.disableProperty().bind(Bindings.isEmpty(table.selection()));
    var tools = new FlowPane(letter, informed, erase, more);
    tools.getStyleClass().add("register-tools");
    return tools;
  }

  private boolean isNotOne() {
    return isGone() || table.selection().size() != 1;
  }

  /// Those who were removed can only be erased.
  private boolean isGone() {
    return model.view.get() == PrivacyView.REMOVED;
  }

  private Button button(
      String name, Feather icon, String key, BooleanSupplier impossible, Runnable action) {
    var button = Icons.button("privacy-" + name, icon, text(key));
    button.disableProperty().bind(disabled(impossible));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private MenuItem item(String name, String key, BooleanSupplier impossible, Runnable action) {
    var item = new MenuItem(text(key));
    item.setId("privacy-" + name);
    item.disableProperty().bind(disabled(impossible));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private BooleanBinding disabled(BooleanSupplier impossible) {
    return Bindings.createBooleanBinding(
        () -> table.selection().isEmpty() || impossible.getAsBoolean(),
        table.selection(),
        model.view);
  }

  private List<Standing> chosen() {
    return List.copyOf(table.selection());
  }

  private void offerLetter() {
    var persons = chosen();
    letter.offer(
        List.of(
            new DocumentMenu.Offer(
                "letter",
                messages.get("privacy.letterFor", persons.size()),
                persons.isEmpty() ? text("privacy.letterNobody") : null,
                language -> made(persons, language))));
  }

  private DocumentMenu.Made made(List<Standing> persons, Locale language) {
    var source = model.sourceProperty().get();
    if (source == null) throw new IllegalStateException("A letter before anything was read");
    var city = source.city().name();
    return new DocumentMenu.Made(
        InformationLetter.of(
            persons, source.controller(), city, Messages.in(language), model.today()),
        city,
        model.today().toString());
  }

  private void inform() {
    var persons = chosen();
    var dialog =
        new FormDialog<>(
            kit,
            "privacy-informed-on",
            new InformedDraft(org.learningcitydesk.domain.time.PartialDate.of(model.today())));
    dialog.form().remark(messages.get("privacy.informedHint", persons.size()));
    dialog.form().date("privacy.day", InformedDraft::day, InformedDraft::withDay);
    dialog.ask(
        this,
        text("privacy.informed"),
        text("privacy.informedOk"),
        it -> it.on(model.today()),
        day -> model.informed(persons, day));
  }

  private void restrict(boolean restricted) {
    model.restrict(chosen(), restricted);
  }

  private void handOver() {
    var person = chosen().getFirst().person();
    var chooser = new FileChooser();
    chooser.setTitle(text("privacy.access"));
    chooser.setInitialFileName(text("report.access.fileName") + "." + AccessFile.ZIP);
    for (var ending : AccessFile.endings())
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    kit.settings().folder(FOLDER).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file == null) return;
    var folder = file.toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder(FOLDER, folder);
    saved.show(null);
    model.handOver(person, file.toPath(), saved::show);
  }

  private void erase() {
    new EraseDialog(model, kit).ask(this, chosen());
  }

  private void open() {
    var one = table.selectedProperty().get();
    if (one != null && !isGone()) kit.navigator().open(new Place.People(one.person().id()));
  }

  private String text(String key) {
    return messages.get(key);
  }
}
