// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Typeface;

/// A typeface in a PDF, read when the first of its letters is set. Letters are not joined to
/// ligatures: to look for them took half of the time of a report, and a reader copies the letters
/// as they were typed.
final class PdfTypeface extends PDFontSupplier {
  private final PDDocument document;
  private final Typeface face;
  private @Nullable PDFont font;

  PdfTypeface(PDDocument document, Typeface face) {
    super(null);
    this.document = document;
    this.face = face;
  }

  Typeface face() {
    return face;
  }

  /// Tells the document that those of its letters that were set are to be put into it, wherever the
  /// pages were made.
  void use(PDDocument whole) throws IOException {
    var there = font;
    if (there == null) return;
    try (var unseen = new PDPageContentStream(whole, new PDPage())) {
      unseen.setFont(there, 1);
    }
  }

  @Override
  public PDFont supply() {
    var there = font;
    if (there != null) return there;
    try (var in = face.open()) {
      var letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
      letters.setEnableGsub(false);
      var read = PDType0Font.load(document, letters, true);
      font = read;
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
