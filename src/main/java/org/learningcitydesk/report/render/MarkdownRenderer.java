// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// A document as Markdown (CommonMark with tables between bars): a text that can be read as it is,
/// and that wikis and web sites of offices take. Pictures are their sentence and their numbers.
final class MarkdownRenderer {
  private static final String LINE = "\\_".repeat(22);
  private final Document document;
  private final List<Outline.Anchor> outline;
  private final StringBuilder out = new StringBuilder(1 << 14);

  /// Two lists with the same sign, one after the other, would be one.
  private boolean afterList;

  private boolean otherSign;

  private MarkdownRenderer(Document document) {
    this.document = document;
    outline = Outline.of(document, it -> it);
  }

  static String render(Document document) {
    var renderer = new MarkdownRenderer(document);
    renderer.paragraph(document.headline());
    renderer.element("# " + MarkdownText.inline(document.title()));
    renderer.facts(document.facts());
    document.blocks().forEach(renderer::block);
    return renderer.out.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var level, var text) ->
          element("#".repeat(level + 1) + " " + MarkdownText.inline(text));
      case Block.Paragraph(var text) -> paragraph(text);
      case Block.Notice(var title, var text) ->
          element("> " + strong(title) + "\n>\n" + below("> ", "> ", MarkdownText.lines(text)));
      case Block.Listing(var items, var numbered) ->
          list(items.stream().map(MarkdownText::lines).toList(), numbered);
      case Block.KeyFigures(var figures) -> keyFigures(figures);
      case Block.Facts(var facts) -> facts(facts);
      case Block.Marks(var marks) ->
          element(
              marks.stream()
                  .map(it -> MarkdownText.inline(it.text()))
                  .collect(Collectors.joining(" · ", "**", "**")));
      case Block.Table table -> table(table);
      case Block.Signatures(var signers) ->
          signers.forEach(
              it ->
                  element(
                      MarkdownText.inline(it.name())
                          + "\\\n"
                          + LINE
                          + (it.value().isBlank()
                              ? ""
                              : "\\\n" + MarkdownText.inline(it.value()))));
      case Block.Chart it -> chart(it);
      case Block.Contents(var depth) -> contents(depth);
      case Block.PageBreak() -> element("---");
    }
  }

  private void element(String text) {
    if (!out.isEmpty()) out.append('\n');
    out.append(text).append('\n');
    afterList = false;
  }

  private void paragraph(String text) {
    element(String.join("\n", MarkdownText.lines(text)));
  }

  private static String strong(String text) {
    var words = MarkdownText.inline(text);
    return words.isEmpty() ? "" : "**" + words + "**";
  }

  private static String below(String first, String others, List<String> lines) {
    return lines.stream()
        .collect(Collectors.joining("\n" + others, first, ""))
        .replaceAll("(?m) +$", "");
  }

  private void list(List<List<String>> items, boolean numbered) {
    if (items.isEmpty()) return;
    var number = 0;
    otherSign = afterList && !otherSign;
    var text = new StringBuilder();
    for (var item : items) {
      var sign = numbered ? ++number + (otherSign ? ") " : ". ") : otherSign ? "* " : "- ";
      if (!text.isEmpty()) text.append('\n');
      text.append(below(sign, " ".repeat(sign.length()), item));
    }
    element(text.toString());
    afterList = true;
  }

  private void facts(List<Fact> facts) {
    list(
        facts.stream()
            .map(
                it ->
                    List.of(
                        "**"
                            + MarkdownText.inline(it.name())
                            + ":** "
                            + MarkdownText.inline(it.value())))
            .toList(),
        false);
  }

  private void contents(int depth) {
    var listed = Outline.listed(outline, depth);
    if (listed.isEmpty()) return;
    element(strong(Messages.in(document.language()).get("report.contents")));
    var top = listed.stream().mapToInt(Outline.Anchor::level).min().orElse(1);
    element(
        listed.stream()
            .map(it -> "  ".repeat(it.level() - top) + "- " + MarkdownText.inline(it.text()))
            .collect(Collectors.joining("\n")));
    afterList = true;
    otherSign = false;
  }

  private void keyFigures(List<Fact> figures) {
    rows(
        figures.stream().map(it -> Block.Column.text(it.name(), 1)).toList(),
        List.of(figures.stream().map(Fact::value).toList()));
  }

  private void chart(Block.Chart chart) {
    element(strong(chart.figure().title()));
    paragraph(chart.figure().sentence());
    var data = chart.data();
    if (!data.rows().isEmpty()) table(data);
  }

  private void table(Block.Table table) {
    element(strong(table.caption()));
    if (table.rows().isEmpty()) paragraph(table.whenEmpty());
    else rows(table.columns(), table.rows());
  }

  private void rows(List<Block.Column> columns, List<List<String>> rows) {
    if (columns.isEmpty()) return;
    var text = new StringBuilder(row(columns.stream().map(Block.Column::name).toList()));
    text.append(
        columns.stream()
            .map(it -> it.number() ? "---:" : "---")
            .collect(Collectors.joining(" | ", "\n| ", " |")));
    for (var row : rows) text.append('\n').append(row(row));
    element(text.toString());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownText::inline).collect(Collectors.joining(" | ", "| ", " |"));
  }
}
