// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.work.TargetFile;

/// The formats in which a document leaves the application.
public enum ReportFormat {
  PDF,
  DOCX,
  ODT,
  HTML;

  /// The ending of a file name, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Writes the document beside the target and moves it there at the end.
  ///
  /// @throws org.learningcitydesk.work.UserProblem where it cannot be written there
  public void write(Document document, Path target) {
    TargetFile.write(target, out -> write(document, out));
  }

  private void write(Document document, OutputStream out) throws IOException {
    switch (this) {
      case PDF -> PdfRenderer.render(document, out);
      case DOCX -> OfficeText.docx(document, out);
      case ODT -> OfficeText.odt(document, out);
      case HTML -> out.write(HtmlRenderer.render(document).getBytes(StandardCharsets.UTF_8));
    }
  }
}
