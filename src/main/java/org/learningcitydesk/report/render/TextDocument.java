// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.report.Block;

/// A file of a word processor while it is written. Each look is a style with a name, so that an
/// office can change them all at once.
interface TextDocument {
  /// The looks of a paragraph, by their names in the file.
  enum Look {
    KICKER("Kicker"),
    TITLE("Title"),
    BODY("BodyText"),
    NOTICE_TITLE("NoticeTitle"),
    NOTICE("Notice"),
    MARKS("Marks"),
    CONTENTS_TITLE("ContentsTitle"),
    CAPTION("Caption"),
    CHART_TITLE("ChartTitle"),
    SENTENCE("ChartSentence"),
    CELL("TableText"),
    CELL_NUMBER("TableNumber"),
    CELL_HEADING("TableHeading"),
    CELL_FACT("TableFact"),
    CELL_KEY_FIGURE("TableKeyFigure"),
    FOOTER("Footer");

    private final String style;

    Look(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  /// How the lines of a table are drawn.
  enum Grid {
    ROWS("RowsTable"),
    PLAIN("PlainTable");

    private final String style;

    Grid(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  void heading(Outline.Anchor heading);

  void paragraph(Look look, String text);

  void list(List<String> items, boolean numbered);

  /// The headings with their pages.
  ///
  /// @param depth the deepest level that is listed
  /// @param entries one or more
  void contents(String title, int depth, List<Outline.Anchor> entries);

  /// @param head texts of the header row, which is repeated on each page; none where it is empty
  /// @param first look of the first cell of a row
  /// @param others look of the others, where their column is not one of numbers
  void table(
      Grid grid,
      List<Block.Column> columns,
      List<String> head,
      List<List<String>> rows,
      Look first,
      Look others);

  /// @param width of the picture in points of the screen
  void picture(byte[] png, int width, int height, String alternative);

  void pageBreak();

  void write(OutputStream out) throws IOException;

  /// The language of the texts, with the country whose spelling is meant.
  static Locale spelling(Locale language) {
    return language.getLanguage().equals("it") ? Locale.ITALY : Locale.UK;
  }
}
