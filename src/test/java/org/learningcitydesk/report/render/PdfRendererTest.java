// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Sources;

class PdfRendererTest {
  @Test
  void theReportOfTheSampleIsAccessibleAndMadeToLast() throws Exception {
    kept("sample-en", pdf(Sources.sample(), Locale.ENGLISH));
    assertThat(PdfCheck.violations(kept("sample-it", pdf(Sources.sample(), Locale.ITALIAN))))
        .isEmpty();
  }

  @Test
  void theReportOfAnEmptyCityIsAccessibleAndMadeToLast() throws Exception {
    var pdf = kept("empty", pdf(Sources.empty(), Locale.ITALIAN));
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(text(pdf)).contains("Nessun dato corrispondente.");
  }

  @Test
  void hostileTextsStayTextsAndNothingIsFetched() throws Exception {
    var requests = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      var pdf = kept("nasty", pdf(Sources.nasty(server.getAddress().getPort()), Locale.ITALIAN));
      assertThat(PdfCheck.violations(pdf)).isEmpty();
      assertThat(requests).hasValue(0);
      assertThat(text(pdf)).contains("<script>alert('x')</script>").doesNotContain("root:x:0");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void everySignIsShownOrNamed() throws Exception {
    var pdf = pdf(Sources.nasty(1), Locale.ENGLISH);
    var text = Normalizer.normalize(text(pdf), Normalizer.Form.NFKC);
    assertThat(text)
        .contains("Ελληνικά", "кирилицею", "Žluťoučký", "Łódź", "[herb]", "[U+4E2D]", "[U+202E]");
    assertThat(text.contains("שלום") || text.contains(new StringBuilder("שלום").reverse()))
        .isTrue();
    assertThat(text).doesNotContain("\uFFFD\uFFFD");
  }

  @Test
  void itCarriesTitleLanguageBookmarksAndPageNumbers() throws Exception {
    try (var document = Loader.loadPDF(pdf(Sources.sample(), Locale.ITALIAN))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("it");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(
              "Città che apprende: relazione sullo stato di avanzamento – Roccalieta sul Lago");
      assertThat(document.getDocumentInformation().getAuthor())
          .isEqualTo("Comune di Roccalieta sul Lago");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().hasChildren())
          .isTrue();
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      var strip = new PDFTextStripper();
      strip.setStartPage(2);
      strip.setEndPage(2);
      assertThat(strip.getText(document))
          .matches("(?s).*Pagina 2 di\\s+" + document.getNumberOfPages() + ".*");
    }
  }

  private static byte[] pdf(ProgressSource source, Locale language) throws IOException {
    Document document =
        ProgressReport.of(source, Brief.of(Catalogue.shipped(), language, Sources.TODAY));
    var out = new ByteArrayOutputStream();
    PdfRenderer.render(document, out);
    return out.toByteArray();
  }

  private static byte[] kept(String name, byte[] pdf) throws IOException {
    Files.write(
        Files.createDirectories(Path.of(System.getProperty("gallery.dir"), "report"))
            .resolve(name + ".pdf"),
        pdf);
    return pdf;
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
