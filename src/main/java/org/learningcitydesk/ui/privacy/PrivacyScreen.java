// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.privacy.ProcessingRecord;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The duties of data protection: who has to be informed, whose data are kept too long, what is
/// handed over or erased, and what the record of processing says.
public final class PrivacyScreen {
  private final PrivacyScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final PeoplePane people;
  private final Node settings;
  private final Node log;
  private final Map<PrivacyView, ToggleButton> toggles = new EnumMap<>(PrivacyView.class);
  private final BorderPane root = new BorderPane();

  /// @param backups of the workspace; null where it has none
  public PrivacyScreen(Workspace workspace, CityId city, Kit kit, @Nullable Backups backups) {
    this(workspace, city, kit, backups, LocalDate::now);
  }

  PrivacyScreen(
      Workspace workspace,
      CityId city,
      Kit kit,
      @Nullable Backups backups,
      Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new PrivacyScreenModel(workspace, kit.jobs(), city, messages, today, backups);
    people = new PeoplePane(model, kit);
    settings = new SettingsPane(model, kit);
    log = new LogPane(model, kit);
    root.setId("privacy");
    root.getStyleClass().add("register");
    root.setTop(head());
    model.view.subscribe(
        view -> {
          Objects.requireNonNull(toggles.get(view)).setSelected(true);
          root.setCenter(
              switch (view) {
                case SETTINGS -> settings;
                case LOG -> log;
                case EVERYBODY, NO_BASIS, NOT_INFORMED, TIME_OVER, RESTRICTED, REMOVED -> people;
              });
        });
    model.sourceProperty().subscribe(_ -> count());
    kit.versions()
        .of(
            Person.class,
            Stakeholder.class,
            Contact.class,
            Meeting.class,
            RetentionRule.class,
            Controller.class,
            PrivacyEntry.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  PrivacyScreenModel model() {
    return model;
  }

  private Node head() {
    var title = new Label(messages.get("privacy.title"));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var saved = new SavedFile("privacy-record-file", kit);
    var documents =
        new DocumentMenu("privacy-record", messages.get("privacy.record"), kit, saved::show);
    documents.setMinWidth(Region.USE_PREF_SIZE);
    documents.offer(
        List.of(
            new DocumentMenu.Offer(
                "record", messages.get("report.processing.kicker"), null, this::made)));
    documents.disableProperty().bind(model.sourceProperty().isNull());
    var line = new HBox(title, room, documents);
    line.getStyleClass().add("register-title-line");
    var head = new VBox(line, views(), erased(), olderBackups(), saved);
    head.getStyleClass().add("register-head");
    return head;
  }

  private Node views() {
    var group = new ToggleGroup();
    var tools = new FlowPane();
    tools.getStyleClass().add("privacy-views");
    for (var view : PrivacyView.values()) {
      var toggle = new ToggleButton(messages.label(view));
      toggle.setId("privacy-view-" + view.id());
      toggle.setToggleGroup(group);
      toggle.setOnAction(
          _ -> {
            toggle.setSelected(true);
            model.view.set(view);
          });
      toggles.put(view, toggle);
      tools.getChildren().add(toggle);
    }
    return tools;
  }

  private void count() {
    toggles.forEach(
        (view, toggle) -> {
          if (view.isOfPersons() && model.sourceProperty().get() != null)
            toggle.setText(
                messages.get(
                    "privacy.withCount", messages.label(view), model.persons(view).size()));
        });
  }

  /// What the last erasure did, and where to look now.
  private Node erased() {
    var told = new Label();
    told.setId("privacy-erased");
    told.setWrapText(true);
    told.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.textProperty()
        .bind(
            model
                .erasedProperty()
                .map(
                    it ->
                        messages.get("change.privacy.erased", it.footprint().persons())
                            + ".\n"
                            + String.join("\n", EraseDialog.sentences(it.footprint(), messages)))
                .orElse(""));
    told.visibleProperty().bind(told.textProperty().isNotEmpty());
    told.managedProperty().bind(told.visibleProperty());
    return told;
  }

  /// Backups that still have who was erased, and a way to be rid of them before their time.
  private Node olderBackups() {
    var told = new Label();
    told.setId("privacy-older-backups");
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    var delete = new Button(messages.get("privacy.deleteBackups"), Icons.of(Feather.TRASH_2));
    delete.setId("privacy-delete-backups");
    delete.setMinWidth(Region.USE_PREF_SIZE);
    delete.setOnAction(_ -> model.deleteOlder());
    var line = new FlowPane(told, delete);
    line.getStyleClass().add("register-tools");
    model.erasedProperty().subscribe(it -> tellOlder(it, told, line));
    return line;
  }

  private void tellOlder(PrivacyScreenModel.@Nullable Erased it, Label told, Node line) {
    var some = it != null && !it.older().isEmpty();
    if (it != null && some)
      told.setText(messages.get("privacy.olderBackups", it.older().size(), it.gone()));
    line.setVisible(some);
    line.setManaged(some);
  }

  private DocumentMenu.Made made(Locale language) {
    var source = model.sourceProperty().get();
    if (source == null) throw new IllegalStateException("A record before anything was read");
    return new DocumentMenu.Made(
        ProcessingRecord.of(source, Messages.in(language), model.today()),
        source.city().name(),
        model.today().toString());
  }
}
