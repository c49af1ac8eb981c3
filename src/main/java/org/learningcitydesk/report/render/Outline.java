// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// The headings of a document in their order.
final class Outline {
  private Outline() {}

  /// A heading with the id by which it is found.
  record Anchor(int level, String text, String id) {}

  /// @param shown how a text is made safe to show
  static List<Anchor> of(Document document, UnaryOperator<String> shown) {
    var all = new ArrayList<Anchor>();
    for (var block : document.blocks())
      if (block instanceof Block.Heading(var level, var text))
        all.add(new Anchor(level, shown.apply(text), "h" + (all.size() + 1)));
    return all;
  }

  /// Those that a table of contents lists.
  ///
  /// @param depth the deepest level that is listed
  static List<Anchor> listed(List<Anchor> all, int depth) {
    return all.stream().filter(it -> it.level() <= depth).toList();
  }

  /// A part of a document that begins on a page of its own.
  ///
  /// @param first whether it is the part with the title
  /// @param anchors of its headings
  record Part(boolean first, List<Block> blocks, List<Anchor> anchors) {}

  /// The parts of a document that has a table of contents; any other is one part. Nothing between
  /// two page breaks is no part: no page is empty.
  static List<Part> parts(Document document, List<Anchor> all) {
    if (document.blocks().stream().noneMatch(Block.Contents.class::isInstance))
      return List.of(new Part(true, document.blocks(), all));
    var parts = new ArrayList<Part>();
    var blocks = new ArrayList<Block>();
    var done = 0;
    for (var block : document.blocks())
      if (!(block instanceof Block.PageBreak)) blocks.add(block);
      else if (parts.isEmpty() || !blocks.isEmpty()) {
        parts.add(part(parts.isEmpty(), blocks, all, done));
        done += parts.getLast().anchors().size();
        blocks.clear();
      }
    if (parts.isEmpty() || !blocks.isEmpty()) parts.add(part(parts.isEmpty(), blocks, all, done));
    return parts;
  }

  private static Part part(boolean first, List<Block> blocks, List<Anchor> all, int done) {
    var headings = (int) blocks.stream().filter(Block.Heading.class::isInstance).count();
    return new Part(first, List.copyOf(blocks), all.subList(done, done + headings));
  }
}
