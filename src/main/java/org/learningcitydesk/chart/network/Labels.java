// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.network;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Typeface;

/// Where the names of nodes are written, so that they lie on each other as little as can be: the
/// most important first, each to the first free side of its node.
final class Labels {
  private static final int SHORT = 24;
  private final Lettering letters;

  /// @param lines of the name
  /// @param box around all lines
  record Label(int node, List<String> lines, Rectangle2D box) {}

  Labels(NetworkFigure figure, float textSize) {
    var all = new StringBuilder();
    figure.nodes().forEach(it -> all.append(it.name()));
    letters = new Lettering(all.toString(), textSize);
  }

  Font font() {
    return letters.font();
  }

  double lineHeight() {
    return letters.lineHeight();
  }

  double width(String line) {
    return letters.width(line);
  }

  /// A name in one line, shortened at the end.
  static String shortened(String name) {
    var text = Typeface.visible(name);
    if (text.codePointCount(0, text.length()) <= SHORT) return text;
    return text.substring(0, text.offsetByCodePoints(0, SHORT - 1)).strip() + "…";
  }

  /// A name in as many lines as it needs; nothing is left out.
  List<String> wrapped(String name, double most) {
    return letters.wrapped(name, most);
  }

  Rectangle2D size(List<String> lines) {
    var width = lines.stream().mapToDouble(this::width).max().orElse(0);
    return new Rectangle2D.Double(0, 0, width + 4, lines.size() * lineHeight() + 2);
  }

  /// Places names.
  ///
  /// @param texts the lines of each node's name; null for a node that has none
  /// @param nodes the room of each node itself
  /// @param all writes also those that find no free side, where they hide least
  List<Label> place(
      NetworkFigure figure,
      List<@Nullable List<String>> texts,
      List<Rectangle2D> nodes,
      boolean all) {
    var order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingDouble(it -> -figure.nodes().get(it).size()))
            .toList();
    var taken = new Taken(nodes);
    var placed = new ArrayList<Label>();
    for (int node : order) {
      var lines = texts.get(node);
      if (lines == null) continue;
      var box = best(nodes.get(node), size(lines), taken, node, all);
      if (box == null) continue;
      taken.add(box);
      placed.add(new Label(node, lines, box));
    }
    return placed;
  }

  private static @Nullable Rectangle2D best(
      Rectangle2D node, Rectangle2D size, Taken taken, int own, boolean all) {
    Rectangle2D best = null;
    var least = Double.POSITIVE_INFINITY;
    for (var box : sides(node, size.getWidth(), size.getHeight())) {
      var hidden = taken.overlap(box, own);
      if (hidden <= 0) return box;
      if (hidden < least) {
        least = hidden;
        best = box;
      }
    }
    return all ? best : null;
  }

  /// Below, above, to the right, to the left, and the corners.
  private static List<Rectangle2D> sides(Rectangle2D node, double width, double height) {
    var below = node.getMaxY() + 1;
    var above = node.getMinY() - height - 1;
    var middleX = node.getCenterX() - width / 2;
    var middleY = node.getCenterY() - height / 2;
    var right = node.getMaxX() + 2;
    var left = node.getMinX() - width - 2;
    return List.of(
        new Rectangle2D.Double(middleX, below, width, height),
        new Rectangle2D.Double(middleX, above, width, height),
        new Rectangle2D.Double(right, middleY, width, height),
        new Rectangle2D.Double(left, middleY, width, height),
        new Rectangle2D.Double(node.getCenterX(), below, width, height),
        new Rectangle2D.Double(node.getCenterX() - width, below, width, height),
        new Rectangle2D.Double(node.getCenterX(), above, width, height),
        new Rectangle2D.Double(node.getCenterX() - width, above, width, height));
  }

  /// The rooms that are taken, found by squares so that many are no matter.
  private static final class Taken {
    private static final double SQUARE = 96;
    private final Map<Long, List<Entry>> squares = new HashMap<>();

    private record Entry(Rectangle2D room, int node) {}

    Taken(List<Rectangle2D> nodes) {
      for (var i = 0; i < nodes.size(); i++) add(new Entry(nodes.get(i), i));
    }

    void add(Rectangle2D box) {
      add(new Entry(box, -1));
    }

    private void add(Entry entry) {
      each(entry.room(), key -> squares.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry));
    }

    double overlap(Rectangle2D box, int own) {
      var seen = new HashSet<Entry>();
      var sum = new double[1];
      each(
          box,
          key -> {
            for (var it : squares.getOrDefault(key, List.of()))
              if (it.node() != own && seen.add(it)) sum[0] += common(it.room(), box);
          });
      return sum[0];
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
      var width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
      var height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
      return width <= 0 || height <= 0 ? 0 : width * height;
    }

    private static void each(Rectangle2D room, LongConsumer then) {
      for (var column = square(room.getMinX()); column <= square(room.getMaxX()); column++)
        for (var row = square(room.getMinY()); row <= square(room.getMaxY()); row++)
          then.accept(column << 32 ^ (row & 0xFFFFFFFFL));
    }

    private static long square(double value) {
      return (long) Math.floor(value / SQUARE);
    }
  }
}
