// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Color;
import java.util.List;

/// Colours and text size of every chart. The colours of the series start from those of Okabe and
/// Ito, which people with any colour vision tell apart, and are shifted until each has a contrast
/// of at least 3 to 1 to the paper.
///
/// @param paper what the chart lies on; the chart itself is transparent on the screen
/// @param textSize in pixels
public record ChartTheme(
    Color paper, Color ink, Color quiet, Color grid, List<Color> series, float textSize) {
  public static final ChartTheme LIGHT =
      new ChartTheme(
          new Color(0xFFFFFF),
          new Color(0x1F2328),
          new Color(0x59636E),
          new Color(0xD1D9E0),
          List.of(
              new Color(0x0072B2),
              new Color(0xC65300),
              new Color(0x00805E),
              new Color(0xA8457F),
              new Color(0x8A6A00),
              new Color(0x5F6B76)),
          12);
  public static final ChartTheme DARK =
      new ChartTheme(
          new Color(0x0D1117),
          new Color(0xE6EDF3),
          new Color(0x9198A1),
          new Color(0x3D444D),
          List.of(
              new Color(0x56B4E9),
              new Color(0xE69F00),
              new Color(0x2FC79A),
              new Color(0xE28DBE),
              new Color(0xF0E442),
              new Color(0xA9B4C0)),
          12);

  public ChartTheme {
    series = List.copyOf(series);
  }

  /// The same colours with larger or smaller letters.
  public ChartTheme withTextSize(float size) {
    return new ChartTheme(paper, ink, quiet, grid, series, size);
  }

  Color of(int row) {
    return series.get(row % series.size());
  }

  /// Contrast of two colours as the accessibility guidelines count it, 1 to 21.
  static double contrast(Color one, Color other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    var c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
