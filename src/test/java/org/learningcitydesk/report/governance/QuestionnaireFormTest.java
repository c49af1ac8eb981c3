// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;

class QuestionnaireFormTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "questionnaire");

  @Test
  void thePaperHasEveryQuestionInBothLanguagesAndIsAccessible() throws Exception {
    var scale = Catalogue.shipped().governance();
    var round =
        GovernanceRound.on(
            PartnershipId.next(), LocalDate.of(2026, 11, 21), "Autunno <2026> & co.");
    for (var language : Messages.LANGUAGES) {
      var document =
          QuestionnaireForm.of(
              "Rivalta",
              "Patto",
              round,
              QuestionnaireForm.Recipient.of("AB12-CD34-EF56"),
              scale,
              language);
      var text = document.toString();
      for (var criterion : scale.criteria())
        assertThat(text)
            .contains(
                criterion.question().it(),
                criterion.question().en(),
                criterion.meaning(5).orElseThrow().it(),
                criterion.meaning(1).orElseThrow().en());
      var file = Files.createDirectories(FOLDER).resolve("form-" + language.getLanguage() + ".pdf");
      ReportFormat.PDF.write(document, file);
      assertThat(PdfCheck.violations(Files.readAllBytes(file))).isEmpty();
    }
  }
}
