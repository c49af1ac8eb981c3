// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.table.CsvFile;
import org.learningcitydesk.work.Progress;

/// A document as PDF that is accessible (PDF/UA-1) and made to last (PDF/A-3a): tagged, every
/// typeface and the colour profile inside. While it is made nothing is read but what is in our own
/// hands.
///
/// A document with a table of contents is laid out part by part, each from one page break to the
/// next, so that no more than one part is held as boxes.
public final class PdfRenderer {
  /// How often the first part is laid out until the numbers of pages that it tells are those that
  /// come of it.
  private static final int ATTEMPTS = 4;

  private final Document document;
  private final Layout layout;
  private final List<Outline.Anchor> anchors;

  private PdfRenderer(Document document, Layout layout) {
    this.document = document;
    this.layout = layout;
    anchors = Outline.of(document, Typeface::visible);
  }

  /// On upright sheets of A4.
  ///
  /// @throws IOException where the stream does not take it
  public static void render(Document document, OutputStream out) throws IOException {
    render(document, Layout.A4, Progress.NONE, out);
  }

  /// @param progress told how many parts are laid out, and asked now and then whether to go on
  /// @throws IOException where the stream does not take it
  public static void render(Document document, Layout layout, Progress progress, OutputStream out)
      throws IOException {
    new PdfRenderer(document, layout).write(progress, out);
  }

  private void write(Progress progress, OutputStream out) throws IOException {
    try (var desk = new PdfDesk()) {
      var setter = new PdfTypesetter(document, anchors, layout, desk);
      var whole = new PdfWhole(laid(setter, progress));
      whole.bookmarks(anchors);
      whole.links();
      PdfAttachments.attach(CsvFile.of(document), whole.pdf());
      new PdfFeet(document, setter.faces()).draw(whole.pdf());
      for (var face : setter.faces()) face.use(whole.pdf());
      whole.pdf().save(out);
    }
  }

  private List<PdfPart> laid(PdfTypesetter setter, Progress progress) throws IOException {
    var parts = Outline.parts(document, anchors);
    var laid = new ArrayList<PdfPart>();
    for (var part : parts) {
      var done = laid.size();
      laid.add(setter.set(part, Map.of(), (_, _) -> progress.step(done, parts.size())));
    }
    if (!tellsNumbers()) return laid;
    var numbers = numbers(laid);
    for (var i = 0; i < ATTEMPTS; i++) {
      laid.set(
          0,
          setter.set(
              parts.getFirst(), numbers, (_, _) -> progress.step(parts.size(), parts.size())));
      var now = numbers(laid);
      if (now.equals(numbers)) break;
      numbers = now;
    }
    return laid;
  }

  private boolean tellsNumbers() {
    return document.blocks().stream().anyMatch(Block.Contents.class::isInstance);
  }

  /// The numbers of the pages on which the headings stand, by their ids.
  private static Map<String, Integer> numbers(List<PdfPart> parts) {
    var numbers = new HashMap<String, Integer>();
    var before = 0;
    for (var part : parts) {
      for (var mark : part.marks().entrySet())
        numbers.put(mark.getKey(), before + mark.getValue().page() + 1);
      before += part.pages().getNumberOfPages();
    }
    return numbers;
  }

  /// Makes a small document and forgets it, so that the first real one does not wait for typefaces
  /// and style rules.
  ///
  /// @return how many bytes it had
  public static long warmUp() {
    var out = new ByteArrayOutputStream();
    try {
      render(
          new Document(
              Locale.ENGLISH, "-", "-", "-", "-", List.of(), List.of(new Block.Heading(1, "-"))),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
