// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Everything that lies open while a document is made, put away together.
final class PdfDesk implements AutoCloseable {
  private final Deque<PDDocument> open = new ArrayDeque<>();

  /// A document without pages.
  PDDocument sheets() {
    var it = new PDDocument();
    open.push(it);
    return it;
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) open.pop().close();
  }
}
