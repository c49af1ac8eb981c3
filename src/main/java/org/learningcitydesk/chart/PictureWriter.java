// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/// Makes the bytes of a picture.
final class PictureWriter {
  /// A picture of points is not made larger than this many of them.
  private static final double MOST_POINTS = 100_000_000;

  private final Picture picture;

  PictureWriter(Picture picture) {
    this.picture = picture;
  }

  String svg() {
    var g2 = new SVGGraphics2D(picture.width(), picture.height());
    g2.setDefsKeyPrefix("picture");
    g2.setFontFunction(family -> '"' + family + "\", \"DejaVu Sans\", Arial, sans-serif");
    g2.setGeomDoubleConverter(PictureWriter::tenth);
    picture.draw(g2);
    var whole = new ViewBox(0, 0, picture.width(), picture.height());
    var svg = g2.getSVGElement("picture", true, whole, null, null);
    var begin = svg.indexOf('>') + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.substring(0, begin - 1)
        + " role=\"img\" aria-labelledby=\"picture-title picture-words\">"
        + "<title id=\"picture-title\">"
        + escaped(picture.title())
        + "</title><desc id=\"picture-words\">"
        + escaped((picture.sentence() + " " + picture.numbers()).strip())
        + "</desc>"
        + svg.substring(begin)
        + "\n";
  }

  private static String escaped(String text) {
    return Typeface.visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String tenth(double value) {
    var rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  byte[] png(int times) {
    var points = (double) picture.width() * picture.height();
    var fine = Math.min(times, Math.sqrt(MOST_POINTS / points));
    var image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * fine),
            (int) Math.ceil(picture.height() * fine),
            BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    g2.setPaint(Color.WHITE);
    g2.fillRect(0, 0, image.getWidth(), image.getHeight());
    g2.scale(fine, fine);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    picture.draw(g2);
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
