// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Sources;

/// The table of contents of a document with chapters.
class ContentsTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir"), "contents");
  private static final Pattern ENTRY = Pattern.compile("(.*?[^. ])(?: *\\.){3,}[ .]*(\\d+)");

  @TempDir Path folder;
  private final Document document = Sources.compilation(Locale.ITALIAN);

  private Path written(ReportFormat format) throws IOException {
    var file = Files.createDirectories(FOLDER).resolve("contents." + format.ending());
    format.write(document, file);
    return file;
  }

  private long listed() {
    return document.blocks().stream()
        .filter(it -> it instanceof Block.Heading(var level, _) && level <= 2)
        .count();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "ODT"})
  void eachLineSaysThePageOfItsHeading(ReportFormat format) throws Exception {
    var file = written(format);
    if (format != ReportFormat.PDF) {
      LibreOffice.convert(folder, file, "--convert-to", "pdf");
      file =
          Files.copy(
              folder.resolve("out/contents.pdf"),
              FOLDER.resolve(format.ending() + ".pdf"),
              java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } else {
      assertThat(PdfCheck.violations(Files.readAllBytes(file))).isEmpty();
    }
    var pages = pages(file);
    assertThat(pages).hasSizeGreaterThan(6);
    var entries = 0;
    for (var page : pages.subList(0, 4))
      for (var line : page.split("\n")) {
        var entry = ENTRY.matcher(line.strip());
        if (!entry.matches()) continue;
        entries++;
        var title = entry.group(1).strip();
        assertThat(plain(pages.get(Integer.parseInt(entry.group(2)) - 1)))
            .as(line)
            .contains(plain(title));
      }
    assertThat(entries).as(pages.getFirst()).isEqualTo((int) listed());
  }

  private static List<String> pages(Path file) throws IOException {
    var pages = new ArrayList<String>();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      for (var i = 1; i <= pdf.getNumberOfPages(); i++) {
        var text = new PDFTextStripper();
        text.setStartPage(i);
        text.setEndPage(i);
        text.setSortByPosition(true);
        pages.add(text.getText(pdf));
      }
    }
    return pages;
  }

  @Test
  void inThePdfEachLineLeadsToThePageThatItSays() throws Exception {
    var file = written(ReportFormat.PDF);
    var said = new ArrayList<Integer>();
    for (var page : pages(file).subList(0, 4))
      for (var line : page.split("\n")) {
        var entry = ENTRY.matcher(line.strip());
        if (entry.matches()) said.add(Integer.parseInt(entry.group(2)));
      }
    // A line may be a link in pieces, side by side.
    var led = new LinkedHashMap<String, Integer>();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      for (var i = 0; i < 4; i++)
        for (var link : pdf.getPage(i).getAnnotations()) {
          var action = (PDActionGoTo) ((PDAnnotationLink) link).getAction();
          led.put(
              i + "/" + Math.round(link.getRectangle().getLowerLeftY()),
              ((PDPageDestination) action.getDestination()).retrievePageNumber() + 1);
        }
    }
    assertThat(List.copyOf(led.values())).isEqualTo(said).hasSize((int) listed());
  }

  @Test
  void theBookmarksOfThePdfAreTheHeadingsBelowOneAnother() throws Exception {
    var file = written(ReportFormat.PDF);
    var pages = pages(file);
    var found = new ArrayList<String>();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      var top = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(top.getTitle()).isEqualTo(document.title());
      assertThat(top.getNextSibling()).isNull();
      collect(top, 1, pages, found);
    }
    assertThat(found)
        .isEqualTo(
            document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(it -> it.level() + " " + it.text())
                .toList());
  }

  private static void collect(
      PDOutlineItem parent, int level, List<String> pages, List<String> found) throws IOException {
    for (var it : parent.children()) {
      var page = ((PDPageDestination) it.getDestination()).retrievePageNumber();
      assertThat(plain(pages.get(page))).contains(plain(it.getTitle()));
      assertThat(it.getCOSObject().containsKey(COSName.SE)).as(it.getTitle()).isTrue();
      found.add(level + " " + it.getTitle());
      collect(it, level + 1, pages, found);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  @Test
  void inWordItIsAFieldWhoseLinesLeadToTheHeadings() throws Exception {
    try (var in = Files.newInputStream(written(ReportFormat.DOCX));
        var docx = new XWPFDocument(in)) {
      var lines =
          docx.getParagraphs().stream()
              .filter(it -> it.getStyle() != null && it.getStyle().startsWith("TOC"))
              .toList();
      assertThat(lines).hasSize((int) listed());
      var marks =
          docx.getParagraphs().stream()
              .flatMap(it -> it.getCTP().getBookmarkStartList().stream())
              .map(it -> it.getName())
              .toList();
      assertThat(marks).doesNotHaveDuplicates();
      assertThat(lines)
          .allSatisfy(
              it -> assertThat(marks).contains(it.getCTP().getHyperlinkArray(0).getAnchor()));
      assertThat(lines.getFirst().getCTP().xmlText())
          .contains("TOC \\o &quot;1-2&quot;".replace("&quot;", "\""));
    }
  }

  @Test
  void withoutHeadingsThereIsNone() throws Exception {
    var bare =
        new Document(Locale.ENGLISH, "k", "t", "d", "a", List.of(), List.of(new Block.Contents(2)));
    assertThat(HtmlRenderer.render(bare)).doesNotContain("<nav");
    for (var format : ReportFormat.values())
      format.write(bare, folder.resolve("bare." + format.ending()));
  }
}
