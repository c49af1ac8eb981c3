// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.WrittenValue;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.sheet.Cell;

/// A table of a document, or the numbers behind one of its pictures, as data.
///
/// @param under the headings that it stands under, from the outermost
/// @param columns their names
/// @param totalled whether the last row sums up those above it
record DataTable(
    List<String> under,
    String caption,
    List<String> columns,
    List<List<Cell>> rows,
    boolean totalled) {

  /// Those that have rows, in their order.
  static List<DataTable> of(Document document) {
    var messages = Messages.in(document.language());
    var all = new ArrayList<DataTable>();
    var under = new ArrayList<String>();
    for (var block : document.blocks())
      switch (block) {
        case Block.Heading(var level, var text) -> {
          while (under.size() >= level) under.removeLast();
          while (under.size() < level - 1) under.add("");
          under.add(shown(text));
        }
        case Block.Table table -> add(all, of(under, table, rows(table, messages)));
        case Block.Chart chart ->
            add(
                all,
                of(
                    under,
                    chart.data(),
                    chart.figure() instanceof Figure figure
                        ? rows(figure, chart.data())
                        : rows(chart.data(), messages)));
        default -> {}
      }
    return all;
  }

  /// The same with these texts before each row.
  DataTable after(List<String> texts) {
    if (texts.isEmpty()) return this;
    var cells = texts.stream().map(Cell::text).toList();
    return new DataTable(
        under,
        caption,
        columns,
        rows.stream().map(row -> Stream.concat(cells.stream(), row.stream()).toList()).toList(),
        totalled);
  }

  private static void add(List<DataTable> all, DataTable table) {
    if (!table.rows().isEmpty()) all.add(table);
  }

  private static DataTable of(List<String> under, Block.Table table, List<List<Cell>> rows) {
    return new DataTable(
        List.copyOf(under),
        shown(table.caption()),
        table.columns().stream().map(it -> shown(it.name())).toList(),
        rows,
        table.totalled() && rows.size() > 1);
  }

  private static List<List<Cell>> rows(Block.Table table, Messages messages) {
    return table.rows().stream()
        .map(
            row -> {
              var cells = new ArrayList<Cell>();
              for (var i = 0; i < row.size(); i++)
                cells.add(cell(row.get(i), table.columns().get(i).number(), messages));
              return List.copyOf(cells);
            })
        .toList();
  }

  /// The numbers as they are, where the text rounds them.
  private static List<List<Cell>> rows(Figure figure, Block.Table shown) {
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i < figure.categories().size(); i++) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.text(shown(figure.categories().get(i))));
      for (var series : figure.series()) {
        var number = series.values().get(i).number();
        cells.add(
            number == null
                ? Cell.text(shown(shown.rows().get(i).get(cells.size())))
                : number(BigDecimal.valueOf(number), figure.percent()));
      }
      rows.add(List.copyOf(cells));
    }
    return rows;
  }

  private static Cell number(BigDecimal number, boolean percent) {
    var plain = number.stripTrailingZeros();
    return percent
        ? new Cell.Share(plain.movePointLeft(2))
        : new Cell.Number(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /// A value where the text is one. A number that only tells things apart stays a text.
  ///
  /// @param counts whether numbers without a unit are numbers there
  static Cell cell(String text, boolean counts, Messages messages) {
    return WrittenValue.read(text, messages)
        .map(
            it ->
                switch (it) {
                  case WrittenValue.Money(var euros) -> new Cell.Amount(euros);
                  case WrittenValue.Percent(var fraction) -> new Cell.Share(fraction);
                  case WrittenValue.Day(var date) -> new Cell.Date(PartialDate.of(date));
                  case WrittenValue.Number(var number) ->
                      counts ? new Cell.Number(number) : Cell.text(text);
                })
        .orElseGet(() -> Cell.text(shown(text)));
  }

  static String shown(String text) {
    return Typeface.withoutHiddenSigns(text);
  }
}
