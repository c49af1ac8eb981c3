// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The table of contents of a file of Word: a field that holds a line for each heading, which leads
/// there. The pages are not known before a word processor has laid out the text, and none is
/// guessed: the field is marked as stale, so that Word makes its lines anew, with their pages.
final class DocxContents {
  private final int depth;

  DocxContents(int depth) {
    this.depth = depth;
  }

  /// Marks what is written as the place of a heading.
  static void marked(XWPFParagraph paragraph, Outline.Anchor heading, Runnable text) {
    var id = new BigInteger(heading.id().substring(1));
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(name(heading));
    text.run();
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  /// Word hides marks with such a name from its users.
  private static String name(Outline.Anchor heading) {
    return "_Toc" + heading.id();
  }

  void write(List<Outline.Anchor> entries, Function<Outline.Anchor, XWPFParagraph> line) {
    for (var i = 0; i < entries.size(); i++) {
      var paragraph = line.apply(entries.get(i)).getCTP();
      if (i == 0) {
        begin(paragraph.addNewR(), paragraph.addNewR(), "TOC \\o \"1-" + depth + "\" \\h \\z");
        mark(paragraph.addNewR(), STFldCharType.SEPARATE);
      }
      var link = paragraph.addNewHyperlink();
      link.setAnchor(name(entries.get(i)));
      link.setHistory(true);
      link.addNewR().addNewT().setStringValue(oneLine(entries.get(i)));
      if (i == entries.size() - 1) mark(paragraph.addNewR(), STFldCharType.END);
    }
  }

  private static String oneLine(Outline.Anchor entry) {
    return entry.text().replace('\n', ' ').replace('\t', ' ');
  }

  private static void begin(CTR begin, CTR instruction, String words) {
    var mark = begin.addNewFldChar();
    mark.setFldCharType(STFldCharType.BEGIN);
    mark.setDirty(true);
    var text = instruction.addNewInstrText();
    text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    text.setStringValue(" " + words + " ");
  }

  private static void mark(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }
}
