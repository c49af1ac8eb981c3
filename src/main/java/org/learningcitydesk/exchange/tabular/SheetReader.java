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
import java.util.Objects;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Reads a table out of its file, row by row.
public final class SheetReader {
  /// More rows than any city has organisations; beyond it the file is no such list.
  public static final int MOST_ROWS = 200_000;

  private SheetReader() {}

  /// Reads the file the way it seems to be written.
  ///
  /// @throws UserProblem where there is no table in it, or a larger one than we read
  public static Sheet read(Path file, Progress progress) {
    return switch (SourceFile.kind(file)) {
      case TEXT -> described(file, progress);
      case WORKBOOK -> WorkbookSheet.read(file, progress);
      case CARDS -> read(file, FormatDetection.of(file), progress);
    };
  }

  private static Sheet described(Path file, Progress progress) {
    var found = FormatDetection.text(file);
    var sheet = text(file, found.format(), progress);
    return found.remark() == null ? sheet : sheet.with(found.remark());
  }

  /// Reads the file the way the user says it is written.
  ///
  /// @throws UserProblem where there is no table in it, or a larger one than we read
  public static Sheet read(Path file, SheetFormat format, Progress progress) {
    SourceFile.kind(file);
    return switch (format) {
      case CsvFormat csv -> text(file, csv, progress);
      case WorkbookFormat workbook -> WorkbookSheet.read(file, workbook, progress);
      case CardFormat cards -> CardSheet.read(file, cards, progress);
    };
  }

  private static Sheet text(Path file, CsvFormat format, Progress progress) {
    var sheet = new SheetBuilder(SourceFile.name(file), format, format.rowsAbove());
    try (var bytes = new Counting(Files.newInputStream(file))) {
      read(bytes, format, sheet, Files.size(file), progress);
    } catch (UncheckedIOException e) {
      throw SourceFile.unreadable(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw SourceFile.unreadable(file, e);
    }
    return sheet.sheet();
  }

  private static void read(
      Counting bytes, CsvFormat format, SheetBuilder sheet, long size, Progress progress)
      throws IOException {
    var text = new BufferedReader(new InputStreamReader(bytes, format.charset()), 1 << 16);
    var extra = skipMarks(text);
    var handler = new Rows();
    try (var csv = handler.reader(text, format)) {
      var seen = 0;
      for (var row : csv) {
        if (++seen % 500 == 0) progress.step(bytes.count, size);
        sheet.accept(extra == 0 ? row : new Row(row.line() + extra, row.cells()));
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
    var told = SourceFile.SEPARATOR_LINE.matcher(new String(start, 0, length));
    if (!told.lookingAt()) return 0;
    text.skip(told.end());
    return 1;
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
