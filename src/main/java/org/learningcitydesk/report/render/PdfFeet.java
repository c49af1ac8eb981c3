// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;

/// The feet of the pages: what the document is, and which page of how many. They are no part of its
/// text.
final class PdfFeet {
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float SIZE = 8;
  private static final float SIDE = 18 * MILLIMETRE;
  private static final float BASE = 14 * MILLIMETRE;

  /// Share of the line that the name of the document may take.
  private static final double ROOM = 0.78;

  private static final Color QUIET = new Color(0x59, 0x63, 0x6E);

  private final Map<Typeface, PdfTypeface> faces;
  private final Messages messages;
  private final Line name;

  PdfFeet(Document document, List<PdfTypeface> faces) {
    this.faces = faces.stream().collect(Collectors.toMap(PdfTypeface::face, it -> it));
    messages = Messages.in(document.language());
    name = line(Typeface.visible(document.fullTitle()));
  }

  private record Line(String text, PDFont font) {
    float width() throws IOException {
      return font.getStringWidth(text) / 1000 * SIZE;
    }
  }

  private Line line(String text) {
    var face = Objects.requireNonNull(faces.get(Typeface.forText(text)));
    return new Line(RightToLeft.line(text), face.supply());
  }

  void draw(PDDocument pdf) throws IOException {
    var count = pdf.getNumberOfPages();
    var number = 0;
    for (var page : pdf.getPages())
      draw(pdf, page, line(messages.get("report.pageOf", ++number, count)));
  }

  private void draw(PDDocument pdf, PDPage page, Line number) throws IOException {
    var width = page.getMediaBox().getWidth();
    var room = width - 2 * SIDE;
    try (var out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer()));
      out.setNonStrokingColor(QUIET);
      set(out, shortened(name, (float) (room * ROOM)), SIDE);
      set(out, number, width - SIDE - number.width());
      out.endMarkedContent();
    }
  }

  private static COSDictionary footer() {
    var it = new COSDictionary();
    it.setName(COSName.TYPE, "Pagination");
    it.setName(COSName.SUBTYPE, "Footer");
    return it;
  }

  private static void set(PDPageContentStream out, Line line, float x) throws IOException {
    out.beginText();
    out.setFont(line.font(), SIZE);
    out.newLineAtOffset(x, BASE);
    out.showText(line.text());
    out.endText();
  }

  private static Line shortened(Line line, float room) throws IOException {
    if (line.width() <= room) return line;
    var points = line.text().codePoints().toArray();
    for (var count = points.length - 1; count > 0; count--) {
      var shorter = new Line(new String(points, 0, count).strip() + "…", line.font());
      if (shorter.width() <= room) return shorter;
    }
    return line;
  }
}
