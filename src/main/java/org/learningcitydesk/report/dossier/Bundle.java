// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Compilation;
import org.learningcitydesk.report.Document;

/// Documents of one kind as a chapter: each on a page of its own, the first below the heading.
record Bundle(City city, Brief brief) {
  /// @param none key of what is said where there is none
  Document of(List<Document> documents, String none) {
    var blocks = new Blocks(brief.messages());
    if (documents.isEmpty()) blocks.paragraph(none);
    var told = blocks.facts(city, brief);
    var all =
        new ArrayList<>(
            Compilation.of(
                documents.stream()
                    .map(it -> new Compilation.Chapter(it.title(), Dossier.without(told, it)))
                    .toList()));
    all.remove(new Block.PageBreak());
    all.forEach(blocks::add);
    return blocks.document(
        "report.dossier.kicker", "report.dossier.description", city, brief, List.of());
  }
}
