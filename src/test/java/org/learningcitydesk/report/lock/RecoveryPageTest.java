// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.seal.RecoveryCode;

/// What is printed and put into a safe can be read by everybody.
class RecoveryPageTest {
  @TempDir Path folder;
  private final String code = RecoveryCode.random().shown();

  private Document page(Messages messages) {
    return RecoveryPage.of("Torrechiara.lcdesk", code, LocalDate.of(2026, 11, 22), messages);
  }

  @Test
  void itHoldsTheFileTheDayAndTheCodeAsItIsShown() {
    for (var language : Messages.LANGUAGES)
      assertThat(HtmlRenderer.render(page(Messages.in(language))))
          .contains("Torrechiara.lcdesk", code, "2026");
  }

  @Test
  void itsPdfIsAccessible() throws Exception {
    for (var language : Messages.LANGUAGES) {
      var file = folder.resolve(language + ".pdf");
      ReportFormat.PDF.write(page(Messages.in(language)), file);
      assertThat(PdfCheck.violations(Files.readAllBytes(file))).isEmpty();
    }
  }
}
