// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
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

  /// Stands for a sign that no typeface has.
  private static final int UNKNOWN = '?';

  private static final Color QUIET = new Color(0x59, 0x63, 0x6E);

  private final Map<Typeface, PdfTypeface> faces;
  private final Messages messages;
  private final String name;

  PdfFeet(Document document, List<PdfTypeface> faces) {
    this.faces = faces.stream().collect(Collectors.toMap(PdfTypeface::face, it -> it));
    messages = Messages.in(document.language());
    name = Typeface.visible(document.fullTitle());
  }

  /// Signs that follow each other and are of one typeface.
  private record Run(String text, PDFont font) {
    float width() throws IOException {
      return font.getStringWidth(text) / 1000 * SIZE;
    }
  }

  private record Line(List<Run> runs) {
    float width() throws IOException {
      var width = 0f;
      for (var run : runs) width += run.width();
      return width;
    }
  }

  /// In one line, whatever was typed: each sign in the first typeface that has it.
  private Line line(String text) {
    var runs = new ArrayList<Run>();
    RightToLeft.line(text.replaceAll("\\s", " ")).codePoints().forEach(it -> add(it, runs));
    return new Line(runs);
  }

  private void add(int sign, List<Run> runs) {
    for (var face : List.of(Typeface.ROBOTO, Typeface.DEJAVU)) {
      var font = Objects.requireNonNull(faces.get(face)).supply();
      if (!has(font, sign)) continue;
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last == null || last.font() != font) runs.add(new Run(Character.toString(sign), font));
      else runs.set(runs.size() - 1, new Run(last.text() + Character.toString(sign), font));
      return;
    }
    if (sign != UNKNOWN) add(UNKNOWN, runs);
  }

  private static boolean has(PDFont font, int sign) {
    try {
      return font.encode(Character.toString(sign)).length > 0;
    } catch (IllegalArgumentException | IOException _) {
      return false;
    }
  }

  void draw(PDDocument pdf) throws IOException {
    var count = pdf.getNumberOfPages();
    var number = 0;
    // All sheets of a document are of one size.
    var room = (float) ((pdf.getPage(0).getMediaBox().getWidth() - 2 * SIDE) * ROOM);
    var what = shortened(name, room);
    for (var page : pdf.getPages())
      draw(pdf, page, what, line(messages.get("report.pageOf", ++number, count)));
  }

  private static void draw(PDDocument pdf, PDPage page, Line what, Line number) throws IOException {
    var width = page.getMediaBox().getWidth();
    try (var out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer()));
      out.setNonStrokingColor(QUIET);
      set(out, what, SIDE);
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
    out.newLineAtOffset(x, BASE);
    for (var run : line.runs()) {
      out.setFont(run.font(), SIZE);
      out.showText(run.text());
    }
    out.endText();
  }

  /// As much of the text as there is room for.
  private Line shortened(String text, float room) throws IOException {
    var whole = line(text);
    if (whole.width() <= room) return whole;
    var points = text.codePoints().toArray();
    var count = points.length;
    while (count-- > 1) {
      var shorter = line(new String(points, 0, count).strip() + "…");
      if (shorter.width() <= room) return shorter;
    }
    return line("…");
  }
}
