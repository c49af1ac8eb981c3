// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.ui.control.AlertRulesDialog;
import org.learningcitydesk.ui.control.ChartCard;
import org.learningcitydesk.ui.control.Columns;
import org.learningcitydesk.ui.control.Disclaimer;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// Where a city stands: key figures, next dates, promises, actions, who goes cold, and
/// three charts.
public final class OverviewScreen {
  /// The width that a chart needs to be read.
  private static final double CARD = 32;

  private final OverviewScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final OverviewFigures figures;
  private final KeyFigureLine keyFigures;
  private final ChartCard steps;
  private final NextDateList dates;
  private final PromiseCard promises;
  private final ActionCard actions;
  private final GoingColdCard cold;
  private final ChartCard helices;
  private final ChartCard months;
  private final StackPane root = new StackPane();

  /// @param openSample opens the sample city
  public OverviewScreen(Workspace workspace, CityId city, Kit kit, Runnable openSample) {
    this(workspace, city, kit, openSample, Clock.systemDefaultZone());
  }

  OverviewScreen(
      Workspace workspace, CityId city, Kit kit, Runnable openSample, InstantSource clock) {
    this.kit = kit;
    messages = kit.messages();
    model = new OverviewScreenModel(workspace, kit.jobs(), city, kit.catalogue(), clock);
    figures = new OverviewFigures(messages);
    keyFigures = new KeyFigureLine(kit);
    steps = new ChartCard("overview-steps", kit);
    dates =
        new NextDateList(
            kit, model.readOnly(), owner -> new AlertRulesDialog(workspace, city, kit).ask(owner));
    promises = new PromiseCard(kit, model.readOnly(), model::keep);
    actions = new ActionCard(kit, model.readOnly(), model::finish);
    cold = new GoingColdCard(kit, model.readOnly());
    helices = new ChartCard("overview-helices", kit);
    months = new ChartCard("overview-months", kit);
    for (var chart : List.of(steps, helices, months)) chart.leave(model::cityName);
    var page = page();
    var empty = empty(openSample);
    page.visibleProperty()
        .bind(model.overviewProperty().map(it -> it.isPresent() && !it.get().isEmpty()));
    empty
        .visibleProperty()
        .bind(model.overviewProperty().map(it -> it.isPresent() && it.get().isEmpty()));
    root.setId("overview");
    root.getChildren().addAll(page, empty);
    model.overviewProperty().subscribe(it -> it.ifPresent(this::show));
    kit.versions()
        .of(
            City.class,
            Path.class,
            Step.class,
            Task.class,
            Stakeholder.class,
            Partnership.class,
            AlertRule.class,
            Activity.class,
            Contact.class,
            Cadence.class,
            Meeting.class,
            Person.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private void show(Overview overview) {
    keyFigures.show(overview.figures(), overview.today().getYear());
    steps.show(figures.steps(overview), figures.stepsTable(overview));
    dates.show(overview);
    promises.show(overview.contacts(), overview.today(), overview.until());
    actions.show(overview.actions(), overview.today(), overview.until());
    cold.show(overview.contacts());
    helices.show(figures.helices(overview.helices()));
    months.show(figures.months(overview.months()));
  }

  private Node page() {
    var cards = List.<Region>of(pathCard(), dates, promises, actions, cold, helices, months);
    var page =
        new VBox(
            head(),
            keyFigures.root(),
            Columns.ofCards(cards, 2, CARD, kit.settings().textSizeProperty()));
    page.getStyleClass().add("overview-page");
    var scroll = new ScrollPane(page);
    scroll.getStyleClass().add("overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node head() {
    var title = new Label(messages.get("overview.title"));
    title.getStyleClass().add("page-title");
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var report =
        Icons.button("overview-report", Feather.FILE_TEXT, messages.get("overview.report"));
    report.setMinWidth(Region.USE_PREF_SIZE);
    report.setOnAction(_ -> kit.navigator().open(new Place.Report(ReportKind.PROGRESS)));
    var line = new HBox(title, room, report);
    line.getStyleClass().add("register-title-line");
    return line;
  }

  /// The steps, or how to get some; and always that they are a reconstruction.
  private Region pathCard() {
    var start =
        button("overview-start-path", Feather.PLAY, "overview.startPath", new Place.Path(null));
    var none = new VBox(new Label(messages.get("overview.steps.none")), start);
    none.getStyleClass().addAll("chart-frame", "overview-no-path");
    var hasSteps =
        model.overviewProperty().map(it -> it.isPresent() && !it.get().steps().isEmpty());
    steps.visibleProperty().bind(hasSteps);
    none.visibleProperty().bind(hasSteps.map(it -> !it));
    none.managedProperty().bind(none.visibleProperty());
    steps.managedProperty().bind(steps.visibleProperty());
    VBox.setVgrow(steps, Priority.ALWAYS);
    var disclaimer = new Disclaimer("overview", messages);
    model.overviewProperty().subscribe(it -> it.ifPresent(now -> disclaimer.show(now.template())));
    var card = new VBox(steps, none, disclaimer);
    card.getStyleClass().add("overview-path");
    return card;
  }

  private Node empty(Runnable openSample) {
    var sample =
        Icons.button("overview-sample", Feather.COFFEE, messages.get("overview.empty.sample"));
    sample.setOnAction(_ -> openSample.run());
    var actions =
        List.of(
            button("overview-empty-path", Feather.PLAY, "overview.startPath", new Place.Path(null)),
            button(
                "overview-empty-stakeholders",
                Feather.USER_PLUS,
                "overview.empty.stakeholders",
                new Place.Stakeholders(null)),
            button(
                "overview-empty-import",
                Feather.DOWNLOAD,
                "overview.empty.import",
                new Place.Import(null)),
            sample);
    return new EmptyState(
        Feather.HOME,
        messages.get("overview.empty.title"),
        messages.get("overview.empty.text"),
        actions);
  }

  private Button button(String id, Feather icon, String key, Place place) {
    var button = Icons.button(id, icon, messages.get(key));
    button.setOnAction(_ -> kit.navigator().open(place));
    return button;
  }
}
