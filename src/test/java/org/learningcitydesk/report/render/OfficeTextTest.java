// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.Sources;

/// Documents for word processors: structure, alternative texts and every word.
class OfficeTextTest {
  private static final String NASTY =
      "Città «x» <script>alert(1)</script> & ]]> \u202Eevil\u202C \u0007 \uD83D\uDE00  due  spazi\nriga\tcolonna";

  @TempDir Path folder;

  private static Document sample() {
    return ProgressReport.of(
        Sources.sample(), Brief.of(Catalogue.shipped(), Locale.ITALIAN, Sources.TODAY));
  }

  private static Document nasty() {
    return new Document(
        Locale.ENGLISH,
        NASTY,
        NASTY,
        NASTY,
        NASTY,
        List.of(new Fact(NASTY, NASTY)),
        List.of(
            new Block.Heading(1, NASTY),
            new Block.Listing(List.of(NASTY, "two"), true),
            new Block.Notice(NASTY, NASTY),
            new Block.PageBreak(),
            new Block.Table(
                NASTY,
                List.of(Block.Column.text(NASTY, 60), Block.Column.number("n", 40)),
                List.of(List.of(NASTY, "7")),
                "-"),
            new Block.PageBreak(),
            new Block.Heading(2, NASTY),
            new Block.Table(NASTY, List.of(Block.Column.text("a", 100)), List.of(), NASTY),
            new Block.Signatures(
                List.of(new Fact("Chair", NASTY), new Fact("Minutes", ""), new Fact("x", "y")))));
  }

  private Path write(Document document, ReportFormat format) {
    var target = folder.resolve("document." + format.ending());
    format.write(document, target);
    return target;
  }

  private static List<String> headings(Document document) {
    return document.blocks().stream()
        .flatMap(it -> it instanceof Block.Heading heading ? Stream.of(heading) : Stream.of())
        .map(it -> it.level() + " " + it.text())
        .toList();
  }

  @Test
  void headingsAreHeadingsAndTablesHaveTheirHeadOnEachPage() throws Exception {
    var document = sample();
    try (var in = Files.newInputStream(write(document, ReportFormat.DOCX));
        var docx = new XWPFDocument(in)) {
      assertEquals(
          headings(document),
          docx.getParagraphs().stream()
              .filter(it -> it.getStyle() != null && it.getStyle().startsWith("Heading"))
              .map(it -> it.getStyle().substring(7) + " " + it.getText())
              .toList());
      assertThat(docx.getTables().stream().filter(it -> "RowsTable".equals(it.getStyleID())))
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.getRow(0).isRepeatHeader()).isTrue());
      assertEquals(
          "it-IT",
          docx.getProperties()
              .getCoreProperties()
              .getUnderlyingProperties()
              .getLanguageProperty()
              .orElseThrow());
    }
  }

  @Test
  void everyPictureHasItsAlternativeText() throws Exception {
    try (var in = Files.newInputStream(write(sample(), ReportFormat.DOCX));
        var docx = new XWPFDocument(in)) {
      var pictures =
          docx.getParagraphs().stream()
              .flatMap(it -> it.getRuns().stream())
              .flatMap(it -> it.getEmbeddedPictures().stream())
              .toList();
      assertThat(pictures).hasSizeGreaterThan(2);
      assertThat(pictures).allSatisfy(it -> assertThat(it.getDescription()).hasSizeGreaterThan(20));
    }
  }

  @Test
  void nothingThatAnybodyTypedIsLostOrObeyed() throws Exception {
    try (var in = Files.newInputStream(write(nasty(), ReportFormat.DOCX));
        var docx = new XWPFDocument(in)) {
      assertThat(docx.getParagraphs().stream().map(it -> it.getText()))
          .filteredOn(it -> it.contains("<script>alert(1)</script> & ]]> [U+202E]evil"))
          .hasSizeGreaterThan(6);
      assertThat(docx.getTables().stream().map(XWPFTable::getText))
          .anySatisfy(it -> assertThat(it).contains("[U+0007]"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"DOCX", "ODT"})
  void libreOfficeReadsEveryWord(ReportFormat format) throws Exception {
    for (var document : List.of(sample(), nasty())) {
      LibreOffice.convert(
          folder, write(document, format), "--convert-to", "txt:Text (encoded):UTF8");
      var theirs = words(Files.readString(folder.resolve("out/document.txt")));
      var missing =
          texts(document)
              .flatMap(it -> words(it).stream())
              .filter(it -> !theirs.contains(it))
              .distinct()
              .toList();
      assertThat(missing).isEmpty();
    }
  }

  /// Each text of the document, apart from its charts.
  private static Stream<String> texts(Document document) {
    return Stream.concat(
        Stream.of(document.headline(), document.title()),
        document.blocks().stream()
            .flatMap(
                it ->
                    switch (it) {
                      case Block.Heading(_, var text) -> Stream.of(text);
                      case Block.Paragraph(var text) -> Stream.of(text);
                      case Block.Notice(var title, var text) -> Stream.of(title, text);
                      case Block.Listing(var items, _) -> items.stream();
                      case Block.KeyFigures(var facts) -> facts(facts);
                      case Block.Facts(var facts) -> facts(facts);
                      case Block.Marks(var marks) -> marks.stream().map(Block.Mark::text);
                      case Block.Table table ->
                          Stream.concat(
                              Stream.of(table.caption()),
                              table.rows().stream().flatMap(List::stream));
                      case Block.Signatures(var facts) -> facts(facts);
                      case Block.Chart(var figure) -> Stream.of(figure.title(), figure.sentence());
                      case Block.Contents _ -> Stream.of();
                      case Block.PageBreak() -> Stream.of();
                    }));
  }

  private static Stream<String> facts(List<Fact> facts) {
    return facts.stream().flatMap(it -> Stream.of(it.name(), it.value()));
  }

  private static java.util.Set<String> words(String text) {
    return new java.util.HashSet<>(
        Arrays.asList(
            org.learningcitydesk.chart.Typeface.withoutHiddenSigns(text)
                .replace('\u00A0', ' ')
                .strip()
                .split("[\\s\\uFEFF]+")));
  }
}
