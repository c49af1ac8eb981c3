// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.workbook.Workbook;

/// Codes that a spreadsheet took for numbers, and so lost the zeros at their beginning.
final class LostZeros {
  private static final Pattern POSTAL =
      Pattern.compile(
          "cap|c a p|codice (?:di avviamento )?postale|postal ?code|post ?code|zip(?: code)?");
  private static final Pattern TAX =
      Pattern.compile("(?:partita|p) ?iva|p i|cf|c f|codice fiscale.*|tax code|vat.*");

  private LostZeros() {}

  /// A remark for each column that has such numbers.
  static List<Remark> of(List<String> columns, List<Workbook.TableRow> rows) {
    var remarks = new ArrayList<Remark>();
    for (var i = 0; i < columns.size(); i++) {
      var column = i;
      var name = Folding.fold(columns.get(i)).replaceAll("[^a-z]+", " ").strip();
      var digits = POSTAL.matcher(name).matches() ? 5 : TAX.matcher(name).matches() ? 11 : 0;
      if (digits == 0) continue;
      var tooShort =
          rows.stream()
              .filter(row -> row.numbers().contains(column))
              .map(row -> row.cells().get(column))
              .filter(cell -> isCutOff(cell, digits))
              .toList();
      if (!tooShort.isEmpty())
        remarks.add(
            Remark.of(
                "import.remark.zerosLost",
                columns.get(i),
                tooShort.size(),
                digits,
                tooShort.getFirst()));
    }
    return remarks;
  }

  private static boolean isCutOff(String cell, int digits) {
    return cell.matches("\\d+") && cell.length() < digits && cell.length() * 2 > digits;
  }
}
