// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.contact.GoingColdScreenModel.View;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// Who has not been heard for too long, the longest overdue first. Each line leads to the
/// stakeholder and to a new entry of the log.
public final class GoingColdScreen {
  private final Kit kit;
  private final ContactWords words;
  private final GoingColdScreenModel model;
  private final boolean readOnly;
  private final RegisterTable<Silence> table;
  private final Label sentence = new Label();
  private final StackPane middle = new StackPane();
  private final BorderPane root = new BorderPane();

  public GoingColdScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  GoingColdScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    readOnly = workspace.readOnly();
    words = new ContactWords(kit.messages(), kit.catalogue());
    model = new GoingColdScreenModel(workspace, kit.jobs(), city, today);
    table =
        new RegisterTable<>(
            "going-cold", kit, text("goingCold.title"), it -> it.stakeholder().id(), columns());
    table.onOpen(this::open);
    table.menu(menu());
    root.setTop(head());
    root.setCenter(middle);
    root.getStyleClass().add("register");
    model.viewProperty().subscribe(this::show);
    kit.versions()
        .of(Stakeholder.class, Contact.class, Cadence.class, Meeting.class, Person.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Node root() {
    return root;
  }

  private void show(@Nullable View view) {
    if (view == null) return;
    table.rows(view.list());
    sentence.setText(
        view.list().isEmpty()
            ? ""
            : kit.messages().get("goingCold.sentence", view.cold(), view.due(), view.waiting()));
    middle.getChildren().setAll(view.list().isEmpty() ? nobody(view) : table);
  }

  private Node nobody(View view) {
    if (view.cadences() == 0)
      return new EmptyState(
          Feather.CLOCK,
          text("cadence.empty"),
          text("cadence.rule"),
          List.of(button("set", Feather.REPEAT, "cadence.add", this::cadences)));
    return new EmptyState(Feather.SMILE, text("goingCold.nobody"), text("cadence.rule"), List.of());
  }

  private Node head() {
    var title = new Label(text("goingCold.title"));
    title.getStyleClass().add("page-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line =
        new HBox(
            title,
            gap,
            button("contacts", Feather.MESSAGE_CIRCLE, "contact.title", this::contacts),
            button("cadences", Feather.REPEAT, "cadence.title", this::cadences));
    line.getStyleClass().add("register-title-line");
    sentence.setId("going-cold-sentence");
    sentence.setWrapText(true);
    var rule = new Label(text("goingCold.rule"));
    rule.getStyleClass().add("quiet");
    rule.setWrapText(true);
    var tools = tools();
    for (var node : List.of(sentence, rule, tools)) {
      node.visibleProperty()
          .bind(model.viewProperty().map(it -> it != null && !it.list().isEmpty()).orElse(false));
      node.managedProperty().bind(node.visibleProperty());
    }
    var head = new VBox(line, sentence, rule, tools);
    head.getStyleClass().add("register-head");
    return head;
  }

  private Region tools() {
    var nothing = Bindings.isEmpty(table.selection());
    var log = button("log", Feather.EDIT_3, "contact.log", this::log);
    log.getStyleClass().add("accent");
    if (readOnly) log.setDisable(true);
    else log.disableProperty().bind(nothing);
    var open = button("open", Feather.USERS, "goingCold.open", this::open);
    open.disableProperty().bind(Bindings.size(table.selection()).isNotEqualTo(1));
    var filter = new TextField();
    filter.setId("going-cold-filter");
    filter.setPromptText(text("register.filterAll"));
    filter.setAccessibleText(text("register.filterAll"));
    filter.textProperty().bindBidirectional(table.anywhereProperty());
    var tools = new FlowPane(log, open, filter);
    tools.getStyleClass().add("register-tools");
    return tools;
  }

  private ContextMenu menu() {
    var log = new MenuItem(text("contact.log"));
    log.setDisable(readOnly);
    log.setOnAction(_ -> log());
    var open = new MenuItem(text("goingCold.open"));
    open.setOnAction(_ -> open());
    var copy = new MenuItem(text("register.copy"));
    copy.setOnAction(_ -> table.copy());
    return new ContextMenu(open, log, copy);
  }

  /// What counts comes first: large text in a small window shows the first columns only.
  private List<RegisterColumn<Silence>> columns() {
    return List.of(
        RegisterColumn.<Silence>text("name", "goingCold.stakeholder", it -> it.stakeholder().name())
            .width(235),
        RegisterColumn.<Silence, Long>sorted(
                "warmth",
                "goingCold.state",
                it -> kit.messages().label(it.warmth()),
                it -> -it.overdue())
            .icon(it -> it.isCold() ? Feather.ALERT_TRIANGLE : null)
            .width(145),
        RegisterColumn.<Silence, Long>number(
                "overdue",
                "goingCold.overdue",
                it -> it.isCold() ? kit.messages().number(it.overdue()) : null,
                it -> it.isCold() ? -it.overdue() : null)
            .width(150),
        RegisterColumn.<Silence, Long>sorted(
                "when", "goingCold.when", words::silence, it -> -it.days())
            .width(225),
        RegisterColumn.<Silence, Integer>sorted(
                "maximum",
                "goingCold.maximum",
                it -> it.cadence() == null ? null : words.interval(it.cadence().maximumDays()),
                it -> it.cadence() == null ? null : it.cadence().maximumDays())
            .width(95),
        RegisterColumn.<Silence>text(
                "cadence",
                "goingCold.cadence",
                it -> it.cadence() == null ? null : words.called(it.cadence()))
            .width(160));
  }

  private Button button(String name, Feather icon, String key, Runnable action) {
    var button = Icons.button("going-cold-" + name, icon, text(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void log() {
    if (readOnly || table.selection().isEmpty()) return;
    kit.navigator()
        .open(
            new Place.LogContact(
                table.selection().stream().map(it -> it.stakeholder().id()).toList()));
  }

  private void open() {
    var chosen = table.selectedProperty().get();
    if (chosen != null) kit.navigator().open(new Place.Stakeholders(chosen.stakeholder().id()));
  }

  private void cadences() {
    kit.navigator().open(new Place.Cadences());
  }

  private void contacts() {
    kit.navigator().open(new Place.Contacts(null));
  }

  private String text(String key) {
    return kit.messages().get(key);
  }
}
