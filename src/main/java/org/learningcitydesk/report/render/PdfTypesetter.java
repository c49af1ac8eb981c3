// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.StringReader;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.work.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Lays a document out on pages that are accessible (PDF/UA-1) and made to last (PDF/A-3a), part by
/// part with the same typefaces. Nothing is read but what is in our own hands.
final class PdfTypesetter {
  static {
    // What the library has to say while it works holds texts of the document.
    XRLog.setLoggingEnabled(false);
  }

  private final Document document;
  private final List<Outline.Anchor> anchors;
  private final Layout layout;
  private final PdfDesk desk;
  private final List<PdfTypeface> faces;

  /// @param anchors headings of the document
  PdfTypesetter(Document document, List<Outline.Anchor> anchors, Layout layout, PdfDesk desk) {
    this.document = document;
    this.anchors = anchors;
    this.layout = layout;
    this.desk = desk;
    var home = desk.sheets();
    faces = Arrays.stream(Typeface.values()).map(it -> new PdfTypeface(home, it)).toList();
  }

  List<PdfTypeface> faces() {
    return faces;
  }

  /// @param numbers of the pages on which headings stand, by their ids, as far as they are known
  /// @param progress asked with each text, line and page whether to go on
  PdfPart set(Outline.Part part, Map<String, Integer> numbers, Progress progress)
      throws IOException {
    var pages = desk.sheets();
    var pictures = new PdfPictures(layout);
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(pages);
    builder.useSVGDrawer(pictures);
    closed(builder);
    lasting(builder);
    asking(builder, progress);
    builder.withW3cDocument(
        parsed(new PdfMarkup(document, anchors, part, layout, pictures, numbers).written()), null);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
    return PdfPart.of(pages, part);
  }

  /// The library's own way goes through a transformation.
  private static org.w3c.dom.Document parsed(String markup) throws IOException {
    try {
      var parsers = DocumentBuilderFactory.newDefaultInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
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

  /// Nothing is read but what is in our own hands.
  private static void closed(PdfRendererBuilder builder) {
    for (var when :
        List.of(
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI,
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI))
      builder.useExternalResourceAccessControl(
          (uri, _) -> uri.startsWith(PdfPictures.ADDRESS), when);
    builder.useUriResolver(
        (_, uri) ->
            uri.startsWith("data:") || uri.startsWith("#") || uri.startsWith(PdfMarkup.ELSEWHERE)
                ? uri
                : "");
  }

  private void lasting(PdfRendererBuilder builder) {
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (var it : faces)
      builder.useFont(
          it,
          it.face().family(),
          it.face().weight(),
          it.face().italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.useReplacementText("?");
    builder.withProducer(Messages.in(Locale.ENGLISH).get("app.name"));
  }

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
}
