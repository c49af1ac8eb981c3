// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import java.util.regex.Pattern;

/// What Excel asks of the text in a cell.
public final class ExcelText {
  /// Letters that a cell holds.
  public static final int LONGEST = 32_767;

  private static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private ExcelText() {}

  /// A text in which nothing is taken for the escape of a sign.
  public static String escaped(String words) {
    return words.contains("_x") ? LOOKS_LIKE_ESCAPE.matcher(words).replaceAll("_x005F_") : words;
  }
}
