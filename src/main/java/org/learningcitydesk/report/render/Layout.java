// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.Locale;
import org.learningcitydesk.domain.Code;

/// The sheets on which a document is laid out.
///
/// @param landscape whether they lie on their long side
public record Layout(Paper paper, boolean landscape) {
  public static final Layout A4 = new Layout(Paper.A4, false);

  private static final int MARGINS = 36;

  /// Sizes of ISO 216, and that of letters in North America, in millimetres.
  public enum Paper implements Code {
    A4(210, 297),
    A3(297, 420),
    LETTER(215.9, 279.4);

    private final double shortSide;
    private final double longSide;

    Paper(double shortSide, double longSide) {
      this.shortSide = shortSide;
      this.longSide = longSide;
    }
  }

  /// In millimetres.
  public double width() {
    return landscape ? paper.longSide : paper.shortSide;
  }

  /// In millimetres.
  public double height() {
    return landscape ? paper.shortSide : paper.longSide;
  }

  /// Between the margins, in millimetres.
  double room() {
    return width() - MARGINS;
  }

  /// What a style sheet for pages says of the sheets, and of pictures that are as wide as they.
  String css() {
    return String.format(
        Locale.ROOT,
        "@page { size: %.1fmm %.1fmm; } .picture { width: %.1fmm; }%n",
        width(),
        height(),
        room());
  }
}
