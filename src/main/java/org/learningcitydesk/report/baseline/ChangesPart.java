// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.baseline.WhatChanged;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;

/// What changed, as a part of a document: figures then and now, then the sentences.
public final class ChangesPart {
  /// Of one kind so many are written one by one.
  private static final int WRITTEN = 40;

  private final ChangesSource source;
  private final Messages messages;
  private final ChangeWords words;

  private ChangesPart(ChangesSource source, Catalogue catalogue, Locale language) {
    this.source = source;
    messages = Messages.in(language);
    words = new ChangeWords(messages, catalogue, source.restricted());
  }

  /// Under a heading of its own, for a report on something else.
  public static List<Block> of(ChangesSource source, Catalogue catalogue, Locale language) {
    var part = new ChangesPart(source, catalogue, language);
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Heading(
            1, part.messages.get("since.report.heading", part.words.point(source.from(), false))));
    blocks.addAll(part.blocks(2));
    return blocks;
  }

  static List<Block> all(ChangesSource source, Catalogue catalogue, Locale language) {
    return new ChangesPart(source, catalogue, language).blocks(1);
  }

  private List<Block> blocks(int level) {
    var blocks = new ArrayList<Block>();
    if (level == 1) blocks.add(new Block.Heading(level, messages.get("since.figures")));
    blocks.add(figures());
    if (source.changes().isNothing()) blocks.add(new Block.Paragraph(messages.get("since.none")));
    for (var section : source.changes().sections()) {
      blocks.add(new Block.Heading(level, words.topic(section.topic())));
      blocks.addAll(sentences(section));
    }
    return blocks;
  }

  private Block figures() {
    return new Block.Table(
        messages.get("since.report.figures"),
        List.of(
            Block.Column.text(messages.get("since.figure"), 40),
            Block.Column.number(messages.get("since.then"), 22),
            Block.Column.number(messages.get("since.now"), 22),
            Block.Column.number(messages.get("since.difference"), 16)),
        source.changes().figures().stream()
            .map(
                it ->
                    List.of(
                        messages.label(it.what()),
                        words.amount(it.then()),
                        words.amount(it.now()),
                        words.difference(it)))
            .toList(),
        messages.get("since.none"));
  }

  /// Sentences in lists; what consists of several has a list of its own below its sentence.
  private List<Block> sentences(WhatChanged.Section section) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<String>();
    for (var entry : section.entries()) {
      if (entry.parts().isEmpty()) {
        lines.add(words.sentence(entry.change()));
        continue;
      }
      listing(blocks, lines);
      blocks.add(new Block.Paragraph(words.sentence(entry.change())));
      entry.parts().forEach(it -> lines.add(words.sentence(it.change())));
      listing(blocks, lines);
    }
    listing(blocks, lines);
    return blocks;
  }

  private void listing(List<Block> blocks, List<String> lines) {
    if (lines.isEmpty()) return;
    var written = new ArrayList<>(lines.subList(0, Math.min(WRITTEN, lines.size())));
    if (lines.size() > WRITTEN)
      written.add(messages.get("since.reportMore", lines.size() - WRITTEN));
    blocks.add(new Block.Listing(written));
    lines.clear();
  }
}
