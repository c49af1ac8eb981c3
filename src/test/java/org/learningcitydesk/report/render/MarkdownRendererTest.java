// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Sources;

/// What another program makes of our Markdown.
class MarkdownRendererTest {
  private static final List<String> MARKUP =
      List.of(
          "# no heading",
          "1. no list",
          "1) no list",
          "- no list",
          "+ no list",
          "* no list",
          "---",
          "===",
          "> no quotation",
          "    no code",
          "```",
          "~~~ no fence",
          "`no code`",
          "**no weight** _no slant_ ~~no line~~",
          "[no link](http://example.invalid)",
          "![no picture](file:///etc/passwd)",
          "<https://example.invalid>",
          "[x]: no definition",
          "a | bar \\| another \\\\| one",
          "back\\slash at the end\\",
          "&amp; &#60; &nbsp;",
          "<b>no HTML</b>",
          "<!-- no remark -->",
          "a\n===",
          "a\n---",
          "a\n:--",
          "a | b\n--- | ---",
          "two\n\nparagraphs",
          "line\nline",
          "snake_case_name 2*3*4",
          "trailing #",
          "$no formula$",
          "  \u00a0 spaces \u00a0 ",
          "<div>\n\n<script>alert(1)</script>");

  static org.jsoup.nodes.Document read(Document document) {
    var extensions = List.of(TablesExtension.create());
    var tree =
        Parser.builder().extensions(extensions).build().parse(MarkdownRenderer.render(document));
    var page = Jsoup.parse(HtmlRenderer.builder().extensions(extensions).build().render(tree));
    page.outputSettings(new OutputSettings().prettyPrint(false));
    return page;
  }

  private static Document document(Block... blocks) {
    return new Document(
        Locale.ENGLISH, "Kind", "Title", "About", "Body", List.of(), List.of(blocks));
  }

  private static String plain(String text) {
    return Typeface.withoutHiddenSigns(text)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  @Test
  void whateverWasTypedIsShownAsItWasTyped() {
    var texts =
        IntStream.range(0, MARKUP.size() + Sources.NASTY.size())
            .mapToObj(
                it -> it < MARKUP.size() ? MARKUP.get(it) : Sources.NASTY.get(it - MARKUP.size()))
            .toList();
    for (var text : texts) {
      assertEquals(
          plain(text),
          plain(
              read(document(new Block.Paragraph(text))).body().child(2).text()
                  + rest(read(document(new Block.Paragraph(text))))),
          text);
      assertEquals(
          plain(text), plain(read(document(new Block.Heading(3, text))).select("h4").text()));
      var list = read(document(new Block.Listing(List.of(text, "last"), true)));
      assertThat(list.select("ol > li")).hasSize(2);
      assertEquals(plain(text), plain(list.select("ol > li").first().text()));
      var table =
          read(
              document(
                  new Block.Table(
                      text,
                      List.of(Block.Column.text(text, 50), Block.Column.number("n", 50)),
                      List.of(List.of(text, "1"), List.of("", "2")),
                      "")));
      assertThat(table.select("td").stream().map(it -> plain(it.text())))
          .containsExactly(plain(text), "1", "", "2");
      assertEquals(plain(text), plain(table.select("strong").text()));
      var notice = read(document(new Block.Notice(text, text), new Block.Paragraph("end")));
      assertEquals(plain(text) + " " + plain(text), plain(notice.select("blockquote").text()));
      var facts = read(document(new Block.Facts(List.of(new Fact(text, text)))));
      assertEquals(plain(text) + ": " + plain(text), plain(facts.select("li").text()));
    }
  }

  /// Further paragraphs of the text.
  private static String rest(org.jsoup.nodes.Document page) {
    return String.join(
        "", page.body().children().stream().skip(3).map(it -> " " + it.text()).toList());
  }

  @Test
  void nothingTypedBecomesMarkup() {
    for (var text : MARKUP) {
      var page = read(document(new Block.Paragraph(text)));
      assertThat(page.body().select("*").eachAttr("href")).as(text).isEmpty();
      assertThat(page.body().children())
          .as(text)
          .allMatch(it -> List.of("p", "h1").contains(it.tagName()));
      assertThat(page.body().select("p > :not(br)")).as(text).isEmpty();
    }
  }

  @Test
  void listsAfterEachOtherAreTwoLists() {
    var page =
        read(
            document(
                new Block.Listing(List.of("a", "b")),
                new Block.Facts(List.of(new Fact("n", "v"))),
                new Block.Listing(List.of("c"))));
    assertThat(page.select("ul")).hasSize(3);
    assertThat(page.select("li > p")).isEmpty();
  }

  @Test
  void contentsAreListsInLists() {
    var page =
        read(
            document(
                new Block.Contents(2),
                new Block.Heading(1, "One"),
                new Block.Heading(2, "Inside"),
                new Block.Heading(3, "Too deep"),
                new Block.Heading(1, "Two")));
    assertThat(page.select("ul").first().text()).isEqualTo("One Inside Two");
    assertThat(page.select("ul ul li")).hasSize(1);
  }
}
