// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

/// Keeps a spreadsheet from taking a text for a formula: an apostrophe is put before it on the way
/// out and taken away on the way in. A text that already looks guarded gets one more, so that
/// nothing is lost there and back.
public final class FormulaGuard {
  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  public static String guard(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  public static String unguard(String cell) {
    return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
  }

  /// Whether a sign that begins a formula stands first, or behind nothing but apostrophes. Each
  /// cell of each table comes by here, too often for a pattern.
  private static boolean isRisky(String text) {
    for (var i = 0; i < text.length(); i++)
      if (text.charAt(i) != '\'') return RISKY.indexOf(text.charAt(i)) >= 0;
    return false;
  }
}
