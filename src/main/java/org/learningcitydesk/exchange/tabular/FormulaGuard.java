// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a text for a formula: an apostrophe is put before it on the way
/// out and taken away on the way in. A text that already looks guarded gets one more, so that
/// nothing is lost there and back.
public final class FormulaGuard {
  private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);

  private FormulaGuard() {}

  public static String guard(String text) {
    return RISKY.matcher(text).lookingAt() ? "'" + text : text;
  }

  public static String unguard(String cell) {
    return cell.startsWith("'") && RISKY.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
