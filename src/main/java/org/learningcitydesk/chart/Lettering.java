// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters of one size that show all that a drawing has to say, and how wide its words are.
public final class Lettering {
  private final Font font;
  private final FontMetrics metrics;
  private final Map<String, Double> words = new HashMap<>();

  /// @param all that is going to be written
  public Lettering(String all, float size) {
    this(Typeface.forText(Typeface.visible(all)).font(size));
  }

  private Lettering(Font font) {
    this.font = font;
    var g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    metrics = g2.getFontMetrics(font);
  }

  /// The same letters larger or smaller.
  public Lettering in(float size) {
    return new Lettering(font.deriveFont(size));
  }

  public Font font() {
    return font;
  }

  public double lineHeight() {
    return font.getSize2D() * 1.2;
  }

  public double width(String line) {
    return metrics.stringWidth(line);
  }

  /// Writes lines below each other.
  ///
  /// @param top upper edge of the first line
  public void write(Graphics2D g2, List<String> lines, Color colour, double x, double top) {
    g2.setFont(font);
    g2.setPaint(colour);
    var y = top + font.getSize2D() * 0.98;
    for (var line : lines) {
      g2.drawString(line, (float) x, (float) y);
      y += lineHeight();
    }
  }

  /// A text in as many lines as it needs; nothing is left out.
  public List<String> wrapped(String text, double most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    var wide = 0.0;
    for (var word : Typeface.visible(text).strip().split("\\s+", -1)) {
      for (var piece : pieces(word, most)) {
        if (!line.isEmpty() && wide + wordWidth(" ") + wordWidth(piece) > most) {
          lines.add(line.toString());
          line.setLength(0);
          wide = 0;
        }
        if (!line.isEmpty()) {
          line.append(' ');
          wide += wordWidth(" ");
        }
        line.append(piece);
        wide += wordWidth(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// Words come again and again: each is measured once.
  private double wordWidth(String word) {
    return words.computeIfAbsent(
        word, it -> font.getStringBounds(it, metrics.getFontRenderContext()).getWidth());
  }

  private List<String> pieces(String word, double most) {
    if (wordWidth(word) <= most) return List.of(word);
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    for (var sign : word.codePoints().toArray()) {
      var next = Character.toString(sign);
      if (!piece.isEmpty() && width(piece + next) > most) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
