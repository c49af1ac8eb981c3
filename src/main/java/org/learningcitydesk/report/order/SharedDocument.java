// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.util.ArrayList;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// What a document for somebody else has besides: a second look for names, and a word that tells
/// for whom it is.
public final class SharedDocument {
  private SharedDocument() {}

  /// A document in which people are called P1, P2 ... says so at its beginning.
  static Document told(Document document, SharingProfile profile) {
    var messages = Messages.in(document.language());
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Notice(messages.label(profile), SharingWords.explained(profile, messages)));
    blocks.addAll(document.blocks());
    return new Document(
        document.language(),
        document.kicker(),
        document.title(),
        document.description(),
        document.author(),
        document.facts(),
        blocks);
  }

  /// How many people it names.
  ///
  /// @param others what somebody else would see of the same city
  public static int people(Document document, Sight others) {
    var naming = new Naming(others);
    naming.hear(document.title());
    document.with(naming::hear);
    return naming.people();
  }
}
