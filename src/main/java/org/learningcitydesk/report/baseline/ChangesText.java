// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import java.util.ArrayList;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;

/// What changed as a plain text, for letters and mails: all sentences, none left out.
public final class ChangesText {
  private ChangesText() {}

  public static String of(ChangesSource source, Catalogue catalogue, Messages messages) {
    var words = new ChangeWords(messages, catalogue, source.restricted());
    var lines = new ArrayList<String>();
    lines.add(
        messages.get(
            "since.report.description",
            source.city().name(),
            words.point(source.from(), false),
            words.point(source.to(), source.to().name() == null)));
    lines.add("");
    for (var it : source.changes().figures())
      lines.add(
          messages.label(it.what())
              + ": "
              + words.amount(it.then())
              + " → "
              + words.amount(it.now()));
    for (var section : source.changes().sections()) {
      lines.add("");
      lines.add(words.topic(section.topic()));
      for (var entry : section.entries()) {
        lines.add("- " + words.sentence(entry.change()));
        entry.parts().forEach(it -> lines.add("  - " + words.sentence(it.change())));
      }
    }
    if (source.changes().isNothing()) {
      lines.add("");
      lines.add(messages.get("since.none"));
    }
    return String.join("\n", lines) + "\n";
  }
}
