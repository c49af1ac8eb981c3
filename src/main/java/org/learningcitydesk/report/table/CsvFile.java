// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.sheet.Cell;

/// The data of a table as a file for programs (RFC 4180, UTF-8): commas, ISO dates, decimal points.
///
/// @param name of the file
/// @param description what it holds, in the language of the document
public record CsvFile(String name, String description, byte[] bytes) {
  /// With more tables than these, those with the same columns are one file.
  private static final int MANY = 200;

  private static final int LONGEST_NAME = 60;

  /// With these at the beginning, spreadsheets would take a text for a formula.
  private static final String RISKY = "=+-@\t\r";

  /// Those of a document; they hold what it shows and nothing more.
  public static List<CsvFile> of(Document document) {
    var tables = DataTable.of(document);
    var taken = new HashSet<String>();
    var files = new ArrayList<CsvFile>();
    if (tables.size() <= MANY)
      for (var it : tables)
        files.add(
            of(
                it.caption(),
                it.under().isEmpty() ? it.caption() : it.under().getLast() + ": " + it.caption(),
                it.columns(),
                it.rows(),
                taken));
    else
      for (var it : DataSheet.of(document))
        files.add(
            of(
                it.name(),
                it.name(),
                it.columns(),
                it.parts().stream().flatMap(part -> part.rows().stream()).toList(),
                taken));
    return files;
  }

  private static CsvFile of(
      String name,
      String description,
      List<String> columns,
      List<List<Cell>> rows,
      Set<String> taken) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns.stream().map(CsvFile::guarded).toList());
      for (var row : rows) csv.writeRecord(row.stream().map(CsvFile::value).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvFile(fileName(name, taken), description, text.toString().getBytes(UTF_8));
  }

  private static String value(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> guarded(text);
      case Cell.Number(var number) -> number.toPlainString();
      case Cell.Amount(var euros) -> euros.toPlainString();
      case Cell.Share(var fraction) -> fraction.toPlainString();
      case Cell.Date(var date) -> date.toString();
      default -> throw new IllegalStateException("not in a document: " + cell);
    };
  }

  private static String guarded(String text) {
    return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String fileName(String caption, Set<String> taken) {
    var plain = Folding.fold(caption).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    if (plain.length() > LONGEST_NAME) plain = plain.substring(0, LONGEST_NAME);
    if (plain.isEmpty()) plain = "data";
    for (var i = 1; ; i++) {
      var name = plain + (i == 1 ? "" : "_" + i) + ".csv";
      if (taken.add(name)) return name;
    }
  }
}
