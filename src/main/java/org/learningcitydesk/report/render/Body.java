// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// The body of a document as markup, the same for the page in a browser and for the page on paper
/// but for what the medium does in its own way.
final class Body {
  /// Where the body is shown.
  interface Medium {
    /// A text made safe to show.
    String shown(String text);

    void picture(Markup out, Illustration figure, String id);

    /// A line of the table of contents, which leads to its heading.
    void entry(Markup out, Outline.Anchor heading);
  }

  /// A table of so few rows is not divided between pages.
  private static final int SHORT = 6;

  private final Markup out = new Markup();
  private final Medium medium;
  private final List<Outline.Anchor> all;
  private final Iterator<Outline.Anchor> headings;
  private final Messages messages;
  private final Map<String, String> links;
  private int charts;

  /// @param all headings of the document
  /// @param part of the document that is written
  /// @param links addresses by the text of the cell that leads there
  Body(
      Document document,
      List<Outline.Anchor> all,
      Outline.Part part,
      Medium medium,
      Map<String, String> links) {
    this.links = links;
    this.medium = medium;
    this.all = all;
    messages = Messages.in(document.language());
    headings = part.anchors().iterator();
    if (part.first()) header(document);
    out.open("main");
    part.blocks().forEach(this::block);
    out.close("main");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void header(Document document) {
    out.open("header", "class", "title");
    leaf("p", document.headline(), "class", "kicker");
    leaf("h1", document.title(), "id", "top");
    facts(document.facts());
    out.close("header");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var level, var text) -> heading(level, text);
      case Block.Paragraph(var text) -> leaf("p", text);
      case Block.Notice(var title, var text) -> {
        out.open("div", "class", "notice");
        leaf("p", title, "class", "notice-title");
        leaf("p", text);
        out.close("div");
      }
      case Block.Listing(var items, var numbered) -> {
        out.open(numbered ? "ol" : "ul");
        for (var item : items) leaf("li", item);
        out.close(numbered ? "ol" : "ul");
      }
      case Block.KeyFigures(var figures) -> keyFigures(figures);
      case Block.Facts(var facts) -> facts(facts);
      case Block.Marks(var marks) -> {
        out.open("p", "class", "marks");
        for (var mark : marks) {
          leaf("span", mark.text(), "class", "mark " + mark.tone().name().toLowerCase(Locale.ROOT));
          out.text(" ");
        }
        out.close("p");
      }
      case Block.Table table -> table(table, "");
      case Block.Signatures(var signers) -> {
        out.open("div", "class", "signatures");
        for (var signer : signers) {
          out.open("div", "class", "signature");
          leaf("p", signer.name());
          out.open("p", "class", "line").text("\u00a0").close("p");
          leaf("p", signer.value().isEmpty() ? "\u00a0" : signer.value());
          out.close("div");
        }
        out.close("div");
      }
      case Block.Chart it -> chart(it);
      case Block.Contents(var depth) -> contents(depth);
      case Block.PageBreak() -> out.open("div", "class", "page-break").close("div");
    }
  }

  private void heading(int level, String text) {
    leaf("h" + (level + 1), text, "id", headings.next().id());
  }

  /// Lists in lists; each line leads to its heading.
  private void contents(int depth) {
    var listed = Outline.listed(all, depth);
    if (listed.isEmpty()) return;
    var title = messages.get("report.contents");
    out.open("nav", "class", "contents", "aria-label", title);
    out.leaf("p", title, "class", "contents-title");
    var open = new ArrayDeque<Integer>();
    for (var entry : listed) {
      while (!open.isEmpty() && open.peek() > entry.level()) {
        open.pop();
        out.close("li").close("ul");
      }
      if (!open.isEmpty() && open.peek() == entry.level()) out.close("li");
      else {
        open.push(entry.level());
        out.open("ul");
      }
      out.open("li");
      medium.entry(out, entry);
    }
    open.forEach(_ -> out.close("li").close("ul"));
    out.close("nav");
  }

  private void keyFigures(List<Fact> figures) {
    out.open("table", "class", "key-figures").open("thead").open("tr");
    for (var figure : figures) leaf("th", figure.name(), "scope", "col");
    out.close("tr").close("thead").open("tbody").open("tr");
    for (var figure : figures) leaf("td", figure.value());
    out.close("tr").close("tbody").close("table");
  }

  private void facts(List<Fact> facts) {
    if (facts.isEmpty()) return;
    out.open("table", "class", "facts").open("tbody");
    for (var fact : facts) {
      out.open("tr");
      leaf("th", fact.name(), "scope", "row");
      leaf("td", fact.value());
      out.close("tr");
    }
    out.close("tbody").close("table");
  }

  private void table(Block.Table table, String kind) {
    if (table.rows().isEmpty()) {
      out.open("p", "class", "empty");
      leaf("span", table.caption(), "class", "empty-caption");
      out.text(" ");
      leaf("span", table.whenEmpty());
      out.close("p");
      return;
    }
    var all = kind.isEmpty() ? "rows" : kind;
    out.open("table", "class", table.rows().size() <= SHORT ? all + " short" : all);
    leaf("caption", table.caption());
    out.open("thead").open("tr");
    for (var column : table.columns())
      leaf(
          "th",
          column.name(),
          "scope",
          "col",
          "class",
          column.number() ? "number" : "text",
          "style",
          "width: " + column.share() + "%");
    out.close("tr").close("thead").open("tbody");
    for (var row : table.rows()) {
      out.open("tr");
      for (var i = 0; i < row.size(); i++) {
        var column = table.columns().get(i);
        var type = column.number() ? "number" : column.room() ? "room" : "text";
        if (i == 0) leaf("th", row.get(i), "scope", "row", "class", type);
        else cell(row.get(i), type);
      }
      out.close("tr");
    }
    out.close("tbody").close("table");
  }

  private void cell(String text, String type) {
    var address = links.get(text);
    if (address == null) leaf("td", text.isEmpty() ? "\u00a0" : text, "class", type);
    else {
      out.open("td", "class", type);
      leaf("a", text, "href", address);
      out.close("td");
    }
  }

  private void chart(Block.Chart chart) {
    var figure = chart.figure();
    charts++;
    out.open("div", "class", "chart");
    leaf("p", figure.title(), "class", "chart-title");
    leaf("p", figure.sentence(), "class", "chart-sentence");
    if (!figure.isEmpty()) medium.picture(out, figure, "chart" + charts);
    out.close("div");
    var data = chart.data();
    if (!data.rows().isEmpty()) table(data, "rows data");
  }

  private void leaf(String element, String text, String... attributes) {
    out.leaf(element, medium.shown(text), attributes);
  }
}
