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

/// Documents of one kind as a chapter, one below the other.
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
                    .map(
                        it ->
                            new Compilation.Chapter(it.title(), Dossier.without(told, inShort(it))))
                    .toList()));
    // One after the other, not each on a page of its own.
    all.removeIf(Block.PageBreak.class::isInstance);
    all.forEach(blocks::add);
    return blocks.document(
        "report.dossier.kicker", "report.dossier.description", city, brief, List.of());
  }

  /// Headings below which nothing is recorded are told in one sentence at the end.
  private Document inShort(Document it) {
    var blocks = new ArrayList<Block>();
    var nothing = new ArrayList<String>();
    for (var block : it.blocks()) {
      if (block instanceof Block.Table table
          && table.rows().isEmpty()
          && !blocks.isEmpty()
          && blocks.getLast() instanceof Block.Heading(_, var text)) {
        blocks.removeLast();
        nothing.add(text);
      } else blocks.add(block);
    }
    if (!nothing.isEmpty())
      blocks.add(
          new Block.Paragraph(
              brief.messages().get("report.dossier.nothingOn", String.join(", ", nothing))));
    return new Document(
        it.language(), it.kicker(), it.title(), it.description(), it.author(), it.facts(), blocks);
  }
}
