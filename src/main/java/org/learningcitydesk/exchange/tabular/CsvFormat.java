// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// How a table is written in its file. Found out by [FormatDetection], and for the user to correct.
///
/// @param rowsAbove rows above the table, such as a title, that are not read; empty lines do not
///   count
/// @param header whether the first row of the table holds the names of the columns
public record CsvFormat(Charset charset, char separator, char quote, int rowsAbove, boolean header)
    implements SheetFormat {
  /// What a reader of RFC 4180 expects.
  public static final CsvFormat STANDARD = new CsvFormat(StandardCharsets.UTF_8, ',', '"', 0, true);

  /// The separators that are tried and offered.
  public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /// The quotes that are tried and offered.
  public static final List<Character> QUOTES = List.of('"', '\'');

  /// The charsets that are offered; a machine without one of the last does without it.
  public static List<Charset> charsets() {
    return Stream.of(
            "UTF-8",
            "windows-1252",
            "ISO-8859-15",
            "UTF-16LE",
            "UTF-16BE",
            "x-MacRoman",
            "IBM850",
            "windows-1250",
            "windows-1251",
            "windows-1253")
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .toList();
  }

  public CsvFormat withCharset(Charset other) {
    return new CsvFormat(other, separator, quote, rowsAbove, header);
  }

  public CsvFormat withSeparator(char other) {
    return new CsvFormat(charset, other, quote, rowsAbove, header);
  }

  public CsvFormat withQuote(char other) {
    return new CsvFormat(charset, separator, other, rowsAbove, header);
  }

  public CsvFormat withRowsAbove(int other) {
    return new CsvFormat(charset, separator, quote, other, header);
  }

  public CsvFormat withHeader(boolean other) {
    return new CsvFormat(charset, separator, quote, rowsAbove, other);
  }
}
