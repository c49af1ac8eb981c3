// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Compilation;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Section;

/// Everything on a city as one document with a table of contents: each report a chapter. What
/// stands below the title of the whole is not said again below that of a chapter.
public final class Dossier {
  public static final List<Section> SECTIONS =
      List.of(
          Section.PROFILE,
          Section.PROGRESS,
          Section.CHANGES,
          Section.STAKEHOLDERS,
          Section.PARTNERSHIPS,
          Section.SHEETS,
          Section.ACTIVITIES,
          Section.BUDGET,
          Section.MINUTES);

  private static final int DEPTH_OF_CONTENTS = 2;

  private final City city;
  private final Brief brief;
  private final Messages messages;
  private final List<Fact> facts;

  private Dossier(City city, Brief brief) {
    this.city = city;
    this.brief = brief;
    messages = brief.messages();
    facts = new Blocks(messages).facts(city, brief);
  }

  public static Document of(DossierSource source, Brief brief) {
    return new Dossier(source.city(), brief).written(source);
  }

  private Document written(DossierSource source) {
    var blocks = new Blocks(messages);
    var chapters =
        source.chapters().stream()
            .filter(it -> brief.has(it.section()))
            .map(
                it ->
                    new Compilation.Chapter(
                        messages.label(it.section()),
                        shortened(it.report().written(briefOf(it.section())))))
            .toList();
    if (!chapters.isEmpty()) {
      blocks.add(new Block.Contents(DEPTH_OF_CONTENTS));
      Compilation.of(chapters).forEach(blocks::add);
    }
    return blocks.document(
        "report.dossier.kicker", "report.dossier.description", city, brief, facts);
  }

  /// What has a chapter of its own is no part of another; what was left out is left out of all.
  private Brief briefOf(Section chapter) {
    var without = new HashSet<Section>();
    if (chapter == Section.PROGRESS) {
      without.add(Section.BUDGET);
      if (!brief.has(Section.CHANGES)) without.add(Section.CHANGES);
      if (brief.has(Section.PARTNERSHIPS) && brief.has(Section.ACTIVITIES))
        without.addAll(List.of(Section.RECORDS, Section.WITHOUT_STEP));
    }
    return new Brief(
        brief.catalogue(), brief.language(), brief.today(), brief.period(), Set.copyOf(without));
  }

  private Document shortened(Document it) {
    return without(facts, it);
  }

  /// The same without what is said elsewhere.
  static Document without(List<Fact> facts, Document it) {
    return new Document(
        it.language(),
        it.kicker(),
        it.title(),
        it.description(),
        it.author(),
        it.facts().stream().filter(fact -> !facts.contains(fact)).toList(),
        it.blocks());
  }
}
