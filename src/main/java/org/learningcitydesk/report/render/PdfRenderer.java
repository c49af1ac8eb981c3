// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.table.CsvFile;
import org.learningcitydesk.work.Progress;

/// A document as PDF that is accessible (PDF/UA-1) and made to last (PDF/A-3a): tagged, every
/// typeface and the colour profile inside. While it is made nothing is read but what is in our own
/// hands.
public final class PdfRenderer {
  /// Points of a drawing in a millimetre of paper.
  private static final double POINTS = 760.0 / 174;

  /// What a page has above and below its text, with the title and the sentence of a picture.
  private static final double AROUND = 70;

  private static final String FOOTER =
      "font-family: 'Roboto', 'DejaVu Sans'; font-size: 8pt; color: #59636e; vertical-align: top; padding-top: 5mm; white-space: nowrap;";

  static {
    // What the library has to say while it works holds texts of the document.
    XRLog.setLoggingEnabled(false);
  }

  private final Document document;
  private final Layout layout;

  private PdfRenderer(Document document, Layout layout) {
    this.document = document;
    this.layout = layout;
  }

  /// On upright sheets of A4.
  ///
  /// @throws IOException where the stream does not take it
  public static void render(Document document, OutputStream out) throws IOException {
    render(document, Layout.A4, Progress.NONE, out);
  }

  /// @param progress asked now and then whether to go on
  /// @throws IOException where the stream does not take it
  public static void render(Document document, Layout layout, Progress progress, OutputStream out)
      throws IOException {
    new PdfRenderer(document, layout).write(progress, out);
  }

  /// Where lines may end, as ever, and whether to go on with the next text.
  private record Lines(FSTextBreaker lines, Progress progress) implements FSTextBreaker {
    @Override
    public void setText(String text) {
      progress.step(0, 0);
      lines.setText(text);
    }

    @Override
    public int next() {
      return lines.next();
    }
  }

  private void write(Progress progress, OutputStream out) throws IOException {
    try (var pdf = new PDDocument()) {
      PdfAttachments.attach(CsvFile.of(document), pdf);
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      closed(builder);
      lasting(builder, pdf);
      asking(builder, progress);
      builder.withHtmlContent(markup(), null);
      builder.toStream(out);
      builder.run();
    }
  }

  /// Nothing is read but what is in our own hands.
  private static void closed(PdfRendererBuilder builder) {
    for (var when :
        List.of(
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI,
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI))
      builder.useExternalResourceAccessControl(
          (uri, _) -> uri.startsWith("data:image/svg+xml;base64,"), when);
    builder.useUriResolver((_, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : "");
  }

  private static void lasting(PdfRendererBuilder builder, PDDocument pdf) {
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (var face : Typeface.values())
      builder.useFont(
          new PdfTypeface(pdf, face),
          face.family(),
          face.weight(),
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.useReplacementText("?");
    builder.withProducer(Messages.in(Locale.ENGLISH).get("app.name"));
  }

  /// Asks with each text, line and page whether to go on.
  private static void asking(PdfRendererBuilder builder, Progress progress) {
    builder.useUnicodeBidiSplitter(
        () -> {
          progress.step(0, 0);
          return new RightToLeft.Splitter();
        });
    builder.useUnicodeLineBreaker(
        new Lines(
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US)), progress));
    builder.usePageSupplier(
        (pdf, width, height, _, _) -> {
          progress.step(0, 0);
          var page = new PDPage(new PDRectangle(width, height));
          pdf.addPage(page);
          return page;
        });
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

  static String markup(Document document) {
    return new PdfRenderer(document, Layout.A4).markup();
  }

  private String markup() {
    var body = new Body(document, Typeface::visible, this::picture);
    var out = new Markup();
    out.open("html", "lang", document.language().getLanguage()).open("head");
    out.leaf("title", Typeface.visible(document.fullTitle()));
    out.empty("meta", "name", "description", "content", Typeface.visible(document.description()));
    out.empty("meta", "name", "subject", "content", Typeface.visible(document.description()));
    out.empty("meta", "name", "author", "content", Typeface.visible(document.author()));
    bookmarks(out, document, body.anchors());
    out.open("style")
        .raw(Styles.read("pdf.css"))
        .raw(layout.css())
        .raw(footer(document))
        .close("style")
        .close("head")
        .open("body");
    out.raw(body.toString()).close("body").close("html");
    return out.toString();
  }

  private static void bookmarks(Markup out, Document document, List<Outline.Anchor> anchors) {
    out.open("bookmarks")
        .open("bookmark", "name", Typeface.visible(document.title()), "href", "#top");
    var open = new ArrayDeque<Integer>();
    for (var anchor : anchors) {
      while (!open.isEmpty() && open.peek() >= anchor.level()) {
        open.pop();
        out.close("bookmark");
      }
      out.open("bookmark", "name", anchor.text(), "href", "#" + anchor.id());
      open.push(anchor.level());
    }
    open.forEach(_ -> out.close("bookmark"));
    out.close("bookmark").close("bookmarks");
  }

  private static String footer(Document document) {
    var pages =
        Messages.in(document.language())
            .get("report.pageOf", "\u0001", "\u0002")
            .split("[\u0001\u0002]", -1);
    return "@page { @bottom-left { width: 78%; text-align: left; content: "
        + Styles.quoted(Typeface.visible(shortened(document.fullTitle())))
        + "; "
        + FOOTER
        + " }"
        + " @bottom-right { width: 22%; text-align: right; content: "
        + Styles.quoted(pages[0])
        + " counter(page) "
        + Styles.quoted(pages[1])
        + " counter(pages) "
        + Styles.quoted(pages[2])
        + "; "
        + FOOTER
        + " } }\n";
  }

  /// One line of the foot of a page.
  private static String shortened(String text) {
    var most = 90;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /// As wide as the text; smaller where it would be higher than a page.
  private void picture(Markup out, Illustration figure, String id) {
    var drawing = figure.drawn(ChartTheme.LIGHT);
    var width = (int) Math.round(layout.room() * POINTS);
    var height = drawing.preferredHeight(width);
    var svg = drawing.svg(id, width, height);
    var most = (layout.height() - AROUND) * POINTS;
    var shown = layout.room() * Math.min(1, most / height);
    out.empty(
        "img",
        "class",
        "picture",
        "style",
        String.format(Locale.ROOT, "width: %.1fmm", shown),
        "alt",
        Typeface.visible(figure.alternative()),
        "src",
        "data:image/svg+xml;base64,"
            + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
