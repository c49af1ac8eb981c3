// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.baseline.ChangesText;
import org.learningcitydesk.ui.control.Copies;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// What changed since a baseline or an earlier day, in figures and sentences.
public final class ChangesScreen {
  private final ChangesScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final MomentChoice choice;
  private final CheckBox causes;
  private final DocumentMenu documents;
  private final Label told = new Label();
  private final StackPane root = new StackPane();

  public ChangesScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  ChangesScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new ChangesScreenModel(workspace, kit.jobs(), city, kit.catalogue(), today);
    choice = new MomentChoice(model, messages);
    causes = new CheckBox(messages.get("since.causes"));
    causes.setId("since-causes");
    var saved = new SavedFile("since-file", kit);
    documents =
        new DocumentMenu("since-documents", messages.get("since.documents"), kit, saved::show);
    documents.offer(
        List.of(
            new DocumentMenu.Offer(
                "changes",
                messages.get("since.offer"),
                null,
                model.shared(),
                (language, _) -> model.document(language))));
    var page = new VBox(head(saved), new ChangesPage(model, kit, causes.selectedProperty()));
    page.getStyleClass().add("since-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("form", "edge-to-edge");
    var empty = empty();
    root.setId("since");
    root.getChildren().setAll(scroll, empty);
    var comparing = choice.askingProperty().or(model.fromProperty().isNotNull());
    scroll.visibleProperty().bind(comparing);
    empty.visibleProperty().bind(comparing.not().and(model.baselinesProperty().isNotNull()));
    kit.versions()
        .of(
            City.class,
            Baseline.class,
            Path.class,
            Step.class,
            Task.class,
            Evidence.class,
            Partnership.class,
            Activity.class,
            BudgetLine.class,
            Meeting.class,
            Stakeholder.class,
            Contact.class,
            Person.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  ChangesScreenModel model() {
    return model;
  }

  private Node head(SavedFile saved) {
    var title = new Label(messages.get("since.title"));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var line = new HBox(title, room, freezeButton("since-freeze"));
    line.getStyleClass().add("register-title-line");
    var nothing = model.sourceProperty().map(it -> it.isEmpty());
    documents.disableProperty().bind(nothing);
    var copy = Icons.button("since-copy", Feather.COPY, messages.get("since.copy"));
    copy.disableProperty().bind(nothing);
    copy.setOnAction(_ -> copy());
    var tools = new FlowPane(causes, copy, documents);
    tools.getStyleClass().add("network-tools");
    told.setId("since-told");
    told.getStyleClass().add("quiet");
    told.setWrapText(true);
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    model.sourceProperty().subscribe(_ -> told.setText(""));
    var head = new VBox(line, choice, baselineLine(), tools, told, saved);
    head.getStyleClass().add("register-head");
    return head;
  }

  private Button freezeButton(String id) {
    var button = Icons.button(id, Feather.BOOKMARK, messages.get("since.freeze"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(model.readOnly());
    button.setOnAction(_ -> freeze(button));
    return button;
  }

  /// Who froze the state that is compared with, and what can be done with it.
  private Node baselineLine() {
    var note = new Label();
    note.setId("since-note");
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    var rename = Icons.small("since-rename", Feather.EDIT_2, messages.get("since.rename"));
    rename.setDisable(model.readOnly());
    rename.setOnAction(_ -> model.frozen().ifPresent(it -> rename(rename, it)));
    var remove = Icons.small("since-remove", Feather.TRASH_2, messages.get("since.remove"));
    remove.setDisable(model.readOnly());
    remove.setOnAction(_ -> model.frozen().ifPresent(model::remove));
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Region.USE_COMPUTED_SIZE);
    var line = new HBox(note, rename, remove);
    line.getStyleClass().add("register-title-line");
    line.managedProperty().bind(line.visibleProperty());
    Runnable show =
        () -> {
          line.setVisible(model.frozen().isPresent());
          model
              .frozen()
              .ifPresent(
                  it ->
                      note.setText(
                          it.note() == null
                              ? messages.get("since.frozenBy", it.takenBy())
                              : messages.get("since.note", it.takenBy(), it.note())));
        };
    model.fromProperty().subscribe(_ -> show.run());
    model.baselinesProperty().subscribe(_ -> show.run());
    return line;
  }

  private void freeze(Node owner) {
    var dialog = new FormDialog<>(kit, "freeze", FreezeDraft.NEW);
    var form = dialog.form();
    form.text("baseline.name", FreezeDraft::name, FreezeDraft::withName);
    form.area("baseline.note", 3, FreezeDraft::note, FreezeDraft::withNote);
    form.date("baseline.day", FreezeDraft::day, FreezeDraft::withDay);
    dialog.ask(
        owner,
        messages.get("since.freeze.title"),
        messages.get("since.freeze.ok"),
        it -> it.checked(model.firstDay(), model.today()),
        it -> model.freeze(it.requiredName(), it.note(), it.on()));
  }

  private void rename(Node owner, Baseline baseline) {
    var dialog = new FormDialog<>(kit, "baseline", FreezeDraft.of(baseline));
    dialog.form().text("baseline.name", FreezeDraft::name, FreezeDraft::withName);
    dialog.form().area("baseline.note", 3, FreezeDraft::note, FreezeDraft::withNote);
    dialog.ask(
        owner,
        messages.get("since.rename.title"),
        messages.get("since.rename.ok"),
        it -> it.of(baseline, it.requiredName()),
        model::save);
  }

  private void copy() {
    model
        .sourceProperty()
        .get()
        .ifPresent(
            it -> {
              Copies.text(ChangesText.of(it, kit.catalogue(), messages));
              told.setText(messages.get("since.copied"));
            });
  }

  private Node empty() {
    var freeze = freezeButton("since-empty-freeze");
    freeze.setText(messages.get("since.empty.freeze"));
    var day = Icons.button("since-empty-day", Feather.CALENDAR, messages.get("since.empty.day"));
    day.setOnAction(_ -> choice.ask());
    return new EmptyState(
        Feather.CLOCK,
        messages.get("since.empty.title"),
        messages.get("since.empty.text"),
        List.of(freeze, day));
  }
}
