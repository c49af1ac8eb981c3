// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Divider;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.WrittenFiles;
import org.learningcitydesk.workspace.Workspace;

/// Who is linked with whom: as a map, in words, as a table.
public final class NetworkScreen {
  /// The least height of the map with its tools and legend, in letters.
  private static final double ROOM_FOR_THE_MAP = 30;

  private final NetworkScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final StackPane views = new StackPane();
  private final WrittenFiles written;
  private final StackPane root = new StackPane();
  private final SplitPane split;
  private final Divider divider;

  public NetworkScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  NetworkScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new NetworkScreenModel(workspace, kit.jobs(), city);
    written = new WrittenFiles("network-result", messages);
    split = new SplitPane(views, new SidePane(model, kit).root());
    SplitPane.setResizableWithParent(split.getItems().getLast(), false);
    divider = new Divider(split, "network", 0.72, kit.settings());
    divider.place();
    var page = new BorderPane(split);
    page.setTop(head(today));
    page.setBottom(written);
    var empty = empty();
    root.setId("network");
    root.getChildren().addAll(scrolling(page), empty);
    var hasNobody =
        model.readingProperty().map(it -> it.isPresent() && it.get().stakeholders().isEmpty());
    empty.visibleProperty().bind(hasNobody);
    page.visibleProperty()
        .bind(
            model
                .readingProperty()
                .map(it -> it.isPresent() && !it.get().stakeholders().isEmpty()));
    kit.versions()
        .of(
            Stakeholder.class,
            Partnership.class,
            Activity.class,
            Contact.class,
            Meeting.class,
            Person.class,
            Step.class,
            NetworkPosition.class,
            NetworkSnapshot.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  /// With large text the page is higher than the window: it scrolls, and the map keeps its room.
  private Node scrolling(BorderPane page) {
    kit.settings()
        .textSizeProperty()
        .subscribe(_ -> split.setMinHeight(ROOM_FOR_THE_MAP * kit.settings().em()));
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.visibleProperty().bind(page.visibleProperty());
    return scroll;
  }

  private Node head(Supplier<LocalDate> today) {
    var title = new Label(messages.get("network.title"));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var line = new HBox(title, room, new NetworkExports(model, kit, today).menu(written::show));
    line.getStyleClass().add("register-title-line");
    var group = new ToggleGroup();
    var choices =
        new FlowPane(
            view(
                "network-as-map",
                Feather.SHARE_2,
                "network.asMap",
                group,
                new MapPane(model, kit).root()),
            view(
                "network-in-words",
                Feather.ALIGN_LEFT,
                "network.inWords",
                group,
                new WordsPane(model, messages, today).root()),
            view(
                "network-as-table",
                Feather.GRID,
                "network.asTable",
                group,
                new TablePane(model, kit).root()));
    choices.getStyleClass().add("network-tools");
    group.selectToggle(group.getToggles().getFirst());
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) group.selectToggle(before);
            });
    var head = new VBox(line, choices, new FilterBar(model, messages).root());
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.getStyleClass().addAll("register-head", "network-head");
    return head;
  }

  private ToggleButton view(String id, Feather icon, String key, ToggleGroup group, Node view) {
    var button = new ToggleButton(messages.get(key), Icons.of(icon));
    button.setId(id);
    button.setToggleGroup(group);
    views.getChildren().add(view);
    view.visibleProperty().bind(button.selectedProperty());
    view.managedProperty().bind(button.selectedProperty());
    return button;
  }

  private Node empty() {
    return new EmptyState(
        Feather.SHARE_2,
        messages.get("network.empty.title"),
        messages.get("network.empty.text"),
        List.of(
            button(
                "network-empty-stakeholders",
                Feather.USERS,
                "network.empty.stakeholders",
                new Place.Stakeholders(null)),
            button(
                "network-empty-import",
                Feather.DOWNLOAD,
                "network.empty.import",
                new Place.Import(null))));
  }

  private Button button(String id, Feather icon, String key, Place place) {
    var button = Icons.button(id, icon, messages.get(key));
    button.setOnAction(_ -> kit.navigator().open(place));
    return button;
  }
}
