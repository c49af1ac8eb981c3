// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.regex.Pattern;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.WordList;
import org.learningcitydesk.i18n.Messages;

/// How a cell stands in a text file.
///
/// @param people whether words and numbers are written the way people in Italy read them
/// @param words in their language
record CellText(boolean people, Messages words) {
  private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()./-]*");

  String of(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> FormulaGuard.guard(text);
      case Cell.Choice(var id, var name) -> FormulaGuard.guard(people ? name : id);
      case Cell.Words(var ids, var names) ->
          FormulaGuard.guard(WordList.join(people ? names : ids));
      case Cell.Number(var number) ->
          people ? number.toPlainString().replace('.', ',') : number.toPlainString();
      case Cell.Amount(var euros) ->
          people ? euros.toPlainString().replace('.', ',') : euros.toPlainString();
      case Cell.Formula it -> it.result() == null ? "" : of(new Cell.Number(it.result()));
      case Cell.Date(var date) -> people ? dayFirst(date) : date.toString();
      case Cell.Truth(var holds) ->
          people ? words.get(holds ? "export.yes" : "export.no") : Boolean.toString(holds);
    };
  }

  static String dayFirst(PartialDate date) {
    if (date.month() == null) return "%04d".formatted(date.year());
    return date.day() == null
        ? "%02d/%04d".formatted(date.month(), date.year())
        : "%02d/%02d/%04d".formatted(date.day(), date.month(), date.year());
  }

  /// How a cell stands as a text in a spreadsheet, where the plus of a phone number starts no
  /// formula because the cell says that it is a text.
  String inSheet(Cell cell) {
    return cell instanceof Cell.Text(var plain)
            && plain.startsWith("+")
            && PHONE.matcher(plain).matches()
        ? plain
        : of(cell);
  }
}
