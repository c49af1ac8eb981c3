// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.lock;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// The page with the recovery code of an encrypted file, to be printed and put into a safe.
public final class RecoveryPage {
  private RecoveryPage() {}

  /// @param file the name of the file, without its folder
  /// @param code as it is shown
  public static Document of(String file, String code, LocalDate day, Messages messages) {
    return new Document(
        messages.locale(),
        messages.get("recoveryPage.kicker"),
        file,
        messages.get("recoveryPage.description", file),
        messages.get("app.name"),
        List.of(new Fact(messages.get("recoveryPage.made"), messages.date(day))),
        List.of(
            new Block.KeyFigures(List.of(new Fact(messages.get("recoveryPage.code"), code))),
            new Block.Paragraph(messages.get("recoveryPage.what", file)),
            new Block.Listing(
                List.of(
                    messages.get("recoveryPage.keep"),
                    messages.get("recoveryPage.use"),
                    messages.get("recoveryPage.renew")),
                true),
            new Block.Notice(
                messages.get("recoveryPage.lostTitle"), messages.get("recoveryPage.lost"))));
  }
}
