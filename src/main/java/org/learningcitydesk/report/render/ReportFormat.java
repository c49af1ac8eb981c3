// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.table.ReportWorkbook;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;

/// The formats in which a document leaves the application.
public enum ReportFormat {
  PDF,
  DOCX,
  ODT,
  HTML,
  MD,
  XLSX,
  ODS;

  /// Those in which a letter or minutes make sense.
  public static final List<ReportFormat> TEXTS = List.of(PDF, DOCX, ODT, HTML, MD);

  /// Whether it has pages, whose size can be chosen.
  public boolean hasPages() {
    return this == PDF || this == DOCX || this == ODT;
  }

  /// The ending of a file name, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Writes the document beside the target and moves it there at the end.
  ///
  /// @throws org.learningcitydesk.work.UserProblem where it cannot be written there
  public void write(Document document, Path target) {
    write(document, Layout.A4, Progress.NONE, target);
  }

  /// The same on other sheets, for somebody who waits.
  ///
  /// @param layout of the pages, where there are pages
  public void write(Document document, Layout layout, Progress progress, Path target) {
    TargetFile.write(target, out -> write(document, layout, progress, out));
  }

  private void write(Document document, Layout layout, Progress progress, OutputStream out)
      throws IOException {
    switch (this) {
      case PDF -> PdfRenderer.render(document, layout, progress, out);
      case DOCX -> OfficeText.docx(document, layout, out);
      case ODT -> OfficeText.odt(document, layout, out);
      case HTML -> out.write(HtmlRenderer.render(document).getBytes(StandardCharsets.UTF_8));
      case XLSX -> ReportWorkbook.xlsx(document, out);
      case ODS -> ReportWorkbook.ods(document, out);
      case MD -> out.write(MarkdownRenderer.render(document).getBytes(StandardCharsets.UTF_8));
    }
  }
}
