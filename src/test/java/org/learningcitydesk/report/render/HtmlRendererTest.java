// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Sources;

class HtmlRendererTest {
  @Test
  void thePageHasLanguageTitleHeadingsAndTableHeads() throws IOException {
    for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
      var html = html(Sources.sample(), language);
      Files.writeString(
          Files.createDirectories(Path.of(System.getProperty("gallery.dir"), "report"))
              .resolve("sample-" + language + ".html"),
          html);
      var page = Jsoup.parse(html);
      assertThat(page.select("html").attr("lang")).isEqualTo(language.getLanguage());
      assertThat(page.title()).contains("Roccalieta sul Lago");
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("h2").size()).isGreaterThan(3);
      assertThat(page.select("table.rows"))
          .isNotEmpty()
          .allSatisfy(
              table -> {
                assertThat(table.select("caption").text()).isNotBlank();
                assertThat(table.select("thead th"))
                    .allMatch(head -> head.attr("scope").equals("col"));
                assertThat(table.select("tbody th"))
                    .isNotEmpty()
                    .allMatch(head -> head.attr("scope").equals("row"));
              });
      assertThat(page.select("svg"))
          .hasSizeGreaterThan(2)
          .allSatisfy(
              svg -> {
                assertThat(svg.attr("role")).isEqualTo("img");
                assertThat(svg.select("> title").text()).isNotBlank();
                assertThat(svg.select("> desc").text()).isNotBlank();
              });
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void hostileTextsStayTexts() {
    var html = html(Sources.nasty(80), Locale.ITALIAN);
    var page = Jsoup.parse(html);
    assertThat(
            page.select(
                "script, iframe, object, embed, link, base, img, a, form, input, foreignObject, image, use"))
        .isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .allSatisfy(
                        attribute -> {
                          assertThat(attribute.getKey()).doesNotStartWithIgnoringCase("on");
                          if (attribute.getKey().matches("(?i)href|src|style|xlink:href"))
                            assertThat(attribute.getValue())
                                .doesNotContain("http:", "javascript:", "file:", "url(h");
                        }));
    assertThat(page.select("style").first().data()).doesNotContain("@import", "url(");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.text()).contains("<script>alert('x')</script>", "[U+202E]");
  }

  @Test
  void anEmptyCitySaysSo() {
    assertThat(Jsoup.parse(html(Sources.empty(), Locale.ENGLISH)).text())
        .contains("No records match.", "has not begun a path");
  }

  private static String html(ProgressSource source, Locale language) {
    return HtmlRenderer.render(
        ProgressReport.of(source, Brief.of(Catalogue.shipped(), language, Sources.TODAY)));
  }
}
