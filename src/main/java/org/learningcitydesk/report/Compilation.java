// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Several documents as the chapters of one, each on a page of its own, with their headings one
/// level deeper. What each of them would say at its beginning is said once.
public final class Compilation {
  private final Set<Block.Notice> told = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();

  private Compilation() {}

  /// The notices that any chapter begins with, then the chapters.
  public static List<Block> of(List<Chapter> chapters) {
    var made = new Compilation();
    chapters.forEach(made::notices);
    for (var chapter : chapters) made.add(chapter);
    return made.blocks;
  }

  /// A document under its title in the whole.
  public record Chapter(String title, Document document) {}

  private void notices(Chapter chapter) {
    for (var block : chapter.document().blocks())
      if (!(block instanceof Block.Notice notice)) return;
      else if (told.add(notice)) blocks.add(notice);
  }

  private void add(Chapter chapter) {
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(1, chapter.title()));
    if (!chapter.document().facts().isEmpty())
      blocks.add(new Block.Facts(chapter.document().facts()));
    for (var block : chapter.document().blocks())
      if (!(block instanceof Block.Contents)
          && !(block instanceof Block.Notice notice && told.contains(notice)))
        blocks.add(block.below(1));
  }
}
