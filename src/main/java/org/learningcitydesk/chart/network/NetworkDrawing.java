// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.network;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Typeface;

/// Draws nodes, lines and names of a network in one theme. Knows nothing of title and legend, nor
/// of what it draws on.
final class NetworkDrawing {
  private static final float FADED = 0.16f;
  private final NetworkFigure figure;
  private final ChartTheme theme;
  private final Labels labels;

  /// Which part of the plane is seen: points are `x * scale + left` and `y * scale + top`.
  record View(double scale, double left, double top) {
    double x(NetworkFigure.Node node) {
      return node.x() * scale + left;
    }

    double y(NetworkFigure.Node node) {
      return node.y() * scale + top;
    }
  }

  NetworkDrawing(NetworkFigure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
    labels = new Labels(figure, theme.textSize());
  }

  Labels labels() {
    return labels;
  }

  double radius(NetworkFigure.Node node, View view) {
    var most = (5 + 9 * Math.sqrt(node.size())) * theme.textSize() / 12;
    return Math.max(2.5, most * Math.min(1, view.scale() / (60 * theme.textSize() / 12)));
  }

  Rectangle2D room(NetworkFigure.Node node, View view) {
    var radius = radius(node, view) * 1.25;
    return new Rectangle2D.Double(
        view.x(node) - radius, view.y(node) - radius, 2 * radius, 2 * radius);
  }

  /// For a screen: names are shortened, and left out where there is no room for them.
  ///
  /// @param selected a node that is lifted out together with its neighbours; -1 for none
  void drawShort(Graphics2D g2, View view, Rectangle2D seen, int selected) {
    var near = near(selected);
    var texts = new ArrayList<@Nullable List<String>>();
    var rooms = new ArrayList<Rectangle2D>();
    for (var i = 0; i < figure.nodes().size(); i++) {
      var node = figure.nodes().get(i);
      rooms.add(room(node, view));
      var written = (selected < 0 || near.get(i)) && seen.contains(view.x(node), view.y(node));
      texts.add(
          !written
              ? null
              : List.of(
                  i == selected ? Typeface.visible(node.name()) : Labels.shortened(node.name())));
    }
    draw(g2, view, selected, near, placed(texts, rooms, selected));
  }

  private List<Labels.Label> placed(
      List<@Nullable List<String>> texts, List<Rectangle2D> rooms, int selected) {
    return labels.place(figure, texts, rooms, selected >= 0 && figure.nodes().size() <= 60);
  }

  /// For a file: every name in full.
  void drawFull(Graphics2D g2, View view, double labelWidth) {
    var texts = new ArrayList<@Nullable List<String>>();
    var rooms = new ArrayList<Rectangle2D>();
    for (var node : figure.nodes()) {
      rooms.add(room(node, view));
      texts.add(labels.wrapped(node.name(), labelWidth));
    }
    draw(g2, view, -1, new BitSet(), labels.place(figure, texts, rooms, true));
  }

  private BitSet near(int selected) {
    var near = new BitSet();
    if (selected < 0) return near;
    near.set(selected);
    for (var line : figure.lines()) {
      if (line.one() == selected) near.set(line.other());
      if (line.other() == selected) near.set(line.one());
    }
    return near;
  }

  private void draw(Graphics2D g2, View view, int selected, BitSet near, List<Labels.Label> names) {
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    var composite = g2.getComposite();
    lines(g2, view, selected);
    for (var i = 0; i < figure.nodes().size(); i++) {
      g2.setComposite(
          selected < 0 || near.get(i)
              ? composite
              : AlphaComposite.getInstance(AlphaComposite.SRC_OVER, FADED));
      node(g2, view, figure.nodes().get(i), i == selected);
    }
    g2.setComposite(composite);
    g2.setFont(labels.font());
    for (var name : names) write(g2, name);
  }

  private void lines(Graphics2D g2, View view, int selected) {
    var opaque = figure.lines().size() > 600 ? 120 : 170;
    var quiet = theme.quiet();
    for (var line : figure.lines()) {
      var one = figure.nodes().get(line.one());
      var other = figure.nodes().get(line.other());
      var lifted = line.one() == selected || line.other() == selected;
      g2.setPaint(
          lifted
              ? theme.ink()
              : new Color(
                  quiet.getRed(),
                  quiet.getGreen(),
                  quiet.getBlue(),
                  selected < 0 ? opaque : (int) (FADED * 255)));
      g2.setStroke(new BasicStroke((float) (0.7 + Math.min(3.2, line.weight() * 0.9))));
      g2.draw(new Line2D.Double(view.x(one), view.y(one), view.x(other), view.y(other)));
    }
  }

  private void node(Graphics2D g2, View view, NetworkFigure.Node node, boolean selected) {
    var x = view.x(node);
    var y = view.y(node);
    var radius = radius(node, view);
    if (selected) {
      g2.setPaint(theme.ink());
      g2.setStroke(new BasicStroke(2.5f));
      g2.draw(Shapes.of(node.kind(), x, y, radius + 6));
    }
    if (node.ring()) {
      g2.setPaint(theme.paper());
      g2.fill(Shapes.of(node.kind(), x, y, radius + 3.4));
      g2.setPaint(theme.ink());
      g2.setStroke(new BasicStroke(1.2f));
      g2.draw(Shapes.of(node.kind(), x, y, radius + 3.4));
    }
    var shape = Shapes.of(node.kind(), x, y, radius);
    g2.setPaint(theme.series().get(Math.floorMod(node.kind(), theme.series().size())));
    g2.fill(shape);
    g2.setPaint(theme.paper());
    g2.setStroke(new BasicStroke(1.1f));
    g2.draw(shape);
  }

  private void write(Graphics2D g2, Labels.Label name) {
    var box = name.box();
    var paper = theme.paper();
    g2.setPaint(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), 190));
    g2.fill(box);
    g2.setPaint(theme.ink());
    var y = box.getMinY() + labels.font().getSize2D();
    for (var line : name.lines()) {
      g2.drawString(line, (float) (box.getCenterX() - labels.width(line) / 2), (float) y);
      y += labels.lineHeight();
    }
  }
}
