// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.learningcitydesk.report.Document;

/// The text of a PDF without the feet of its pages; no letter lies outside its page, and no page is
/// empty.
final class PaperText extends PDFTextStripper {
  /// Above the foot, in points.
  private static final float FOOT = 45;

  private final List<String> outside = new ArrayList<>();

  private PaperText() throws IOException {}

  static String of(Document document) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfRenderer.render(document, out);
    var all = new StringBuilder();
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      for (var i = 1; i <= pdf.getNumberOfPages(); i++) {
        var text = new PaperText();
        text.setStartPage(i);
        text.setEndPage(i);
        var page = text.getText(pdf);
        assertThat(text.outside).as("page " + i).isEmpty();
        assertThat(page).as("page " + i).isNotBlank();
        all.append(page);
      }
    }
    return all.toString();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    var box = getCurrentPage().getMediaBox();
    if (text.getX() < 0
        || text.getX() + text.getWidth() > box.getWidth()
        || text.getY() < 0
        || text.getY() > box.getHeight())
      outside.add(text.getUnicode() + " " + text.getX() + "/" + text.getY());
    if (text.getY() < box.getHeight() - FOOT) super.processTextPosition(text);
  }
}
