// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.TableFile;

/// A table in a text file.
final class CsvTable implements TableFile {
  private final OutputStreamWriter letters;
  private final CsvWriter csv;
  private final CellText text;

  CsvTable(OutputStream out, CsvDialect dialect, CellText text) throws IOException {
    this.text = text;
    letters = new OutputStreamWriter(out, UTF_8);
    if (dialect.forPeople()) letters.write('\uFEFF');
    csv =
        CsvWriter.builder()
            .fieldSeparator(dialect.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(letters);
  }

  @Override
  public void begin(String name, List<String> columns, List<Integer> widths, int rows) {
    csv.writeRecord(columns);
  }

  @Override
  public void row(List<Cell> cells) {
    var row = csv.writeRecord();
    for (var cell : cells) row.writeField(text.of(cell));
    row.endRecord();
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    letters.flush();
  }
}
