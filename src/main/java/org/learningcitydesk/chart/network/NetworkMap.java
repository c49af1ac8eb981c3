// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.network;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Typeface;

/// The map of a network on the screen: one control that is entered with the Tab key. Arrow keys go
/// from node to node, with Ctrl they move the node; Page Up and Down go through all by name, Enter
/// opens, + and - and the wheel zoom, 0 shows all, Escape lets go.
public final class NetworkMap extends Region {
  private static final double STEP = 0.25;

  static {
    Typeface.loadForScreen();
  }

  private final Canvas canvas = new Canvas();
  private final Tooltip tooltip = new Tooltip();
  private final ObjectProperty<NetworkFigure> figure =
      new SimpleObjectProperty<>(this, "figure", NetworkFigure.EMPTY);
  private final ObjectProperty<ChartTheme> theme;
  private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", -1);
  private NetworkDrawing drawing;
  private NetworkDrawing.@Nullable View view;
  private IntFunction<String> spoken = _ -> "";
  private Consumer<Integer> opened = _ -> {};
  private Consumer<Move> moved = _ -> {};
  private @Nullable MouseEvent pressed;
  private int held = -1;
  private boolean dragged;
  private boolean stepped;

  /// A node that somebody put elsewhere.
  public record Move(int node, double x, double y) {}

