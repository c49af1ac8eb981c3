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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
