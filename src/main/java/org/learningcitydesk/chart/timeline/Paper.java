// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

/// Sheets lying on their long side, in points.
public enum Paper {
  A4(842, 595),
  A3(1191, 842);

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