  public NetworkMap(ChartTheme look) {
    theme = new SimpleObjectProperty<>(this, "theme", look);
    drawing = new NetworkDrawing(figure.get(), look);
    getChildren().add(canvas);
    getStyleClass().add("network-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(120, 120);
    figure.subscribe(_ -> renew());
    theme.subscribe(_ -> renew());
    selected.subscribe(_ -> selectionChanged());
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(this::hover);
    setOnScroll(this::wheel);
    setOnKeyPressed(this::key);
    setOnKeyReleased(_ -> settle());
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) settle();
              else speak();
            });
    widthProperty().subscribe(_ -> view = null);
    heightProperty().subscribe(_ -> view = null);
  }

  public ObjectProperty<NetworkFigure> figureProperty() {
    return figure;
  }

  public ObjectProperty<ChartTheme> themeProperty() {
    return theme;
  }

  /// The place of the selected node in the figure; -1 for none.
  public IntegerProperty selectedProperty() {
    return selected;
  }

  /// What is said of a node; of -1, of the whole map.
  public void speaks(IntFunction<String> words) {
    spoken = words;
    speak();
  }

  /// What Enter and a double click do with a node.
  public void onOpen(Consumer<Integer> action) {
    opened = action;
  }

  /// What follows when somebody has put a node elsewhere.
  public void onMoved(Consumer<Move> action) {
    moved = action;
  }

  /// Shows all of the network.
  public void fit() {
    view = null;
    draw();
  }

  public void zoom(double factor) {
    zoom(factor, getWidth() / 2, getHeight() / 2);
  }

  private void zoom(double factor, double x, double y) {
    var now = view();
    var scale = Math.clamp(now.scale() * factor, 4, 600);
    var by = scale / now.scale();
    view = new NetworkDrawing.View(scale, x - (x - now.left()) * by, y - (y - now.top()) * by);
    draw();
  }

  private void renew() {
    drawing = new NetworkDrawing(figure.get(), theme.get());
    if (selected.get() >= figure.get().nodes().size()) selected.set(-1);
    draw();
    speak();
  }

  private void selectionChanged() {
    if (selected.get() >= 0 && selected.get() < figure.get().nodes().size()) bringIntoSight();
    draw();
    speak();
  }

  private void speak() {
    setAccessibleText(spoken.apply(selected.get()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private NetworkDrawing.View view() {
    var now = view;
    if (now != null) return now;
    var made = whole();
    if (getWidth() > 0) view = made;
    return made;
  }

  private NetworkDrawing.View whole() {
    var nodes = figure.get().nodes();
    if (nodes.isEmpty()) return new NetworkDrawing.View(60, 0, 0);
    var least = nodes.getFirst();
    var plane = new Rectangle2D.Double(least.x(), least.y(), 0, 0);
    for (var node : nodes) plane.add(node.x(), node.y());
    var around = theme.get().textSize() * 5;
    var scale =
        Math.clamp(
            Math.min(
                (getWidth() - 2 * around) / Math.max(plane.getWidth(), 0.1),
                (getHeight() - 1.2 * around) / Math.max(plane.getHeight(), 0.1)),
            4,
            150);
    return new NetworkDrawing.View(
        scale,
        getWidth() / 2 - plane.getCenterX() * scale,
        getHeight() / 2 - plane.getCenterY() * scale - theme.get().textSize() / 2);
  }

  private void bringIntoSight() {
    var now = view();
    var node = figure.get().nodes().get(selected.get());
    var edge = 40;
    if (getWidth() < 3 * edge || getHeight() < 3 * edge) return;
    var x = Math.clamp(now.x(node), edge, getWidth() - edge);
    var y = Math.clamp(now.y(node), edge, getHeight() - edge);
    view =
        new NetworkDrawing.View(
            now.scale(), now.left() + x - now.x(node), now.top() + y - now.y(node));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  private void draw() {
    if (canvas.getWidth() <= 0) return;
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    var g2 = new FXGraphics2D(pen);
    g2.setZeroStrokeWidth(0.5);
    drawing.drawShort(
        g2,
        view(),
        new Rectangle2D.Double(-40, -40, canvas.getWidth() + 80, canvas.getHeight() + 80),
        selected.get());
  }

  /// The node at a point.
  private Optional<Integer> at(double x, double y) {
    var nodes = figure.get().nodes();
    var now = view();
    return IntStream.range(0, nodes.size())
        .boxed()
        .filter(
            it ->
                distance(now, nodes.get(it), x, y)
                    < Math.max(12, drawing.radius(nodes.get(it), now) + 3))
        .min(Comparator.comparingDouble(it -> distance(now, nodes.get(it), x, y)));
  }

  private static double distance(
      NetworkDrawing.View view, NetworkFigure.Node node, double x, double y) {
    return Math.hypot(view.x(node) - x, view.y(node) - y);
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) return;
    pressed = event;
    dragged = false;
    held = at(event.getX(), event.getY()).orElse(-1);
    if (held >= 0) selected.set(held);
    if (held >= 0 && event.getClickCount() == 2) opened.accept(held);
  }

  private void drag(MouseEvent event) {
    var from = pressed;
    if (from == null) return;
    if (!dragged && Math.hypot(event.getX() - from.getX(), event.getY() - from.getY()) < 4) return;
    dragged = true;
    setCursor(Cursor.CLOSED_HAND);
    var now = view();
    if (held >= 0) {
      figure.set(
          figure
              .get()
              .moved(
                  held,
                  (event.getX() - now.left()) / now.scale(),
                  (event.getY() - now.top()) / now.scale()));
    } else {
      view =
          new NetworkDrawing.View(
              now.scale(),
              now.left() + event.getX() - from.getX(),
              now.top() + event.getY() - from.getY());
      pressed = event;
      draw();
    }
  }

  private void release(MouseEvent event) {
    setCursor(Cursor.DEFAULT);
    if (dragged && held >= 0) tellMove(held);
    else if (!dragged && held < 0 && event.getButton() == MouseButton.PRIMARY) selected.set(-1);
    pressed = null;
    held = -1;
    dragged = false;
  }

  private void tellMove(int node) {
    var there = figure.get().nodes().get(node);
    moved.accept(new Move(node, there.x(), there.y()));
  }

  private void hover(MouseEvent event) {
    var node = at(event.getX(), event.getY());
    setCursor(node.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (node.isEmpty()) {
      Tooltip.uninstall(this, tooltip);
      return;
    }
    tooltip.setText(figure.get().nodes().get(node.get()).name());
    Tooltip.install(this, tooltip);
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaY() == 0) return;
    zoom(event.getDeltaY() > 0 ? 1.15 : 1 / 1.15, event.getX(), event.getY());
    event.consume();
  }

  private void key(KeyEvent press) {
    if (press.isAltDown() || press.isMetaDown()) return;
    switch (press.getCode()) {
      case LEFT -> arrow(press, -1, 0);
      case RIGHT -> arrow(press, 1, 0);
      case UP -> arrow(press, 0, -1);
      case DOWN -> arrow(press, 0, 1);
      case PAGE_DOWN -> next(1);
      case PAGE_UP -> next(-1);
      case ENTER -> {
        if (selected.get() < 0) return;
        opened.accept(selected.get());
      }
      case ESCAPE -> {
        if (selected.get() < 0) return;
        selected.set(-1);
      }
      case PLUS, ADD, EQUALS -> {
        if (press.isShortcutDown()) return;
        zoom(1.25);
      }
      case MINUS, SUBTRACT -> {
        if (press.isShortcutDown()) return;
        zoom(0.8);
      }
      case DIGIT0, NUMPAD0 -> {
        if (press.isShortcutDown()) return;
        fit();
      }
      default -> {
        return;
      }
    }
    press.consume();
  }

  private void next(int by) {
    var count = figure.get().nodes().size();
    if (count > 0)
      selected.set(
          selected.get() < 0
              ? (by > 0 ? 0 : count - 1)
              : Math.floorMod(selected.get() + by, count));
  }

  private void arrow(KeyEvent press, int right, int down) {
    if (press.isShortcutDown()) shift(right, down);
    else goTo(right, down);
  }

  /// Moves the selected node; the move is told when the key is let go.
  private void shift(int right, int down) {
    if (selected.get() < 0) return;
    var node = figure.get().nodes().get(selected.get());
    figure.set(figure.get().moved(selected.get(), node.x() + right * STEP, node.y() + down * STEP));
    stepped = true;
    bringIntoSight();
  }

  private void settle() {
    if (!stepped) return;
    stepped = false;
    if (selected.get() >= 0) tellMove(selected.get());
  }

  /// To the nearest node in a direction; at first to the largest.
  private void goTo(int right, int down) {
    var nodes = figure.get().nodes();
    if (nodes.isEmpty()) return;
    if (selected.get() < 0) {
      IntStream.range(0, nodes.size())
          .boxed()
          .max(Comparator.comparingDouble(it -> nodes.get(it).size()))
          .ifPresent(selected::set);
      return;
    }
    var from = nodes.get(selected.get());
    IntStream.range(0, nodes.size())
        .boxed()
        .filter(it -> along(from, nodes.get(it), right, down) > 1e-6)
        .min(Comparator.comparingDouble(it -> cost(from, nodes.get(it), right, down)))
        .ifPresent(selected::set);
  }

  private static double along(NetworkFigure.Node from, NetworkFigure.Node to, int right, int down) {
    return (to.x() - from.x()) * right + (to.y() - from.y()) * down;
  }

  /// What lies aside counts more than what lies ahead.
  private static double cost(NetworkFigure.Node from, NetworkFigure.Node to, int right, int down) {
    var ahead = along(from, to, right, down);
    var aside = Math.abs((to.x() - from.x()) * down) + Math.abs((to.y() - from.y()) * right);
    return ahead + 2.5 * aside;
  }
}
