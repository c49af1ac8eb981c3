// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.render.TextDocument.Grid;
import org.learningcitydesk.report.render.TextDocument.Look;

/// A document as a file of a word processor, which an office can go on writing.
final class OfficeText {
  private static final int CHART_WIDTH = 680;
  private static final int SHARPNESS = 3;

  private final Document document;
  private final TextDocument out;
  private final List<Outline.Anchor> outline;
  private final Iterator<Outline.Anchor> headings;

  private OfficeText(Document document, TextDocument out) {
    this.document = document;
    this.out = out;
    outline = Outline.of(document, OfficeText::shown);
    headings = outline.iterator();
  }

  static void docx(Document document, Layout layout, OutputStream stream) throws IOException {
    write(document, new DocxText(document, layout), stream);
  }

  static void odt(Document document, Layout layout, OutputStream stream) throws IOException {
    write(document, new OdtText(document, layout), stream);
  }

  private static void write(Document document, TextDocument out, OutputStream stream)
      throws IOException {
    var text = new OfficeText(document, out);
    text.paragraph(Look.KICKER, document.headline());
    text.paragraph(Look.TITLE, document.title());
    text.facts(document.facts());
    document.blocks().forEach(text::block);
    out.write(stream);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading _ -> out.heading(headings.next());
      case Block.Paragraph(var text) -> paragraph(Look.BODY, text);
      case Block.Notice(var title, var text) -> {
        paragraph(Look.NOTICE_TITLE, title);
        paragraph(Look.NOTICE, text);
      }
      case Block.Listing(var items, var numbered) -> out.list(shown(items), numbered);
      case Block.KeyFigures(var figures) -> keyFigures(figures);
      case Block.Facts(var facts) -> facts(facts);
      case Block.Marks(var marks) ->
          paragraph(
              Look.MARKS, marks.stream().map(Block.Mark::text).collect(Collectors.joining(" · ")));
      case Block.Table table -> table(table);
      case Block.Signatures(var signers) -> signatures(signers);
      case Block.Chart it -> chart(it);
      case Block.Contents(var depth) -> contents(depth);
      case Block.PageBreak() -> out.pageBreak();
    }
  }

  private void contents(int depth) {
    var entries = Outline.listed(outline, depth);
    if (!entries.isEmpty())
      out.contents(Messages.in(document.language()).get("report.contents"), depth, entries);
  }

  private void paragraph(Look look, String text) {
    out.paragraph(look, shown(text));
  }

  private void keyFigures(List<Fact> figures) {
    var share = 100 / Math.max(1, figures.size());
    out.table(
        Grid.PLAIN,
        figures.stream().map(it -> Block.Column.text(shown(it.name()), share)).toList(),
        figures.stream().map(it -> shown(it.name())).toList(),
        List.of(figures.stream().map(it -> shown(it.value())).toList()),
        Look.CELL_KEY_FIGURE,
        Look.CELL_KEY_FIGURE);
  }

  private void facts(List<Fact> facts) {
    if (facts.isEmpty()) return;
    out.table(
        Grid.PLAIN,
        List.of(Block.Column.text("", 28), Block.Column.text("", 72)),
        List.of(),
        facts.stream().map(it -> shown(List.of(it.name(), it.value()))).toList(),
        Look.CELL_FACT,
        Look.CELL);
  }

  /// All of one signer in one cell: whoever hears it hears it in this order.
  private static String signature(Fact signer) {
    return shown(signer.name()) + "\n\n\n______________________\n" + shown(signer.value());
  }

  private void signatures(List<Fact> signers) {
    var columns = Math.max(1, Math.min(2, signers.size()));
    for (var from = 0; from < signers.size(); from += columns) {
      var some = signers.subList(from, Math.min(signers.size(), from + columns));
      out.table(
          Grid.PLAIN,
          some.stream().map(_ -> Block.Column.text("", 100 / some.size())).toList(),
          List.of(),
          List.of(some.stream().map(OfficeText::signature).toList()),
          Look.CELL,
          Look.CELL);
    }
  }

  private void table(Block.Table table) {
    if (table.rows().isEmpty()) {
      paragraph(Look.CAPTION, table.caption());
      paragraph(Look.BODY, table.whenEmpty());
      return;
    }
    paragraph(Look.CAPTION, table.caption());
    out.table(
        Grid.ROWS,
        table.columns(),
        table.columns().stream().map(it -> shown(it.name())).toList(),
        table.rows().stream().map(it -> shown(withRoom(it, table.columns()))).toList(),
        Look.CELL,
        Look.CELL);
  }

  /// Two empty lines are high enough to write in them by hand.
  private static List<String> withRoom(List<String> row, List<Block.Column> columns) {
    var cells = new ArrayList<String>();
    for (var i = 0; i < row.size(); i++)
      cells.add(row.get(i).isEmpty() && columns.get(i).room() ? "\u00a0\n\u00a0" : row.get(i));
    return cells;
  }

  private void chart(Block.Chart chart) {
    var figure = chart.figure();
    paragraph(Look.CHART_TITLE, figure.title());
    paragraph(Look.SENTENCE, figure.sentence());
    if (!figure.isEmpty()) {
      var drawing = figure.drawn(ChartTheme.LIGHT);
      var height = drawing.preferredHeight(CHART_WIDTH);
      out.picture(
          drawing.png(CHART_WIDTH, height, SHARPNESS),
          CHART_WIDTH,
          height,
          shown(figure.alternative()));
    }
    var data = chart.data();
    if (!data.rows().isEmpty()) table(data);
  }

  private static List<String> shown(List<String> texts) {
    return texts.stream().map(OfficeText::shown).toList();
  }

  private static String shown(String text) {
    return Typeface.withoutHiddenSigns(text);
  }
}
