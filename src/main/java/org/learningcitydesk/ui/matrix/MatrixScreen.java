// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.matrix.MatrixStory;
import org.learningcitydesk.ui.control.Divider;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.WrittenFiles;
import org.learningcitydesk.workspace.Workspace;

/// Influence and interest of the stakeholders: the plane, or the same as a table, and beside it a
/// list and the selected stakeholder.
public final class MatrixScreen {
  /// Below so many letters there is room for the plane or for what is beside it.
  private static final double ROOM_FOR_BOTH = 58;

  private final MatrixScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Signs signs;
  private final MatrixTable table;
  private final WrittenFiles written;
  private final SplitPane split = new SplitPane();
  private final Divider divider;
  private final Node plane;
  private final MatrixSide side;
  private final ToggleButton asTable;
  private final ToggleButton beside;
  private final ToggleButton filters;
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final BorderPane root = new BorderPane();

  public MatrixScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new MatrixScreenModel(workspace, kit.jobs(), city);
    signs = new Signs(messages);
    table = new MatrixTable(model, kit);
    written = new WrittenFiles("matrix-written", messages);
    var moves = new Moves();
    side = new MatrixSide(model, kit, signs, moves);
    asTable = toggle("matrix-as-table", Feather.GRID, "chart.asTable");
    beside = toggle("matrix-beside", Feather.SIDEBAR, "matrix.beside");
    beside.setSelected(true);
    filters = toggle("matrix-filters", Feather.FILTER, "register.filter");
    filters.setSelected(true);
    plane = plane(moves);
    divider = new Divider(split, "matrix", 0.68, kit.settings());
    split.setId("matrix-split");
    split.getStyleClass().add("register-split");
    SplitPane.setResizableWithParent(side, false);
    split
        .widthProperty()
        .subscribe(
            width ->
                narrow.set(
                    width.doubleValue() > 0
                        && width.doubleValue() / kit.settings().em() < ROOM_FOR_BOTH));
    narrow.subscribe(
        it -> {
          beside.setSelected(!it);
          filters.setSelected(!it);
        });
    beside.selectedProperty().subscribe(_ -> arrange());
    narrow.subscribe((_, _) -> arrange());
    var empty = empty();
    var nobody = Bindings.isEmpty(model.all);
    empty.visibleProperty().bind(model.loadedProperty().and(nobody));
    split.visibleProperty().bind(nobody.not());
    var head = head();
    root.setTop(head);
    var center = new StackPane(split, empty);
    center.setMinHeight(0);
    root.setCenter(center);
    root.setBottom(written);
    root.setId("matrix");
    kit.versions()
        .of(Stakeholder.class, Assessment.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private void arrange() {
    var shown =
        !beside.isSelected()
            ? Stream.of(plane)
            : narrow.get() ? Stream.of(side) : Stream.of(plane, side);
    var now = shown.toList();
    if (split.getItems().equals(now)) return;
    split.getItems().setAll(now);
    if (now.size() == 2) divider.place();
  }

  private Node head() {
    var title = new Label(messages.get("matrix.title"));
    title.getStyleClass().add("page-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var copy = Icons.button("matrix-copy", Feather.COPY, messages.get("matrix.copy"));
    Icons.name(copy, messages.get("matrix.copy"));
    copy.setOnAction(_ -> table.copy());
    var export = new MatrixExports(model, kit, LocalDate::now).menu(written::show);
    var line = new HBox(title, gap, filters, asTable, beside, copy, export);
    for (var it : new Labeled[] {filters, asTable, beside, copy, export}) {
      it.setMinWidth(Region.USE_PREF_SIZE);
      it.contentDisplayProperty()
          .bind(narrow.map(few -> few ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
    line.getStyleClass().add("register-title-line");
    var sentence = new Label();
    sentence.setId("matrix-sentence");
    sentence.setWrapText(true);
    model.matrixProperty().subscribe(it -> sentence.setText(sentence(it)));
    model.all.subscribe(() -> sentence.setText(sentence(model.matrixProperty().get())));
    var tools = new MatrixTools(model, kit);
    var some = Bindings.isNotEmpty(model.all);
    tools.visibleProperty().bind(some.and(filters.selectedProperty()));
    tools.managedProperty().bind(tools.visibleProperty());
    for (var it : new Node[] {sentence, filters, asTable, beside, copy, export}) {
      it.visibleProperty().bind(some);
      it.managedProperty().bind(some);
    }
    var head = new VBox(line, sentence, tools);
    head.getStyleClass().add("register-head");
    return head;
  }

  private String sentence(InfluenceMatrix matrix) {
    return new MatrixStory(messages).summary(matrix, model.all.size());
  }

  private ToggleButton toggle(String id, Feather icon, String key) {
    var toggle = new ToggleButton(messages.get(key), Icons.of(icon));
    toggle.setId(id);
    Icons.name(toggle, messages.get(key));
    return toggle;
  }

  private Node plane(Moves moves) {
    var grid = new MatrixPlane(model, kit, signs, moves);
    model
        .matrixProperty()
        .subscribe(
            it -> grid.setAccessibleText(messages.get("matrix.title") + ". " + sentence(it)));
    VBox.setVgrow(grid, Priority.ALWAYS);
    var scroll = new ScrollPane(new VBox(grid, foot()));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "matrix-scroll");
    scroll.visibleProperty().bind(asTable.selectedProperty().not());
    table.visibleProperty().bind(asTable.selectedProperty());
    return new StackPane(scroll, table);
  }

  /// What the signs mean, what is high, and which keys do what.
  private Node foot() {
    var legend = new FlowPane();
    legend.getStyleClass().add("matrix-legend");
    model.markBy.subscribe(
        by ->
            legend
                .getChildren()
                .setAll(
                    signs.all(by).stream()
                        .map(it -> new Label(it.word(), Signs.node(it)))
                        .collect(Collectors.toList())));
    var rule = new Label(messages.get("matrix.rule", Quadrant.HIGH));
    rule.getStyleClass().add("quiet");
    rule.setWrapText(true);
    var foot = new VBox(legend, rule);
    foot.getStyleClass().add("matrix-foot");
    return foot;
  }

  private Node empty() {
    var add = Icons.button("matrix-empty-add", Feather.USERS, messages.get("shell.stakeholders"));
    add.setOnAction(_ -> kit.navigator().open(new Place.Stakeholders(null)));
    return new EmptyState(
        Feather.CROSSHAIR,
        messages.get("matrix.empty"),
        messages.get("matrix.emptyHint"),
        java.util.List.of(add));
  }
}
