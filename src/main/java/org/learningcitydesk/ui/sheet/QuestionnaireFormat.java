// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.nio.file.Path;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.exchange.questionnaire.FormWriter;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.governance.QuestionnaireForm;
import org.learningcitydesk.report.render.ReportFormat;

/// The forms in which a questionnaire leaves.
enum QuestionnaireFormat implements Code {
  XLSX,
  PDF;

  /// What such a file's name ends with, without the dot.
  String ending() {
    return id();
  }

  /// Writes one form.
  ///
  /// @throws org.learningcitydesk.work.UserProblem where it cannot be written there
  void write(
      Questionnaire questionnaire,
      QuestionnaireForm.Recipient recipient,
      Messages messages,
      Path target) {
    switch (this) {
      case XLSX ->
          new FormWriter(
                  questionnaire, recipient.number(), recipient.side(), recipient.organisation())
              .write(target);
      case PDF ->
          ReportFormat.PDF.write(
              QuestionnaireForm.of(
                  questionnaire.city().name(),
                  questionnaire.partnership(),
                  questionnaire.round(),
                  recipient,
                  questionnaire.scale(),
                  messages.locale()),
              target);
    }
  }
}
