// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Reads a table row by row. Rows with too many or too few cells, or with letters that could not be
/// read, are set apart; nothing is guessed into place.
public final class SheetReader {
  /// More rows than any city has organisations; beyond it the file is no such list.
  public static final int MOST_ROWS = 200_000;

  private final String name;
  private final CsvFormat format;
  private final List<Row> rows = new ArrayList<>();
  private final List<Sheet.Quarantined> quarantined = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable List<String> columns;
  private int named;
  private int above;

  private SheetReader(Path file, CsvFormat format) {
    name = TextFile.name(file);
    this.format = format;
    above = format.rowsAbove();
  }

  /// Reads the file the way it seems to be written.
  public static Sheet read(Path file, Progress progress) {
    return read(file, FormatDetection.of(file), progress);
  }

  /// Reads the file the way the user says it is written.
  ///
  /// @throws UserProblem where there is no table in it, or a larger one than we read
  public static Sheet read(Path file, CsvFormat format, Progress progress) {
    TextFile.require(file);
    var reader = new SheetReader(file, format);
    try (var bytes = new Counting(Files.newInputStream(file))) {
      reader.read(bytes, Files.size(file), progress);
    } catch (UncheckedIOException e) {
      throw TextFile.unreadable(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw TextFile.unreadable(file, e);
    }
    return reader.sheet();
  }

  private void read(Counting bytes, long size, Progress progress) throws IOException {
    var text = new BufferedReader(new InputStreamReader(bytes, format.charset()), 1 << 16);
    var extra = skipMarks(text);
    var handler = new Rows();
    try (var csv = handler.reader(text, format)) {
      var seen = 0;
      for (var row : csv) {
        if (++seen % 500 == 0) progress.step(bytes.count, size);
        accept(extra == 0 ? row : new Row(row.line() + extra, row.cells()));
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof UserProblem problem) throw problem;
      if (e.getCause() instanceof IOException broken) throw broken;
      // FastCSV has one exception for a quote that is never closed and for a cell that outgrew the
      // buffer.
      var unclosed = String.valueOf(e.getMessage()).contains("Unclosed");
      if (unclosed) throw new UserProblem(e, "problem.import.brokenRow", handler.line() + extra);
      throw new UserProblem(
          e, "problem.import.lineTooLong", handler.line() + extra, Rows.LONGEST_ROW);
    }
    progress.step(size, size);
  }

  /// Steps over a byte order mark and over a spreadsheet's `sep=;`; returns the lines this took.
  private static int skipMarks(Reader text) throws IOException {
    text.mark(16);
    if (text.read() != '\uFEFF') text.reset();
    text.mark(16);
    var start = new char[9];
    var length = Math.max(text.read(start), 0);
    text.reset();
    var told = TextFile.SEPARATOR_LINE.matcher(new String(start, 0, length));
    if (!told.lookingAt()) return 0;
    text.skip(told.end());
    return 1;
  }

  private void accept(Row row) {
    if (above > 0) {
      above--;
      return;
    }
    var known = columns;
    if (known == null) {
      if (row.isBlank()) return;
      columns = known = columnsOf(row);
      if (format.header()) return;
    }
    if (row.isBlank()) return;
    var cells = fit(row.cells(), known.size(), named);
    if (cells == null) {
      quarantine(
          row,
          Remark.of(
              row.cells().size() < known.size()
                  ? "import.row.tooFewCells"
                  : "import.row.tooManyCells",
              row.cells().size(),
              known.size()));
    } else if (cells.stream().anyMatch(SheetReader::isUnreadable)) {
      quarantine(row, Remark.of("import.row.unreadable"));
    } else if (rows.size() == MOST_ROWS) {
      throw new UserProblem("problem.import.tooManyRows", name, MOST_ROWS);
    } else {
      rows.add(new Row(row.line(), cells));
    }
  }

  /// The cells, one a column: empty cells at the end come and go with the programs that write them.
  private static @Nullable List<String> fit(List<String> cells, int columns, int named) {
    if (cells.size() == columns) return cells;
    if (cells.size() < named) return null;
    if (cells.size() < columns)
      return Stream.concat(cells.stream(), Collections.nCopies(columns - cells.size(), "").stream())
          .toList();
    return cells.subList(columns, cells.size()).stream().allMatch(String::isBlank)
        ? cells.subList(0, columns)
        : null;
  }

  private static boolean isUnreadable(String cell) {
    for (var i = 0; i < cell.length(); i++) {
      var c = cell.charAt(i);
      if (c == '\uFFFD' || c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\u007F')
        return true;
    }
    return false;
  }

  private void quarantine(Row row, Remark reason) {
    if (quarantined.size() == MOST_ROWS)
      throw new UserProblem("problem.import.tooManyRows", name, MOST_ROWS);
    var text =
        String.join(
            " " + format.separator() + " ",
            row.cells().subList(0, Math.min(row.cells().size(), 20)));
    quarantined.add(
        new Sheet.Quarantined(
            row.line(), text.length() > 200 ? text.substring(0, 200) + "…" : text, reason));
  }

  private List<String> columnsOf(Row first) {
    var cells = first.cells();
    if (cells.size() > Rows.MOST_COLUMNS)
      throw new UserProblem("problem.import.tooManyColumns", cells.size(), Rows.MOST_COLUMNS);
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var i = 0; i < cells.size(); i++) {
      var given = format.header() ? cells.get(i).strip().replaceAll("\\s+", " ") : "";
      var unique = given.isEmpty() ? "#" + (i + 1) : given;
      for (var n = 2; !seen.add(unique); n++) unique = given + " (" + n + ")";
      if (!given.isEmpty() || !format.header()) named = i + 1;
      if (!given.isEmpty() && !unique.equals(given))
        remarks.add(Remark.of("import.remark.columnTwice", given, unique));
      names.add(unique);
    }
    if (!format.header()) remarks.add(Remark.of("import.remark.noHeader"));
    return names;
  }

  private Sheet sheet() {
    var known = columns;
    if (known == null || rows.isEmpty() && quarantined.isEmpty())
      throw new UserProblem("problem.import.noRows", name);
    if (!format.header()) return new Sheet(name, format, known, rows, quarantined, remarks);
    var kept =
        IntStream.range(0, known.size())
            .filter(
                i ->
                    !isUnnamed(known, i)
                        || rows.stream().anyMatch(row -> !row.cells().get(i).isBlank()))
            .toArray();
    for (var i : kept)
      if (isUnnamed(known, i))
        remarks.add(Remark.of("import.remark.columnWithoutName", known.get(i)));
    if (kept.length == known.size())
      return new Sheet(name, format, known, rows, quarantined, remarks);
    var narrowed = rows.stream().map(row -> new Row(row.line(), pick(row.cells(), kept))).toList();
    return new Sheet(name, format, pick(known, kept), narrowed, quarantined, remarks);
  }

  private static boolean isUnnamed(List<String> names, int i) {
    return names.get(i).equals("#" + (i + 1));
  }

  private static List<String> pick(List<String> cells, int[] kept) {
    return IntStream.of(kept).mapToObj(cells::get).toList();
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    private Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      if (b >= 0) count++;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int size) throws IOException {
      var n = super.read(buffer, offset, size);
      if (n > 0) count += n;
      return n;
    }
  }
}
