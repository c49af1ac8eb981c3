// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.UTF_16;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Finds out how a table is written: the separator and the quote that give the first rows the same
/// number of cells, and where the table begins.
public final class FormatDetection {
  private static final int HEAD = 1 << 17;
  private static final int ROWS = 200;

  /// The longest address or number; on longer texts the pattern would run for minutes.
  private static final int LONGEST_DATA = 300;

  private static final Pattern DATA =
      Pattern.compile(
          "[^\\s@]+@[^\\s@]+\\.[^\\s@]+|(?:https?://|www\\.).+|[+\\d][\\d ./,'-]{4,}|[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]",
          Pattern.CASE_INSENSITIVE);

  private FormatDetection() {}

  /// Looks at the file.
  ///
  /// @throws UserProblem where there is no table in it that we read
  public static SheetFormat of(Path file) {
    return switch (SourceFile.kind(file)) {
      case TEXT -> text(file).format();
      case WORKBOOK -> WorkbookSurvey.of(file, Progress.NONE).format();
      case CARDS -> CardSheet.format(file);
    };
  }

  /// How a text file is written.
  ///
  /// @param remark what came of a description beside it, if there is one
  record Found(CsvFormat format, @Nullable Remark remark) {}

  static Found text(Path file) {
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      var charset =
          CharsetDetection.of(bytes)
              .orElseThrow(() -> new UserProblem("problem.import.binary", SourceFile.name(file)));
      var head = head(file, charset);
      var guessed = of(head, charset);
      return CsvDescription.of(file)
          .map(description -> described(head, guessed, description))
          .orElse(new Found(guessed, null));
    } catch (IOException e) {
      throw SourceFile.unreadable(file, e);
    }
  }

  /// What a description says counts for more than any guess, unless the file was written anew since
  /// and is not like that any more.
  private static Found described(String head, CsvFormat guessed, Path description) {
    var name = SourceFile.name(description);
    var told = CsvDescription.told(description);
    if (told.isEmpty()) return new Found(guessed, Remark.of("import.remark.descriptionOdd", name));
    var it = told.get();
    var separator = it.separator() == null ? guessed.separator() : it.separator();
    var quote = it.quote() == null ? guessed.quote() : it.quote();
    var charset = charset(guessed.charset(), it.charset());
    if (separator == quote || charset == null)
      return new Found(guessed, Remark.of("import.remark.descriptionOld", name));
    var read = guess(head, separator, quote);
    if (read.columns() == 1 && guess(head, guessed.separator(), guessed.quote()).columns() > 1)
      return new Found(guessed, Remark.of("import.remark.descriptionOld", name));
    var above = it.rowsAbove() == null ? rowsAbove(read.rows(), read.columns()) : it.rowsAbove();
    var names = read.rows().size() > above ? read.rows().get(above).cells() : List.<String>of();
    return new Found(
        new CsvFormat(
            charset, separator, quote, above, it.header() == null ? areNames(names) : it.header()),
        Remark.of("import.remark.described", name));
  }

  /// The bytes of Unicode speak for themselves; only between the charsets of a single byte a
  /// letter has to be taken at somebody's word. Null where the bytes say something else.
  private static @Nullable Charset charset(Charset found, @Nullable Charset told) {
    if (told == null || told.equals(found)) return found;
    if (isUnicode(found)) return isUnicode(told) && !told.equals(UTF_16) ? null : found;
    return isUnicode(told) ? null : told;
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static String head(Path file, Charset charset) throws IOException {
    try (var reader = new InputStreamReader(Files.newInputStream(file), charset)) {
      var buffer = new char[HEAD];
      var length = 0;
      for (int n; length < HEAD && (n = reader.read(buffer, length, HEAD - length)) > 0; )
        length += n;
      var text = new String(buffer, 0, length);
      if (text.startsWith("\uFEFF")) text = text.substring(1);
      if (length < HEAD) return text;
      var end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
      return end > 0 ? text.substring(0, end + 1) : text;
    }
  }

  static CsvFormat of(String head, Charset charset) {
    var best = new Guess(head.indexOf('\t') < 0 ? '\t' : ',', '"', List.of(), 1, 0);
    for (var quote : quotes(head)) {
      for (var separator : separators(head)) {
        var guess = guess(head, separator, quote);
        if (guess.score() > best.score() + 1e-9) best = guess;
      }
    }
    if (best.rows().isEmpty()) best = guess(head, best.separator(), '"');
    var above = rowsAbove(best.rows(), best.columns());
    var names = best.rows().size() > above ? best.rows().get(above).cells() : List.<String>of();
    return new CsvFormat(charset, best.separator(), best.quote(), above, areNames(names));
  }

  /// Whether nothing in the row looks like data.
  static boolean areNames(List<String> cells) {
    return cells.stream()
        .map(String::strip)
        .noneMatch(cell -> cell.length() <= LONGEST_DATA && DATA.matcher(cell).matches());
  }

  /// What a spreadsheet was told in a first line `sep=;` counts for more than any guess.
  private static List<Character> separators(String head) {
    var told = SourceFile.SEPARATOR_LINE.matcher(head);
    return told.lookingAt() ? List.of(told.group(1).charAt(0)) : CsvFormat.SEPARATORS;
  }

  private static List<Character> quotes(String head) {
    var lines = head.chars().filter(c -> c == '\n' || c == '\r').count();
    var single = head.chars().filter(c -> c == '\'').count();
    return head.indexOf('"') < 0 && single > 2 * lines ? CsvFormat.QUOTES : List.of('"');
  }

  private static Guess guess(String head, char separator, char quote) {
    var rows = new ArrayList<Row>();
    var told = SourceFile.SEPARATOR_LINE.matcher(head);
    var text = told.lookingAt() ? head.substring(told.end()) : head;
    try (var reader =
        Rows.of(text, new CsvFormat(CsvFormat.STANDARD.charset(), separator, quote, 0, true))) {
      for (var row : reader) {
        rows.add(row);
        if (rows.size() == ROWS) break;
      }
    } catch (CsvParseException | UserProblem _) {
      // What was read before a quote that does not end still tells something.
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    var counts = new HashMap<Integer, Integer>();
    for (var row : rows) counts.merge(row.cells().size(), 1, Integer::sum);
    var columns = 1;
    var most = 0;
    for (var count : counts.entrySet()) {
      if (count.getKey() > 1 && count.getValue() > most) {
        columns = count.getKey();
        most = count.getValue();
      }
    }
    var share = rows.isEmpty() ? 0 : (double) most / rows.size();
    // A separator that divides only some of the rows is punctuation, unless it divides the names of
    // the columns too.
    var even = share >= 0.5 || share >= 0.2 && rows.getFirst().cells().size() == columns;
    return new Guess(
        separator,
        quote,
        rows,
        even ? columns : 1,
        even ? share * (1 + Math.min(columns, 30) / 60.0) : 0);
  }

  /// Titles above the table have fewer cells than it has columns.
  static int rowsAbove(List<Row> rows, int columns) {
    for (var i = 0; i < Math.min(rows.size(), 20); i++) {
      var cells = rows.get(i).cells();
      if (cells.size() >= columns
          && cells.stream().filter(cell -> !cell.isBlank()).count() * 2 >= columns) return i;
    }
    return 0;
  }

  private record Guess(char separator, char quote, List<Row> rows, int columns, double score) {}
}
