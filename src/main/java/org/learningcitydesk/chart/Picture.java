// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Graphics2D;

/// Something that is drawn for a file of its own: with its title, its legend and every name in
/// full.
public interface Picture {
  /// What it is a picture of.
  String title();

  /// What it shows, in a sentence or two.
  String sentence();

  /// Its numbers in words, for those who do not see it; empty where the picture writes each of
  /// them.
  default String numbers() {
    return "";
  }

  int width();

  int height();

  void draw(Graphics2D g2);

  /// A whole SVG file; what is written in it is text, so that it can be searched and read aloud.
  default String svg() {
    return new PictureWriter(this).svg();
  }

  /// A picture of points.
  ///
  /// @param times how many points for each of the drawing; fewer where it would grow beyond measure
  default byte[] png(int times) {
    return new PictureWriter(this).png(times);
  }
}
