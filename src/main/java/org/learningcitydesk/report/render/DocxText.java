// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A file of Word, by Apache POI. Styles and numbering are read from a resource; the paragraphs
/// only name them.
final class DocxText implements TextDocument {
  /// Twentieths of a point in a centimetre.
  private static final double TWIPS = 566.93;

  private static final int SCREEN = 96;
  private static final String TABLE_END = "TableEnd";

  private final XWPFDocument docx = new XWPFDocument();

  /// Centimetres between the margins.
  private final double width;

  private final BigInteger bullets;
  private final BigInteger numbers;
  private boolean newPage;

  DocxText(Document document, Layout layout) {
    width = layout.room() / 10;
    var language = TextDocument.spelling(document.language()).toLanguageTag();
    try {
      var styles =
          Styles.read("docx-styles.xml")
              .replace("@language@", language)
              .replace("@room@", String.valueOf(twips(100)));
      docx.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      var numbering =
          NumberingDocument.Factory.parse(Styles.read("docx-numbering.xml")).getNumbering();
      var there = docx.createNumbering();
      bullets = there.addAbstractNum(new XWPFAbstractNum(numbering.getAbstractNumArray(0)));
      numbers = there.addAbstractNum(new XWPFAbstractNum(numbering.getAbstractNumArray(1)));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
    page(layout);
    properties(document, language);
    footer(document);
  }

  private void page(Layout layout) {
    var section = docx.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(Math.round(layout.width() / 10 * TWIPS)));
    size.setH(BigInteger.valueOf(Math.round(layout.height() / 10 * TWIPS)));
    if (layout.landscape()) size.setOrient(STPageOrientation.LANDSCAPE);
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1134));
    margins.setBottom(BigInteger.valueOf(1247));
    margins.setLeft(BigInteger.valueOf(1021));
    margins.setRight(BigInteger.valueOf(1021));
    margins.setHeader(BigInteger.valueOf(600));
    margins.setFooter(BigInteger.valueOf(600));
    margins.setGutter(BigInteger.ZERO);
  }

  private void properties(Document document, String language) {
    var properties = docx.getProperties();
    properties.getCoreProperties().setTitle(OfficeNames.plain(document.fullTitle()));
    properties.getCoreProperties().setDescription(OfficeNames.plain(document.description()));
    properties.getCoreProperties().setCreator(OfficeNames.plain(document.author()));
    properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
    properties
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication(Messages.in(Locale.ENGLISH).get("app.name"));
  }

  private void footer(Document document) {
    var line = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle(Look.FOOTER.style());
    text(line, OfficeNames.foot(document) + "\t");
    var pages = OfficeNames.pages(document);
    text(line, pages.get(0));
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    text(line, pages.get(1));
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    text(line, pages.get(2));
  }

  @Override
  public void heading(Outline.Anchor heading) {
    var paragraph = paragraph("Heading" + heading.level());
    DocxContents.marked(paragraph, heading, () -> text(paragraph, heading.text()));
  }

  @Override
  public void paragraph(Look look, String text) {
    text(paragraph(look.style()), text);
  }

  private XWPFParagraph paragraph(String style) {
    var paragraph = docx.createParagraph();
    paragraph.setStyle(style);
    if (newPage) paragraph.setPageBreak(true);
    newPage = false;
    return paragraph;
  }

  private static void text(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    var lines = text.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      if (i > 0) run.addBreak();
      var parts = lines[i].split("\t", -1);
      for (var j = 0; j < parts.length; j++) {
        if (j > 0) run.addTab();
        if (!parts[j].isEmpty()) run.setText(parts[j], run.getCTR().sizeOfTArray());
      }
    }
  }

  @Override
  public void contents(String title, int depth, List<Outline.Anchor> entries) {
    paragraph(Look.CONTENTS_TITLE, title);
    new DocxContents(depth).write(entries, it -> paragraph("TOC" + it.level()));
  }

  @Override
  public void list(List<String> items, boolean numbered) {
    var number = docx.getNumbering().addNum(numbered ? numbers : bullets);
    if (numbered) startAtOne(number);
    for (var item : items) {
      var paragraph = paragraph("ListParagraph");
      paragraph.setNumID(number);
      text(paragraph, item);
    }
  }

  private void startAtOne(BigInteger number) {
    var level = docx.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(BigInteger.ONE);
  }

  @Override
  public void table(
      Grid grid,
      List<Block.Column> columns,
      List<String> head,
      List<List<String>> rows,
      Look first,
      Look others) {
    if (newPage) paragraph(Look.BODY, "");
    var headRows = head.isEmpty() ? 0 : 1;
    var table = docx.createTable(rows.size() + headRows, columns.size());
    table.setStyleID(grid.style());
    // The lines are those of the style.
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(twips(100));
    var widths = table.getCTTbl().addNewTblGrid();
    for (var column : columns)
      widths.addNewGridCol().setW(BigInteger.valueOf(twips(column.share())));
    for (var i = 0; i < rows.size() + headRows; i++) {
      var isHead = i < headRows;
      var row = table.getRow(i);
      row.setCantSplitRow(true);
      if (isHead) row.setRepeatHeader(true);
      var texts = isHead ? head : rows.get(i - headRows);
      for (var j = 0; j < columns.size(); j++) {
        var cell = row.getCell(j);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(twips(columns.get(j).share())));
        var look =
            isHead
                ? Look.CELL_HEADING
                : columns.get(j).number() ? Look.CELL_NUMBER : j == 0 ? first : others;
        fill(cell, look, columns.get(j).number(), texts.get(j));
      }
    }
    paragraph(TABLE_END);
  }

  private static void fill(XWPFTableCell cell, Look look, boolean number, String text) {
    var paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(look.style());
    if (number && look == Look.CELL_HEADING)
      paragraph.setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.END);
    text(paragraph, text);
  }

  private int twips(int share) {
    return (int) Math.round(width * TWIPS * share / 100);
  }

  @Override
  public void picture(byte[] png, int across, int down, String alternative) {
    var scale = width / 2.54 * SCREEN / across;
    var run = paragraph("Picture").createRun();
    try {
      var picture =
          run.addPicture(
              new ByteArrayInputStream(png),
              PictureType.PNG,
              "chart.png",
              Units.pixelToEMU((int) (across * scale)),
              Units.pixelToEMU((int) (down * scale)));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternative);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void pageBreak() {
    newPage = true;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (docx) {
      flattenEnd();
      docx.write(out);
    }
  }

  /// A body may not end with a table; the line that has to follow makes no page of its own.
  private void flattenEnd() {
    if (docx.getBodyElements().isEmpty()
        || !(docx.getBodyElements().getLast() instanceof XWPFParagraph last)
        || !TABLE_END.equals(last.getStyle())) return;
    last.setSpacingBefore(0);
    last.setSpacingAfter(0);
    last.setSpacingBetween(1, LineSpacingRule.EXACT);
  }
}
