// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Sources;

/// What is hard to print is printed, and reaches for nothing outside.
class AwkwardTest {
  @TempDir Path folder;

  @Test
  void itIsAccessibleAndMadeToLast() throws Exception {
    var out = new ByteArrayOutputStream();
    PdfRenderer.render(AwkwardDocument.of(), out);
    Files.write(
        Files.createDirectories(Path.of(System.getProperty("gallery.dir"), "report"))
            .resolve("awkward.pdf"),
        out.toByteArray());
    assertThat(PdfCheck.violations(out.toByteArray())).isEmpty();
  }

  @Test
  void lettersOfEuropeAreShown() throws Exception {
    assertThat(PaperText.of(AwkwardDocument.of()))
        .contains("Ελληνικά κείμενα", "Текст кирилицею", "Žluťoučký", "Łódź")
        .doesNotContain("?lληνικά");
  }

  /// The name of a document is at the foot of its pages too, in signs of any typeface and in one
  /// line.
  @Test
  void whateverANameHoldsIsAtTheFoot() throws Exception {
    var names = new ArrayList<>(Sources.NASTY);
    names.add("Two\nlines\tand a tab");
    names.add("\u01CD in one typeface, \u05D0\u05D1\u05D2 in another \u2192 \u0627\u0628");
    names.add("Una denominazione molto lunga ".repeat(9));
    for (var name : names) {
      var document =
          new Document(
              Locale.ITALIAN,
              "Prova",
              name,
              "Prova",
              "Comune",
              List.of(),
              List.of(new Block.Paragraph("Testo")));
      var out = new ByteArrayOutputStream();
      PdfRenderer.render(document, out);
      assertThat(PdfCheck.violations(out.toByteArray())).as(name).isEmpty();
      try (var pdf = Loader.loadPDF(out.toByteArray())) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("Pagina 1 di ");
      }
    }
  }

  @Test
  void noFormatAsksForAnAddress() {
    var asked = new ArrayList<URI>();
    var before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
    try {
      for (var format : ReportFormat.values())
        format.write(AwkwardDocument.of(), folder.resolve("awkward." + format.ending()));
    } finally {
      ProxySelector.setDefault(before);
    }
    assertThat(asked).isEmpty();
  }
}
