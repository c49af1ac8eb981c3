// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.ui.control.Columns;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// One page of charts: what it always shows, and below that what belongs to a year.
public final class FigureScreen {
  /// The width that a chart needs to be read.
  private static final double CARD = 32;

  private final FigureScreenModel<?> model;
  private final FigureSection section;
  private final Kit kit;
  private final Messages messages;
  private final Map<String, FigureCard> cards = new LinkedHashMap<>();
  private final VBox charts = new VBox();
  private final VBox yearCharts = new VBox();
  private final ComboBox<Option<Optional<Integer>>> years = new ComboBox<>();
  private final StackPane middle = new StackPane();
  private final VBox root = new VBox();
  private boolean filling;

  public FigureScreen(Workspace workspace, CityId city, FigureSection section, Kit kit) {
    this(workspace, city, section, kit, LocalDate::now);
  }

  FigureScreen(
      Workspace workspace, CityId city, FigureSection section, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    this.section = section;
    messages = kit.messages();
    model = model(workspace, city, section.topic(kit), kit, today);
    var page = page();
    var empty = empty();
    page.setVisible(false);
    empty.setVisible(false);
    middle.getChildren().addAll(page, empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    root.setId("figures");
    root.getChildren().addAll(head(), middle);
    model
        .shownProperty()
        .subscribe(
            it ->
                it.ifPresent(
                    shown -> {
                      empty.setVisible(shown.isEmpty());
                      page.setVisible(!shown.isEmpty());
                      show(shown);
                    }));
    var types = model.topic().types();
    kit.versions()
        .of(types.getFirst(), types.subList(1, types.size()).toArray(Class<?>[]::new))
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  private static <S> FigureScreenModel<S> model(
      Workspace workspace, CityId city, FigureTopic<S> topic, Kit kit, Supplier<LocalDate> today) {
    return new FigureScreenModel<>(workspace, city, kit.jobs(), topic, today);
  }

  public Parent root() {
    return root;
  }

  private void show(FigureScreenModel.Shown shown) {
    lay(charts, shown.charts());
    lay(yearCharts, shown.ofYear());
    filling = true;
    var choices = new ArrayList<Optional<Integer>>();
    for (var year : shown.years()) choices.add(Optional.of(year));
    choices.add(Optional.empty());
    var options =
        Option.all(
            choices,
            it -> it.map(String::valueOf).orElseGet(() -> messages.get("figures.allYears")));
    if (!years.getItems().equals(options)) years.getItems().setAll(options);
    years.getItems().stream()
        .filter(it -> it.value().equals(Optional.ofNullable(shown.year())))
        .findFirst()
        .ifPresent(years::setValue);
    years.setDisable(shown.years().isEmpty());
    filling = false;
  }

  /// Cards are made once, and laid out when they are shown for the first time: two beside each
  /// other, wide ones alone.
  private void lay(VBox box, List<RecordChart> those) {
    if (those.isEmpty()) box.setManaged(false);
    var isNew = those.stream().anyMatch(it -> !cards.containsKey(it.id()));
    for (var it : those)
      cards
          .computeIfAbsent(it.id(), id -> new FigureCard(id, kit, model::cityName, model.sharing()))
          .show(it);
    if (!isNew) return;
    box.getChildren().clear();
    var beside = new ArrayList<FigureCard>();
    for (var it : those) {
      var card = cards.get(it.id());
      if (card == null) continue;
      if (isWide(it)) place(box, beside);
      beside.add(card);
      if (isWide(it)) place(box, beside);
    }
    place(box, beside);
    box.setVisible(!box.getChildren().isEmpty());
    box.setManaged(box.isVisible());
  }

  private static boolean isWide(RecordChart it) {
    return switch (it.figure().kind()) {
      case BARS, STACKED_BARS -> false;
      case COLUMNS, STACKED_COLUMNS, LINES -> true;
    };
  }

  private void place(VBox box, List<FigureCard> those) {
    if (those.isEmpty()) return;
    var roots = those.stream().map(FigureCard::root).toList();
    box.getChildren().add(Columns.ofCards(roots, 2, CARD, kit.settings().textSizeProperty()));
    those.clear();
  }

  private Node page() {
    var page = new VBox(charts);
    if (model.topic().words().yearHeading() != null) page.getChildren().add(yearHead());
    page.getChildren().add(yearCharts);
    charts.getStyleClass().add("figure-part");
    yearCharts.getStyleClass().add("figure-part");
    page.getStyleClass().add("overview-page");
    var scroll = new ScrollPane(page);
    scroll.getStyleClass().add("overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  /// The pages beside each other, and the ways to where the numbers come from.
  private Node head() {
    var title = new Label(messages.get("shell.figures"));
    title.getStyleClass().add("page-title");
    var sections = new FlowPane();
    sections.getStyleClass().add("register-tools");
    for (var it : FigureSection.values()) {
      var button = new ToggleButton(messages.get(it.key()));
      button.setId("figures-section-" + it.id());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(it == section);
      button.setOnAction(
          _ -> {
            button.setSelected(it == section);
            if (it != section) kit.navigator().open(it.place());
          });
      sections.getChildren().add(button);
    }
    for (var way : model.topic().ways()) {
      var button = Icons.button(way.id(), way.icon(), messages.get(way.key()));
      button.getStyleClass().add("flat");
      button.setOnAction(_ -> kit.navigator().open(way.place()));
      sections.getChildren().add(button);
    }
    var head = new VBox(title, sections);
    head.getStyleClass().add("figure-top");
    return head;
  }

  private Node yearHead() {
    var words = model.topic().words();
    var title = new Label(words.yearHeading() == null ? "" : messages.get(words.yearHeading()));
    title.getStyleClass().add("figure-heading");
    var label = new Label(messages.get("figures.year"));
    label.setLabelFor(years);
    years.setId("figures-year");
    if (words.yearOf() != null) years.setAccessibleText(messages.get(words.yearOf()));
    years
        .valueProperty()
        .subscribe(
            (_, it) -> {
              if (it != null && !filling) model.choose(it.value().orElse(null));
            });
    var line = new FlowPane(title, label, years);
    line.getStyleClass().addAll("register-tools", "figure-head");
    return line;
  }

  private Node empty() {
    var way = model.topic().ways().getFirst();
    var add = Icons.button("figures-empty-add", way.icon(), messages.get(way.key()));
    add.setOnAction(_ -> kit.navigator().open(way.place()));
    return new EmptyState(
        Feather.BAR_CHART_2,
        messages.get(model.topic().words().empty()),
        messages.get(model.topic().words().emptyHint()),
        List.of(add));
  }
}
