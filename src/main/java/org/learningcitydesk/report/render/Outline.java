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
}
