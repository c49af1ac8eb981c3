// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Columns;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The partnerships in charts: states and types, what ends when, and what the members bring in.
public final class FigureScreen {
  /// The width that a chart needs to be read.
  private static final double CARD = 32;

  private final FigureScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final List<FigureCard> partnerships;
  private final List<FigureCard> contributions;
  private final ComboBox<Option<Optional<Integer>>> years = new ComboBox<>();
  private final StackPane root = new StackPane();
  private boolean filling;

  public FigureScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  FigureScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model =
        new FigureScreenModel(workspace, city, kit.jobs(), kit.catalogue(), kit.messages(), today);
    partnerships = cards("states", "types", "deadlines");
    contributions = cards("value-by-kind", "hours-by-kind", "value-by-helix", "hours-by-helix");
    var page = page();
    var empty = empty();
    page.setVisible(false);
    empty.setVisible(false);
    root.setId("figures");
    root.getChildren().addAll(page, empty);
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
    kit.versions()
        .of(City.class, Partnership.class, Stakeholder.class, Contribution.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private List<FigureCard> cards(String... charts) {
    return Stream.of(charts).map(it -> new FigureCard(it, kit, this::cityName)).toList();
  }

  private String cityName() {
    return model.cityName();
  }

  private void show(FigureScreenModel.Shown shown) {
    for (var i = 0; i < partnerships.size(); i++)
      partnerships.get(i).show(shown.partnerships().get(i));
    for (var i = 0; i < contributions.size(); i++)
      contributions.get(i).show(shown.contributions().get(i));
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

  private Node page() {
    var page =
        new VBox(
            head(),
            columns(partnerships.subList(0, 2), 2),
            columns(partnerships.subList(2, 3), 1),
            contributionHead(),
            columns(contributions, 2));
    page.getStyleClass().add("overview-page");
    var scroll = new ScrollPane(page);
    scroll.getStyleClass().add("overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node columns(List<FigureCard> cards, int most) {
    return new Columns(
        cards.stream().map(FigureCard::root).toList(),
        most,
        CARD,
        kit.settings().textSizeProperty());
  }

  private Node head() {
    var title = new Label(messages.get("figures.title"));
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    var report =
        Icons.button("figures-report", Feather.FILE_TEXT, messages.get("shell.partnershipReport"));
    report.setOnAction(_ -> kit.navigator().open(new Place.PartnershipReport()));
    var register = Icons.button("figures-all", Feather.LINK, messages.get("shell.partnerships"));
    register.setOnAction(_ -> kit.navigator().open(new Place.Partnerships(null)));
    var tools = new FlowPane(register, report);
    tools.getStyleClass().add("register-tools");
    var head = new VBox(title, tools);
    head.getStyleClass().add("coverage-head");
    return head;
  }

  private Node contributionHead() {
    var title = new Label(messages.get("figures.contributions"));
    title.getStyleClass().add("figure-heading");
    var label = new Label(messages.get("figures.year"));
    label.setLabelFor(years);
    years.setId("figures-year");
    years.setAccessibleText(messages.get("figures.yearOf"));
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
    var add = Icons.button("figures-empty-add", Feather.LINK, messages.get("shell.partnerships"));
    add.setOnAction(_ -> kit.navigator().open(new Place.Partnerships(null)));
    return new EmptyState(
        Feather.BAR_CHART_2,
        messages.get("figures.empty"),
        messages.get("figures.emptyHint"),
        List.of(add));
  }
}
