// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// The council adheres to the Manifesto and begins the path. The text of the Manifesto is not part
/// of the application: it is an annex that the association supplies.
final class SigningDraft {
  /// The step that prepares the signature.
  private static final String PREPARES = "share-principles";

  private final Draft draft;

  SigningDraft(Draft draft) {
    this.draft = draft;
  }

  Document document() {
    var city = draft.source.city();
    if (city.manifesto().act() != null || city.manifesto().date() != null)
      draft.notice(draft.get("resolution.sign.already"), draft.signature());
    var path = draft.source.path();
    draft.disclaimer();
    draft.opening(Draft.Body.COUNCIL);
    draft.part(
        "resolution.premises",
        List.of(
            draft.get("resolution.sign.learning"),
            draft.get("resolution.sign.association"),
            draft.get(
                "resolution.sign.motivation",
                city.motivation() == null
                    ? draft.gap("resolution.gap.motivation")
                    : draft.clause(city.motivation())),
            draft.get("resolution.premise.ownMoney")));
    draft.norms(Draft.Body.COUNCIL, false);
    draft.part("resolution.given", given());
    draft.decides(
        List.of(
            draft.get("resolution.sign.adhere"),
            draft.get("resolution.sign.authorise", draft.or(city.mayor(), "resolution.gap.mayor")),
            path == null
                ? draft.get("resolution.sign.startAny")
                : draft.get("resolution.sign.start", path.name().in(draft.messages.locale())),
            draft.get(
                "resolution.sign.officer", draft.or(city.contact(), "resolution.gap.officer")),
            draft.get("resolution.sign.noSpending")));
    draft.annexes(
        List.of(draft.get("resolution.sign.annexText"), draft.get("resolution.sign.annexForm")));
    draft.add(new Block.Paragraph(draft.get("resolution.sign.textNote")));
    return draft.document(Draft.Body.COUNCIL, "resolution.sign.subject");
  }

  private List<String> given() {
    var given = new ArrayList<String>();
    var prepares =
        draft.source.steps().stream()
            .filter(it -> PREPARES.equals(it.templateStep()))
            .map(Step::id)
            .toList();
    draft.source.evidence().stream()
        .filter(it -> prepares.contains(it.step()))
        .map(draft::onFile)
        .forEach(given::add);
    if (given.isEmpty()) given.add(draft.gap("resolution.gap.preparation"));
    if (!draft.source.stakeholders().isEmpty())
      given.add(draft.get("resolution.sign.register", draft.source.stakeholders().size()));
    draft.givenNoMoney(given);
    return given;
  }
}
