// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.util.List;
import org.learningcitydesk.work.TargetFile;

/// Writes a table of words as a file that spreadsheets with Italian settings open: semicolons, byte
/// order mark, and no text that could be taken for a formula.
public final class TableWriter {
  private TableWriter() {}

  /// @param rows the first of them holds the headings
  /// @throws org.learningcitydesk.work.UserProblem where the file cannot be written
  public static void write(Path target, List<List<String>> rows) {
    TargetFile.write(target, out -> write(out, rows));
  }

  /// Writes it into a file that another opened and closes.
  public static void write(OutputStream out, List<List<String>> rows) throws IOException {
    var text = new OutputStreamWriter(out, UTF_8);
    text.write('\uFEFF');
    var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    for (var row : rows) csv.writeRecord(row.stream().map(FormulaGuard::guard).toList());
    csv.flush();
    text.flush();
  }
}
