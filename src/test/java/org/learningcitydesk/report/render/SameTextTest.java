// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.report.order.Scope;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// Every format says the same words in the same order; on paper each text is whole.
class SameTextTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> everyFormatSaysTheSame() {
    var documents = new LinkedHashMap<String, Document>();
    var english = Brief.of(CATALOGUE, Locale.ENGLISH, Sources.TODAY);
    documents.put("empty", ProgressReport.of(Sources.empty(), english));
    documents.put("nasty", ProgressReport.of(Sources.nasty(80), english));
    documents.put("compilation", Sources.compilation(Locale.ITALIAN));
    documents.put("awkward", AwkwardDocument.of());
    documents.putAll(ofTheSample());
    return documents.entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> same(it.getValue())));
  }

  private static Map<String, Document> ofTheSample() {
    var all = new LinkedHashMap<String, Document>();
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var sample = SampleCity.generate(1, Sources.TODAY, CATALOGUE);
      SampleCityWriter.write(workspace, sample, Progress.NONE);
      for (var kind : ReportKind.values())
        all.put(
            kind.id(),
            workspace
                .<Draft>read(
                    tx ->
                        Draft.read(
                            tx,
                            sample.city().id(),
                            ReportOrder.of(kind).withScope(Scope.CITY),
                            CATALOGUE,
                            Sources.TODAY,
                            Progress.NONE))
                .in(Locale.ITALIAN));
    }
    return all;
  }

  private static void same(Document document) throws Exception {
    var page = Jsoup.parse(HtmlRenderer.render(document)).body();
    page.select("svg").remove();
    var expected = words(page.text());
    equal("md", expected, words(MarkdownRendererTest.read(document).text()));
    equal("docx", expected, words(inside(document, ReportFormat.DOCX)));
    equal("odt", expected, words(inside(document, ReportFormat.ODT)));
    var printed = solid(PaperText.of(document));
    for (var text : page.select("p, li, a, td, th, caption, h1, h2, h3, h4, h5, h6, span"))
      if (!RightToLeftText.isIn(text.ownText()))
        assertThat(printed).as("pdf").contains(solid(Typeface.visible(text.ownText())));
  }

  /// Names the first difference, not all the words.
  private static void equal(String format, List<String> expected, List<String> actual) {
    for (var i = 0; i < Math.min(expected.size(), actual.size()); i++)
      if (!expected.get(i).equals(actual.get(i)))
        assertEquals(around(expected, i), around(actual, i), format);
    assertEquals(expected.size(), actual.size(), format);
  }

  private static List<String> around(List<String> words, int at) {
    return words.subList(Math.max(0, at - 4), Math.min(words.size(), at + 6));
  }

  /// The text of a word processor's file: its paragraphs, lines and tabs.
  private static String inside(Document document, ReportFormat format) throws Exception {
    var file = folder.resolve("same." + format.ending());
    format.write(document, file);
    var name = format == ReportFormat.DOCX ? "word/document.xml" : "content.xml";
    try (var zip = new ZipFile(file.toFile())) {
      var xml =
          Jsoup.parse(zip.getInputStream(zip.getEntry(name)), "UTF-8", "", Parser.xmlParser());
      xml.select("w|instrText, svg|desc, text|table-of-content-source").remove();
      for (var gap : xml.select("w|tab, w|br, text|tab, text|s, text|line-break"))
        gap.replaceWith(new TextNode(" "));
      for (var end : xml.select("w|p, text|p, text|h")) end.appendText(" ");
      return xml.wholeText();
    }
  }

  /// Without what only parts texts from each other: dots between marks, colons behind names, lines
  /// to sign on.
  private static List<String> words(String text) {
    return Stream.of(text.replaceAll("\\p{Cf}", "").split("[\\s\\p{Z}]+"))
        .map(it -> it.endsWith(":") ? it.substring(0, it.length() - 1) : it)
        .filter(it -> !it.matches("[_·]*"))
        .toList();
  }

  private static String solid(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
  }

  /// Letters of scripts from right to left are joined and turned on paper.
  private static final class RightToLeftText {
    static boolean isIn(String text) {
      return text.codePoints()
          .anyMatch(
              it ->
                  Character.getDirectionality(it) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                      || Character.getDirectionality(it)
                          == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
  }
}
