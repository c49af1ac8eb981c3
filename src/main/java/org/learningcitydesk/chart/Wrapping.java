// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of a width: between words, and inside a word that is wider than a line.
final class Wrapping {
  private static final int MOST_LINES = 6;

  private Wrapping() {}

  static List<String> lines(String text, FontMetrics metrics, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      for (var piece : pieces(word, metrics, width)) {
        if (!line.isEmpty() && metrics.stringWidth(line + " " + piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        if (!line.isEmpty()) line.append(' ');
        line.append(piece);
      }
    }
    lines.add(line.toString());
    if (lines.size() <= MOST_LINES) return lines;
    var kept = new ArrayList<>(lines.subList(0, MOST_LINES));
    kept.set(MOST_LINES - 1, kept.getLast() + "…");
    return kept;
  }

  private static List<String> pieces(String word, FontMetrics metrics, double width) {
    if (metrics.stringWidth(word) <= width) return List.of(word);
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    for (var cp : word.codePoints().toArray()) {
      var next = Character.toString(cp);
      if (!piece.isEmpty() && metrics.stringWidth(piece + next) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  static double longestWord(String text, FontMetrics metrics) {
    var longest = 0;
    for (var word : text.strip().split("\\s+", -1))
      longest = Math.max(longest, metrics.stringWidth(word));
    return longest;
  }
}
