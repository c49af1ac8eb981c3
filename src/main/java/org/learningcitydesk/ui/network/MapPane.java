// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.network.NetworkFigure;
import org.learningcitydesk.chart.network.NetworkMap;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.network.NetworkFigures;
import org.learningcitydesk.report.network.NetworkStory;
import org.learningcitydesk.report.network.NodeSize;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;

/// The map with its tools above and its legend below.
final class MapPane {
  private static final float TEXT = 12;
  private static final String[] SHAPES = {
    "M1 1H13V13H1Z",
    "M7 0.5A6.5 6.5 0 1 1 6.99 0.5Z",
    "M7 0.5L13.8 12.5H0.2Z",
    "M7 0L14 7L7 14L0 7Z",
    "M3.5 1H10.5L14 7L10.5 13H3.5L0 7Z"
  };
  private final NetworkScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final NetworkStory story;
  private final NetworkMap map;
  private final BorderPane root = new BorderPane();
  private final ObservableValue<ChartTheme> look;
  private boolean quiet;

  MapPane(NetworkScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    story = new NetworkStory(messages);
    look =
        Bindings.createObjectBinding(
            this::theme, kit.settings().themeProperty(), kit.settings().textSizeProperty());
    map = new NetworkMap(theme());
    map.setId("network-map");
    map.themeProperty().bind(look);
    map.speaks(this::words);
    map.onOpen(node -> kit.navigator().open(new Place.Stakeholders(id(node))));
    map.onMoved(move -> model.move(id(move.node()), move.x(), move.y()));
    map.selectedProperty().subscribe((_, node) -> select(node.intValue()));
    model.pictureProperty().subscribe(_ -> show());
    model.sizeProperty().subscribe(_ -> show());
    model.selectedProperty().subscribe(_ -> showSelected());
    root.getStyleClass().add("network-map-pane");
    root.setTop(tools());
    root.setCenter(map);
    root.setBottom(legend());
  }

  Node root() {
    return root;
  }

  private ChartTheme theme() {
    var colours =
        kit.settings().themeProperty().get() == Settings.Theme.DARK
            ? ChartTheme.DARK
            : ChartTheme.LIGHT;
    return colours.withTextSize(TEXT * kit.settings().textSizeProperty().get() / 100);
  }

  private StakeholderId id(int node) {
    return model.pictureProperty().get().metrics().figures().get(node).who().id();
  }

  private void show() {
    var picture = model.pictureProperty().get();
    var before = map.figureProperty().get();
    quiet = true;
    map.selectedProperty().set(-1);
    map.figureProperty()
        .set(
            NetworkFigures.of(
                model.readingProperty().get().map(it -> it.city()).orElse(""),
                picture.metrics(),
                picture.places(),
                model.sizeProperty().get(),
                messages));
    quiet = false;
    showSelected();
    if (!sameNodes(before, map.figureProperty().get())) map.fit();
  }

  private static boolean sameNodes(NetworkFigure before, NetworkFigure now) {
    return before.nodes().stream()
        .map(NetworkFigure.Node::name)
        .toList()
        .equals(now.nodes().stream().map(NetworkFigure.Node::name).toList());
  }

  private void select(int node) {
    if (!quiet) model.selectedProperty().set(node < 0 ? null : id(node));
  }

  private void showSelected() {
    var id = model.selectedProperty().get();
    var figures = model.pictureProperty().get().metrics().figures();
    var at = -1;
    for (var i = 0; i < figures.size(); i++) if (figures.get(i).who().id().equals(id)) at = i;
    quiet = true;
    if (at < map.figureProperty().get().nodes().size()) map.selectedProperty().set(at);
    quiet = false;
  }

  /// What a screen reader says of the map, or of one node.
  private String words(int node) {
    var metrics = model.pictureProperty().get().metrics();
    return node < 0 || node >= metrics.figures().size()
        ? messages.get("network.map.words", story.summary(metrics))
        : messages.get(
            "network.map.node",
            story.broker(metrics.figures().get(node)),
            messages.label(metrics.figures().get(node).who().helix()));
  }

  private Node tools() {
    var smaller = button("network-zoom-out", Feather.ZOOM_OUT, "network.zoomOut");
    smaller.setOnAction(_ -> map.zoom(0.8));
    var larger = button("network-zoom-in", Feather.ZOOM_IN, "network.zoomIn");
    larger.setOnAction(_ -> map.zoom(1.25));
    var fit = button("network-fit", Feather.MAXIMIZE, "network.fit");
    fit.setOnAction(_ -> map.fit());
    var again =
        Icons.button("network-arrange", Feather.SHUFFLE, messages.get("network.arrangeAgain"));
    again.setOnAction(_ -> model.arrangeAgain());
    var tools = new FlowPane(size(), larger, smaller, fit, again);
    tools.getStyleClass().add("network-tools");
    return tools;
  }

  private Button button(String id, Feather icon, String key) {
    return Icons.small(id, icon, messages.get(key));
  }

  private Node size() {
    var box = new ComboBox<NodeSize>();
    box.setId("network-size");
    box.getItems().setAll(NodeSize.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable NodeSize size) {
            return size == null ? "" : messages.get("network.legend.size", messages.label(size));
          }

          @Override
          public NodeSize fromString(String text) {
            return NodeSize.DEGREE;
          }
        });
    Icons.name(box, messages.get("network.size"));
    box.setValue(model.sizeProperty().get());
    box.valueProperty()
        .subscribe((_, size) -> model.sizeProperty().set(Objects.requireNonNull(size)));
    return box;
  }

  private Node legend() {
    var kinds = new FlowPane();
    kinds.getStyleClass().add("network-legend");
    for (var helix : Helix.values()) {
      var shape = new SVGPath();
      shape.setContent(SHAPES[helix.ordinal()]);
      shape.getStyleClass().add("network-shape");
      var label = new Label(messages.label(helix), shape);
      label.setMinWidth(Region.USE_PREF_SIZE);
      kinds.getChildren().add(label);
      look.subscribe(it -> shape.setFill(colour(it, helix)));
    }
    var notes = new Label();
    notes.getStyleClass().add("quiet");
    notes.setWrapText(true);
    model
        .sizeProperty()
        .subscribe(size -> notes.setText(String.join(" · ", NetworkFigures.notes(size, messages))));
    var keys = new Label(messages.get("network.map.keys"));
    keys.getStyleClass().add("quiet");
    keys.setWrapText(true);
    var box = new VBox(kinds, notes, keys);
    box.getStyleClass().add("network-legends");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Color colour(ChartTheme theme, Helix helix) {
    var colour = theme.series().get(helix.ordinal());
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }
}
