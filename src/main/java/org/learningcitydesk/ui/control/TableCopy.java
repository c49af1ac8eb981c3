// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.TabText;
import org.learningcitydesk.i18n.Messages;

/// Rows of a table as a block for spreadsheets and letters: headings, then the columns in sight.
final class TableCopy<T> {
  private final Headings<T> headings;
  private final List<T> rows;
  private final Messages messages;

  TableCopy(Headings<T> headings, List<T> rows, Messages messages) {
    this.headings = headings;
    this.rows = rows;
    this.messages = messages;
  }

  String text() {
    return TabText.write(cells());
  }

  /// Puts the rows on the clipboard, for spreadsheets and as a table for letters.
  void toClipboard() {
    if (rows.isEmpty()) return;
    var cells = cells();
    var content = new ClipboardContent();
    content.putString(TabText.write(cells));
    content.putHtml(
        ClipboardTable.html(cells, headings.inSight().stream().map(it -> it.numeric()).toList()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe, as in a file.
  private List<List<String>> cells() {
    var inSight = headings.inSight();
    var lines = new ArrayList<List<String>>();
    lines.add(inSight.stream().map(it -> messages.get(it.titleKey())).toList());
    for (var row : rows)
      lines.add(
          inSight.stream()
              .map(it -> it.numeric() ? it.textOf(row) : FormulaGuard.guard(it.textOf(row)))
              .toList());
    return lines;
  }
}
