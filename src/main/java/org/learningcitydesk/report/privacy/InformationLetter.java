// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// What persons have to be told about their data (articles 13 and 14 of the GDPR), a page each.
public final class InformationLetter {
  private final Controller controller;
  private final Messages messages;
  private final Blocks blocks;

  private InformationLetter(Controller controller, Messages messages) {
    this.controller = controller;
    this.messages = messages;
    blocks = new Blocks(messages);
  }

  /// @param city whose letter it is where no controller is named
  public static Document of(
      List<Standing> persons,
      Controller controller,
      String city,
      Messages messages,
      LocalDate day) {
    var letter = new InformationLetter(controller, messages);
    for (var it : persons) letter.page(it, it != persons.getFirst());
    var from = controller.name() == null ? city : controller.name();
    return new Document(
        messages.locale(),
        messages.get("report.letter.kicker"),
        persons.size() == 1 ? persons.getFirst().person().name() : city,
        messages.get("report.letter.description", from, day),
        from,
        List.of(new Fact(messages.get("report.fact.date"), messages.date(day))),
        letter.blocks.all());
  }

  private void page(Standing it, boolean next) {
    if (next) blocks.add(new Block.PageBreak());
    var person = it.person();
    blocks.heading(1, "report.letter.to", person.name());
    blocks.paragraph("report.letter.lead");
    blocks.add(
        ControllerFacts.of(
            controller,
            blocks,
            blocks.fact("field.controller.purposes", blocks.said(controller.purposes())),
            blocks.fact("field.person.legalBasis", blocks.said(it.legalBasis())),
            blocks.fact("report.letter.data", messages.get("report.letter.dataText")),
            blocks.fact("field.person.origin", blocks.said(person.origin())),
            blocks.fact("field.controller.recipients", blocks.said(controller.recipients())),
            blocks.fact("field.controller.transfers", blocks.said(controller.transfers())),
            blocks.fact(
                "field.person.retentionUntil",
                it.keepUntil() == null ? blocks.said(null) : messages.date(it.keepUntil()))));
    blocks.paragraph("report.letter.rights");
    blocks.paragraph("report.letter.noProfiling");
  }
}
