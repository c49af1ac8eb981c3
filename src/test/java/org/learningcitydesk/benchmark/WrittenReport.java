// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// A process that reads and writes a report a few times, then lets the bare library set the text
/// of the same report, without tags, typefaces and charts. Prints the best time of each in
/// milliseconds and the most memory that it held before the library had its turn, in kilobytes.
final class WrittenReport {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private WrittenReport() {}

  /// @param args workspace, kind of report, a file to write, how often
  public static void main(String... args) throws Exception {
    var target = Path.of(args[2]);
    var times = Integer.parseInt(args[3]);
    try (var workspace = Workspace.openReadOnly(Path.of(args[0]))) {
      var city = workspace.<CityId>read(tx -> tx.cities().all().getFirst().id());
      var order = ReportOrder.of(Code.of(ReportKind.class, args[1]));
      var ours =
          best(
              times,
              () -> {
                ReportFormat.PDF.write(document(workspace, city, order), target);
                return target;
              });
      var most = most();
      var html =
          new W3CDom()
              .fromJsoup(Jsoup.parse(HtmlRenderer.render(document(workspace, city, order))));
      var bare =
          best(
              times,
              () -> {
                var builder = new PdfRendererBuilder();
                builder.withW3cDocument(html, null);
                builder.toStream(OutputStream.nullOutputStream());
                builder.run();
                return builder;
              });
      System.out.printf(Locale.ROOT, "%.0f%n%.0f%n%d%n", ours, bare, most);
    }
  }

  private static Document document(Workspace workspace, CityId city, ReportOrder order) {
    return workspace
        .read(tx -> Draft.read(tx, city, order, Catalogue.shipped(), TODAY, Progress.NONE))
        .in(Locale.ITALIAN);
  }

  private static double best(int times, Callable<?> work) throws Exception {
    var best = Double.MAX_VALUE;
    for (var i = 0; i < times; i++) {
      var start = System.nanoTime();
      work.call();
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }

  private static long most() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(it -> it.startsWith("VmHWM:"))
        .map(it -> it.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }
}
