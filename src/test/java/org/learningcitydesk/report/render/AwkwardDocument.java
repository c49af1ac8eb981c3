// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Sources;

/// Whatever may be hard to print, in every kind of block.
final class AwkwardDocument {
  private AwkwardDocument() {}

  /// Fifty thousand letters.
  static String note() {
    return IntStream.range(0, 5_600)
        .mapToObj(it -> it + (it % 40 == 39 ? ".\n" : " parola"))
        .collect(Collectors.joining(" "))
        .substring(0, 50_000)
        .strip();
  }

  static Document of() {
    var narrow =
        List.of(
            Block.Column.text("Nome di una colonna stretta", 6),
            Block.Column.number("Incomprensibilissimamente", 6),
            Block.Column.text("Larga", 88));
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("W".repeat(300), "", ""));
    rows.add(List.of("", "1.234.567.890,12\u00a0€", "x"));
    rows.add(Collections.nCopies(3, ""));
    for (var text : Sources.NASTY) rows.add(List.of(text, text, text));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Contents(5));
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Paragraph(note()));
    blocks.add(new Block.PageBreak());
    var headings = 0;
    for (var text : Sources.NASTY) {
      blocks.add(new Block.Heading(1 + headings++ % 5, text));
      blocks.add(new Block.Notice(text, text));
      blocks.add(new Block.Listing(List.of(text, "x"), true));
      blocks.add(new Block.KeyFigures(List.of(new Fact(text, "1"), new Fact("x", text))));
      blocks.add(new Block.Facts(List.of(new Fact("x", text))));
      blocks.add(new Block.Marks(List.of(new Block.Mark(text, Block.Tone.WARNING))));
    }
    blocks.add(new Block.Table("Stretta", narrow, rows, ""));
    blocks.add(new Block.Table("Nulla", narrow, List.of(), "Nessun dato."));
    blocks.add(new Block.Signatures(List.of(new Fact("Sindaco", ""))));
    blocks.add(new Block.PageBreak());
    return new Document(Locale.ITALIAN, "Prova", "Prova", "Prova", "Comune", List.of(), blocks);
  }
}
