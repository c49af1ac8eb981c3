// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.work.Progress;

/// The pages of a document as they will be printed, made from the real PDF.
public final class PdfPages {
  private static final int OPAQUE = 0xFF000000;
  private final byte[] pdf;
  private final int count;

  private PdfPages(byte[] pdf, int count) {
    this.pdf = pdf;
    this.count = count;
  }

  public static PdfPages of(Document document) {
    return of(document, Layout.A4, Progress.NONE);
  }

  /// @param progress asked now and then whether to go on
  public static PdfPages of(Document document, Layout layout, Progress progress) {
    var out = new ByteArrayOutputStream();
    try {
      PdfRenderer.render(document, layout, progress, out);
      var pdf = out.toByteArray();
      try (var opened = Loader.loadPDF(pdf)) {
        return new PdfPages(pdf, opened.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file itself.
  public byte[] bytes() {
    return pdf.clone();
  }

  public int count() {
    return count;
  }

  /// Draws a page.
  ///
  /// @param page from 0
  /// @param dotsPerInch how fine
  public Picture picture(int page, float dotsPerInch) {
    try (var opened = Loader.loadPDF(pdf)) {
      BufferedImage image =
          new PDFRenderer(opened).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
      return new Picture(image.getWidth(), image.getHeight(), dotsPerInch, opaque(image));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The points of the picture itself, not of a copy.
  private static int[] opaque(BufferedImage image) {
    var points = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (var i = 0; i < points.length; i++) points[i] |= OPAQUE;
    return points;
  }

  /// A drawn page: its points line by line, opaque colours as `0xAARRGGBB`.
  @SuppressWarnings("ArrayRecordComponent") // shown once and never compared
  public record Picture(int width, int height, float dotsPerInch, int[] points) {}
}
