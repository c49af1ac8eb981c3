// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.CsvFormat;
import org.learningcitydesk.exchange.tabular.FormatDetection;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.exchange.tabular.WorkbookFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.OdsFile;
import org.learningcitydesk.sheet.TableFile;
import org.learningcitydesk.work.Progress;

/// Whatever a table holds, it comes back the same out of every kind of file.
class RoundTripTest {
  private static final int COLUMNS = 4;
  private static final CellText TEXT = new CellText(false, Messages.in(Locale.ENGLISH));

  @Provide
  Arbitrary<List<List<Cell>>> tables() {
    var pieces =
        Arbitraries.of(
            "=1+1",
            "+39 080 1",
            "-",
            "@x",
            "'=1",
            "''",
            "è",
            "\"",
            ";",
            ",",
            "|",
            "\n",
            "\t",
            "a",
            " ",
            "  ",
            "n.d.",
            "_x0041_",
            "_x000D_",
            "<b>",
            "&amp;",
            "]]>",
            "{0}",
            "€",
            "00100",
            "31/12/2026",
            "1.234,56",
            "1E5",
            "TRUE",
            "#REF!",
            "👩‍🏫",
            "ß",
            "ｘ");
    Arbitrary<Cell> texts =
        pieces.list().ofMaxSize(5).map(it -> Cell.text(String.join("", it).strip()));
    Arbitrary<Cell> letters =
        Arbitraries.strings()
            .ofMaxLength(12)
            .filter(it -> it.chars().allMatch(c -> isText((char) c)))
            .map(it -> Cell.text(it.strip()));
    Arbitrary<Cell> numbers =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
            .ofScale(2)
            .map(Cell::number);
    Arbitrary<Cell> days =
        Arbitraries.integers()
            .between(0, 80_000)
            .map(it -> java.time.LocalDate.of(1880, 1, 1).plusDays(it))
            .map(it -> Cell.date(PartialDate.of(it)));
    Arbitrary<Cell> months =
        Arbitraries.integers().between(1, 12).map(it -> Cell.date(new PartialDate(2026, it, null)));
    Arbitrary<Cell> truths = Arbitraries.of(true, false).map(Cell.Truth::new);
    return Arbitraries.oneOf(texts, letters, numbers, days, months, truths)
        .list()
        .ofSize(COLUMNS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static boolean isText(char c) {
    return c >= ' ' && c != '\u007F' && c != '\uFFFD' && c < '\uFFFE' && !Character.isSurrogate(c);
  }

  @Property(tries = 150)
  void everyTableComesBackTheSame(@ForAll("tables") List<List<Cell>> table) throws IOException {
    var rows = new ArrayList<List<Cell>>();
    for (var row : table) {
      var named = new ArrayList<Cell>();
      named.add(Cell.text("r" + rows.size()));
      named.addAll(row);
      rows.add(named);
    }
    var columns = IntStream.rangeClosed(0, COLUMNS).mapToObj(it -> "c" + it).toList();
    for (var format : List.of(RegisterFormat.CSV, RegisterFormat.XLSX, RegisterFormat.ODS)) {
      var file = Files.createTempFile("round", "." + format.ending());
      try {
        write(format, file, columns, rows);
        assertThat(read(format, file)).as(format.name()).isEqualTo(expected(rows));
      } finally {
        Files.delete(file);
      }
    }
  }

  private static void write(
      RegisterFormat format, Path file, List<String> columns, List<List<Cell>> rows)
      throws IOException {
    try (var out = Files.newOutputStream(file);
        TableFile target =
            switch (format) {
              case XLSX -> new XlsxFile(out, TEXT);
              case ODS -> new OdsFile(out, TEXT);
              default -> new CsvTable(out, CsvDialect.OPEN_DATA, TEXT);
            }) {
      target.begin("t", columns, Collections.nCopies(columns.size(), 12), rows.size());
      for (var row : rows) target.row(row);
    }
  }

  private static List<List<String>> read(RegisterFormat format, Path file) {
    var how =
        format == RegisterFormat.CSV
            ? CsvFormat.STANDARD
            : ((WorkbookFormat) FormatDetection.of(file)).withRowsAbove(0).withHeader(true);
    var sheet = SheetReader.read(file, how, Progress.NONE);
    assertThat(sheet.quarantined()).isEmpty();
    return sheet.rows().stream()
        .map(row -> row.cells().stream().map(FormulaGuard::unguard).map(RoundTripTest::plain))
        .map(cells -> cells.toList())
        .toList();
  }

  private static List<List<String>> expected(List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(RoundTripTest::shown).map(RoundTripTest::plain).toList())
        .toList();
  }

  private static String shown(Cell cell) {
    return FormulaGuard.unguard(TEXT.of(cell));
  }

  /// A number is the same with and without zeros at its end; a blank is a blank.
  private static String plain(String cell) {
    if (cell.isBlank()) return "";
    if (!cell.matches("-?\\d+\\.\\d+|-?\\d+\\.0+|0")) return cell;
    var number = new BigDecimal(cell);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
