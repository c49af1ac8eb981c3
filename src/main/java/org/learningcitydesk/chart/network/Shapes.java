// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.network;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// A shape for each kind of node, so that colour is never the only difference. All cover about the
/// same area.
final class Shapes {
  private Shapes() {}

  static Shape of(int kind, double x, double y, double radius) {
    return switch (Math.floorMod(kind, 5)) {
      case 0 -> polygon(4, Math.PI / 4, x, y, radius * 1.22);
      case 1 -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      case 2 -> polygon(3, -Math.PI / 2, x, y + radius * 0.2, radius * 1.42);
      case 3 -> polygon(4, 0, x, y, radius * 1.3);
      default -> polygon(6, 0, x, y, radius * 1.12);
    };
  }

  private static Shape polygon(int corners, double turn, double x, double y, double radius) {
    var path = new Path2D.Double();
    for (var i = 0; i < corners; i++) {
      var angle = turn + 2 * Math.PI * i / corners;
      var px = x + radius * Math.cos(angle);
      var py = y + radius * Math.sin(angle);
      if (i == 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    }
    path.closePath();
    return path;
  }
}
