// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/// A drawing inside a text: as wide as its place. It is flat and transparent.
public interface Inset {
  /// A height in which everything has room.
  int preferredHeight(int width);

  void draw(Graphics2D g2, int width, int height);

  /// What it lies on where it is a picture of points.
  Color paper();

  /// An `svg` element that scales to the width of its place. Letters are drawn as outlines: it
  /// looks the same without the typeface.
  ///
  /// @param id prefix of all ids inside, unique in the document
  default String svg(String id, int width, int height) {
    var g2 = new SVGGraphics2D(width, height);
    g2.setDefsKeyPrefix(id);
    // A tenth of a pixel is finer than any printer shows.
    g2.setGeomDoubleConverter(Inset::tenth);
    g2.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
    draw(g2, width, height);
    return g2.getSVGElement(id, true, new ViewBox(0, 0, width, height), null, null);
  }

  private static String tenth(double value) {
    var rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /// A picture of points on the paper.
  ///
  /// @param scale 1, or 2 for fine screens and print
  default byte[] png(int width, int height, int scale) {
    var image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    g2.setPaint(paper());
    g2.fillRect(0, 0, image.getWidth(), image.getHeight());
    g2.scale(scale, scale);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    draw(g2, width, height);
    g2.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
