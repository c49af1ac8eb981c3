// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.Locale;
import java.util.regex.Pattern;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.WordList;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.WorkbookStyle;

/// How a cell stands in a text file.
///
/// @param people whether words and numbers are written the way people in Italy read them
/// @param words in their language
/// @param subject for whom the file is; nothing where it is blank
record CellText(boolean people, Messages words, String subject) implements WorkbookStyle {
  private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()./-]*");

  CellText(boolean people, Messages words) {
    this(people, words, "");
  }

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
      case Cell.Share(var part) ->
          people ? part.toPlainString().replace('.', ',') : part.toPlainString();
      case Cell.Formula it -> it.result() == null ? "" : of(new Cell.Number(it.result()));
      case Cell.Date(var date) -> people ? WorkbookStyle.dayFirst(date) : date.toString();
      case Cell.Truth(var holds) ->
          people ? words.get(holds ? "export.yes" : "export.no") : Boolean.toString(holds);
    };
  }

  @Override
  public Locale locale() {
    return words.locale();
  }

  /// How a cell stands as a text in a spreadsheet, where the plus of a phone number starts no
  /// formula because the cell says that it is a text.
  @Override
  public String inSheet(Cell cell) {
    return cell instanceof Cell.Text(var plain)
            && plain.startsWith("+")
            && PHONE.matcher(plain).matches()
        ? plain
        : of(cell);
  }
}
