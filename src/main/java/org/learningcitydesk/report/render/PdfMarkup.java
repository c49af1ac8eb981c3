// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.List;
import java.util.Map;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.report.Document;

/// A part of a document as markup that is laid out on pages.
///
/// @param anchors headings of the document
/// @param numbers of the pages on which headings stand, by their ids, as far as they are known
record PdfMarkup(
    Document document,
    List<Outline.Anchor> anchors,
    Outline.Part part,
    Layout layout,
    PdfPictures pictures,
    Map<String, Integer> numbers)
    implements Body.Medium {
  /// How the address of a heading in another part begins, until it is laid out too.
  static final String ELSEWHERE = "heading:";

  /// As wide as most numbers.
  private static final String UNKNOWN = "000";

  String written() {
    var out = new Markup();
    out.open("html", "lang", document.language().getLanguage()).open("head");
    out.leaf("title", Typeface.visible(document.fullTitle()));
    out.empty("meta", "name", "description", "content", Typeface.visible(document.description()));
    out.empty("meta", "name", "subject", "content", Typeface.visible(document.description()));
    out.empty("meta", "name", "author", "content", Typeface.visible(document.author()));
    bookmarks(out);
    out.open("style")
        .raw(Styles.read("pdf.css"))
        .raw(layout.css())
        .close("style")
        .close("head")
        .open("body");
    out.raw(new Body(document, anchors, part, this, Map.of()).toString());
    return out.close("body").close("html").toString();
  }

  /// One for each heading, so that it can be told where each of them stands.
  private void bookmarks(Markup out) {
    out.open("bookmarks");
    if (part.first())
      out.empty("bookmark", "name", Typeface.visible(document.title()), "href", "#top");
    for (var it : part.anchors()) out.empty("bookmark", "name", it.text(), "href", "#" + it.id());
    out.close("bookmarks");
  }

  @Override
  public String shown(String text) {
    return Typeface.visible(text);
  }

  @Override
  public void picture(Markup out, Illustration figure, String id) {
    pictures.put(out, figure);
  }

  @Override
  public void entry(Markup out, Outline.Anchor heading) {
    var number = numbers.get(heading.id());
    out.leaf(
        "a",
        heading.text(),
        "href",
        (part.anchors().contains(heading) ? "#" : ELSEWHERE) + heading.id(),
        "title",
        heading.text(),
        "data-page",
        number == null ? UNKNOWN : number.toString());
  }
}
