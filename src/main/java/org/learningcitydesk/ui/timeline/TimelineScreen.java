// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.ChartFrame;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.WrittenFiles;
import org.learningcitydesk.workspace.Workspace;

/// Steps, tasks, activities and agreements on one scale of time, planned against actual.
public final class TimelineScreen {
  private static final float TEXT = 12;
  private final TimelineScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final TimelineTools tools;
  private final TimelineList list;
  private final LegendLine legend = new LegendLine();
  private final StackPane table = new StackPane();
  private final Label sentence = new Label();
  private final Label notes = new Label(null, Icons.of(Feather.INFO));
  private final ObjectBinding<ChartTheme> look; // kept: what listens to it is held weakly
  private final StackPane root = new StackPane();

  public TimelineScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  TimelineScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new TimelineScreenModel(workspace, city, kit, today);
    tools = new TimelineTools(model, kit);
    list =
        new TimelineList(
            messages.get("timeline.title"),
            it -> kit.navigator().open(TimelineScreenModel.place(it)));
    var page = page();
    var empty = empty();
    page.setVisible(false);
    empty.setVisible(false);
    root.setId("timeline");
    root.getChildren().addAll(page, empty);
    look =
        Bindings.createObjectBinding(
            () -> look(kit.settings()),
            kit.settings().themeProperty(),
            kit.settings().textSizeProperty());
    look.subscribe(
        it -> {
          list.look(it);
          legend.look(it);
        });
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
    list.rows().addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    tools.asTable().selectedProperty().subscribe(this::showTable);
    kit.versions()
        .of(
            City.class,
            Path.class,
            Step.class,
            Task.class,
            Activity.class,
            Partnership.class,
            Person.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private static ChartTheme look(Settings settings) {
    var colours =
        settings.themeProperty().get() == Settings.Theme.DARK ? ChartTheme.DARK : ChartTheme.LIGHT;
    return colours.withTextSize(TEXT * settings.textSizeProperty().get() / 100);
  }

  private void show(TimelineScreenModel.Shown shown) {
    var figure = shown.figure();
    sentence.setText(figure.sentence());
    list.show(figure);
    legend.show(figure);
    showTable();
    notes.setText(String.join(" ", figure.notes()));
    notes.setVisible(!figure.notes().isEmpty());
    notes.setManaged(notes.isVisible());
  }

  /// The table is made only while somebody looks at it.
  private void showTable() {
    if (!tools.asTable().isSelected()) return;
    model
        .shownProperty()
        .get()
        .ifPresent(
            it -> {
              var numbers = table(it.figure(), kit.settings().em());
              numbers.setId("timeline-table");
              numbers.setAccessibleText(it.figure().title());
              table.getChildren().setAll(numbers);
            });
  }

  /// Columns as wide as their longest text, within reason.
  private static TableView<List<String>> table(TimelineFigure figure, double em) {
    var made = ChartFrame.table(figure.table().header(), figure.table().rows());
    made.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    for (var i = 0; i < made.getColumns().size(); i++) {
      var at = i;
      var longest =
          Stream.concat(Stream.of(figure.table().header()), figure.table().rows().stream())
              .mapToInt(row -> row.get(at).length())
              .max()
              .orElse(0);
      made.getColumns().get(i).setPrefWidth(em * Math.clamp(longest * 0.56 + 1.8, 5, 28));
    }
    return made;
  }

  private Node page() {
    var title = new Label(messages.get("timeline.title"));
    title.getStyleClass().add("page-title");
    sentence.setId("timeline-sentence");
    sentence.getStyleClass().add("chart-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    var written = new WrittenFiles("timeline-written", kit);
    var titleLine = new FlowPane(title, tools.ways(written::show));
    titleLine.getStyleClass().add("timeline-title-line");
    var head = new VBox(titleLine, tools.root(), sentence, written);
    head.getStyleClass().add("timeline-head");
    list.visibleProperty().bind(tools.asTable().selectedProperty().not());
    table.visibleProperty().bind(tools.asTable().selectedProperty());
    notes.setId("timeline-notes");
    notes.setWrapText(true);
    notes.setMinHeight(Region.USE_PREF_SIZE);
    legend.visibleProperty().bind(list.visibleProperty());
    legend.managedProperty().bind(list.visibleProperty());
    var foot = new VBox(legend, notes);
    foot.getStyleClass().add("timeline-foot");
    var rows = new StackPane(list, table);
    rows.getStyleClass().add("timeline-middle");
    VBox.setVgrow(rows, Priority.ALWAYS);
    var page = new VBox(head, rows, foot);
    page.getStyleClass().add("timeline-page");
    // Where letters are large or the window is low, the page is scrolled and the rows keep a height
    // in which they can be read.
    var scroll = new ScrollPane(page);
    scroll.getStyleClass().add("overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  /// Alt with an arrow goes back in history; an arrow alone goes to the next period.
  private void walk(KeyEvent key) {
    if (key.isAltDown() || key.isControlDown() || key.isMetaDown()) return;
    if (key.getCode() == KeyCode.LEFT) model.move(-1);
    else if (key.getCode() == KeyCode.RIGHT) model.move(1);
    else return;
    key.consume();
  }

  private Node empty() {
    var path =
        Icons.button("timeline-empty-path", Feather.CHECK_SQUARE, messages.get("shell.path"));
    path.setOnAction(_ -> kit.navigator().open(new Place.Path(null)));
    var activities =
        Icons.button(
            "timeline-empty-activities", Feather.CALENDAR, messages.get("shell.activities"));
    activities.setOnAction(_ -> kit.navigator().open(new Place.Activities(null)));
    return new EmptyState(
        Feather.ALIGN_LEFT,
        messages.get("timeline.empty"),
        messages.get("timeline.emptyHint"),
        List.of(path, activities));
  }
}
