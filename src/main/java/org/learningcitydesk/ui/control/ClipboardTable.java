// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;

/// Rows as a table in HTML, as letters and spreadsheets take it from the clipboard. Text is marked
/// as text, so that a postal code keeps its zeros.
final class ClipboardTable {
  private ClipboardTable() {}

  /// @param rows the headings first
  /// @param numeric which columns hold numbers
  static String html(List<List<String>> rows, List<Boolean> numeric) {
    var html = new StringBuilder("<table>");
    for (var i = 0; i < rows.size(); i++) {
      html.append("<tr>");
      for (var column = 0; column < rows.get(i).size(); column++) {
        var text = escaped(rows.get(i).get(column));
        if (i == 0) html.append("<th>").append(text).append("</th>");
        else if (numeric.get(column)) html.append("<td>").append(text).append("</td>");
        else html.append("<td style=\"mso-number-format:'\\@'\">").append(text).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("\\r\\n|\\r|\\n", "<br>");
  }
}
