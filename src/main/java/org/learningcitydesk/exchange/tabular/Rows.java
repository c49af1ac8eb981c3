// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.work.UserProblem;

/// The cells of one row after the other, each within limits that keep a broken file from filling
/// the memory.
final class Rows extends CsvCallbackHandler<Row> {
  static final int LONGEST_ROW = 500_000;
  static final int MOST_COLUMNS = 1_000;
  private List<String> cells = new ArrayList<>();
  private long line = 1;
  private long length;
  private RecordType type = RecordType.DATA;

  static CsvReader<Row> of(String text, CsvFormat format) {
    return new Rows().reader(new StringReader(text), format);
  }

  CsvReader<Row> reader(Reader text, CsvFormat format) {
    return CsvReader.builder()
        .fieldSeparator(format.separator())
        .quoteCharacter(format.quote())
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_ROW * 2)
        .build(this, text);
  }

  /// The line on which the row that is being read begins.
  long line() {
    return line;
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return cells.size();
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    cells = new ArrayList<>(cells.size());
    length = 0;
    type = RecordType.DATA;
  }

  @Override
  protected void addField(char[] buffer, int offset, int size, boolean quoted) {
    length += size + 1;
    if (length > LONGEST_ROW)
      throw new UserProblem("problem.import.lineTooLong", line, LONGEST_ROW);
    cells.add(size == 0 ? "" : new String(buffer, offset, size));
  }

  @Override
  protected void setComment(char[] buffer, int offset, int size) {
    throw new IllegalStateException("no comments");
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
    cells.add("");
  }

  @Override
  protected Row buildRecord() {
    return new Row(line, cells);
  }
}
