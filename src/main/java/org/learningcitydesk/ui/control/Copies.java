// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.TabText;

/// What is put on the clipboard, in place of what was there.
public final class Copies {
  private Copies() {}

  public static void text(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    put(content);
  }

  /// Rows as spreadsheets take them. A text that would be taken for a formula gets an apostrophe,
  /// as in a file.
  ///
  /// @param rows the first one their headings
  public static void table(List<List<String>> rows) {
    text(
        TabText.write(
            rows.stream().map(row -> row.stream().map(FormulaGuard::guard).toList()).toList()));
  }

  public static void picture(byte[] png) {
    var content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    put(content);
  }

  private static void put(ClipboardContent content) {
    Clipboard.getSystemClipboard().setContent(content);
  }
}
