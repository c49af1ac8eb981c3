// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class SheetReaderTest {
  @TempDir Path folder;

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("elenco.csv"), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sheet read(byte[] bytes) {
    return SheetReader.read(file(bytes), Progress.NONE);
  }

  private Sheet read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static CsvFormat csv(Sheet sheet) {
    return (CsvFormat) sheet.format();
  }

  private static List<List<String>> cells(Sheet sheet) {
    return sheet.rows().stream().map(Row::cells).toList();
  }

  private static byte[] marked(int[] mark, byte[] text) {
    var bytes = new ByteArrayOutputStream();
    for (var b : mark) bytes.write(b);
    bytes.writeBytes(text);
    return bytes.toByteArray();
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", UTF_8, new int[0]),
        Arguments.of("UTF-8 with mark", UTF_8, new int[] {0xEF, 0xBB, 0xBF}),
        Arguments.of("UTF-16LE with mark", UTF_16LE, new int[] {0xFF, 0xFE}),
        Arguments.of("UTF-16BE with mark", UTF_16BE, new int[] {0xFE, 0xFF}),
        Arguments.of("UTF-16LE", UTF_16LE, new int[0]),
        Arguments.of("UTF-16BE", UTF_16BE, new int[0]),
        Arguments.of("Windows-1252", Charset.forName("windows-1252"), new int[0]),
        Arguments.of("ISO-8859-1", ISO_8859_1, new int[0]),
        Arguments.of("ISO-8859-15", Charset.forName("ISO-8859-15"), new int[0]),
        Arguments.of("MacRoman", Charset.forName("x-MacRoman"), new int[0]),
        Arguments.of("IBM850", Charset.forName("IBM850"), new int[0]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void theSameFiftyRowsReadTheSameInEveryEncoding(String name, Charset charset, int[] mark) {
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < 50; i++) {
      rows.add(
          List.of(
              "Università popolare n. " + i,
              i % 3 == 0 ? "Forlì" : "SAN DONÀ",
              "Perché sì, però più là; «" + i + "»",
              "0" + i));
    }
    var text = new StringBuilder("Denominazione;Città;Attività;CAP\r\n");
    for (var row : rows)
      text.append(row.get(0))
          .append(';')
          .append(row.get(1))
          .append(";\"")
          .append(row.get(2))
          .append("\";")
          .append(row.get(3))
          .append("\r\n");

    var sheet = read(marked(mark, text.toString().getBytes(charset)));

    assertThat(sheet.columns()).containsExactly("Denominazione", "Città", "Attività", "CAP");
    assertThat(cells(sheet)).isEqualTo(rows);
    assertThat(csv(sheet).separator()).isEqualTo(';');
    assertThat(sheet.quarantined()).isEmpty();
  }

  @Test
  void oneBrokenLetterDoesNotSpoilTheOthersAndItsRowIsSetApart() {
    var text = "nome,città\n" + "Perché no,Forlì\n".repeat(20);
    var bytes = marked(new int[0], text.getBytes(UTF_8));
    var broken = new ByteArrayOutputStream();
    broken.writeBytes(bytes);
    broken.writeBytes(new byte[] {'C', (byte) 0xE8, ',', 'x', '\n'});

    var sheet = read(broken.toByteArray());

    assertThat(csv(sheet).charset()).isEqualTo(UTF_8);
    assertThat(sheet.rows()).hasSize(20);
    assertThat(sheet.quarantined())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(22);
              assertThat(row.reason().key()).isEqualTo("import.row.unreadable");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsTheOneThatDividesTheRowsEvenly(String separator) {
    var text =
        Stream.of(
                "name|town|lat",
                "Casa, per tutti; anche oggi|Bari|41,12",
                "Rete|Roma|41,9",
                "A; b|Pisa|43,7")
            .map(line -> line.replace("|", "\u0000"))
            .toList();
    var lines =
        text.stream()
            .map(
                line ->
                    Stream.of(line.split("\u0000"))
                        .map(cell -> "\"" + cell + "\"")
                        .reduce((a, b) -> a + separator + b)
                        .orElseThrow());

    var sheet = read(String.join("\n", lines.toList()));

    assertThat(csv(sheet).separator()).isEqualTo(separator.charAt(0));
    assertThat(sheet.rows().getFirst().cells())
        .containsExactly("Casa, per tutti; anche oggi", "Bari", "41,12");
  }

  @Test
  void aDecimalCommaIsNotASeparator() {
    assertThat(csv(read("nome;lat;lon\nUno;41,12;16,87\nDue;41,13;16,88\n")).separator())
        .isEqualTo(';');
  }

  @Test
  void aListOfNamesAloneIsOneColumn() {
    var sheet = read("nome\nRossi, Bianchi e soci\nBiblioteca\nMuseo\nCentro, sede staccata\n");

    assertThat(sheet.columns()).containsExactly("nome");
    assertThat(sheet.rows()).hasSize(4);
  }

  @Test
  void quotesMayBeApostrophes() {
    var sheet = read("'nome','via'\n'Uno, due','Via Roma, 1'\n'Tre','Via Po'\n");

    assertThat(cells(sheet))
        .containsExactly(List.of("Uno, due", "Via Roma, 1"), List.of("Tre", "Via Po"));
  }

  @Test
  void apostrophesInWordsAreNotQuotes() {
    var sheet = read("nome,via\nL'Aquila,dell'Orso\nSant'Anna,d'Annunzio\n");

    assertThat(csv(sheet).quote()).isEqualTo('"');
    assertThat(sheet.rows()).hasSize(2);
  }

  @Test
  void titlesAboveTheTableAreStepsOver() {
    var sheet =
        read(
            "Elenco delle associazioni;;\nAggiornato al 2026;;\n\nNome;Via;Comune\nUno;Via Po;Bari\nDue;Via Roma;Bari\n");

    assertThat(csv(sheet).rowsAbove()).isEqualTo(2);
    assertThat(sheet.columns()).containsExactly("Nome", "Via", "Comune");
    assertThat(sheet.rows()).extracting(Row::line).containsExactly(5L, 6L);
  }

  @Test
  void aFirstRowOfDataIsNotTakenForNames() {
    var sheet = read("Biblioteca,70010,info@example.org\nMuseo,70011,museo@example.org\n");

    assertThat(sheet.format().header()).isFalse();
    assertThat(sheet.columns()).containsExactly("#1", "#2", "#3");
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.remarks()).extracting(Remark::key).containsExactly("import.remark.noHeader");
  }

  @Test
  void whatASpreadsheetWasToldAboutTheSeparatorIsFollowed() {
    var sheet = read("sep=;\r\nnome;via\r\nUno, due;Via Po\r\n");

    assertThat(sheet.columns()).containsExactly("nome", "via");
    assertThat(sheet.rows()).containsExactly(new Row(3, List.of("Uno, due", "Via Po")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void everyLineEndCountsAsOneLine(String end) {
    var sheet =
        read(String.join(end, "nome,note", "Uno,\"prima" + end + "seconda\"", "", "Due,x", ""));

    assertThat(sheet.rows())
        .containsExactly(
            new Row(2, List.of("Uno", "prima" + end + "seconda")), new Row(5, List.of("Due", "x")));
  }

  @Test
  void raggedRowsAreSetApartWithTheirLine() {
    var sheet = read("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n");

    assertThat(sheet.rows()).extracting(Row::line).containsExactly(2L, 5L);
    assertThat(sheet.quarantined()).extracting(Sheet.Quarantined::line).containsExactly(3L, 4L);
    assertThat(sheet.quarantined())
        .extracting(row -> row.reason().key())
        .containsExactly("import.row.tooFewCells", "import.row.tooManyCells");
  }

  @Test
  void separatorsAtTheEndMakeNoColumn() {
    var sheet = read("a;b;\n1;2;\n3;4\n");

    assertThat(sheet.columns()).containsExactly("a", "b");
    assertThat(cells(sheet)).containsExactly(List.of("1", "2"), List.of("3", "4"));
    assertThat(sheet.remarks()).isEmpty();
  }

  @Test
  void namesThatAreMissingOrTwiceAreMadeDifferentAndTold() {
    var sheet = read("nome,,nome, Via  lunga \nUno,x,y,z\n");

    assertThat(sheet.columns()).containsExactly("nome", "#2", "nome (2)", "Via lunga");
    assertThat(sheet.remarks())
        .extracting(Remark::key)
        .containsExactly("import.remark.columnTwice", "import.remark.columnWithoutName");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("empty", new byte[0]),
        Arguments.of("noRows", "nome,via\n".getBytes(UTF_8)),
        Arguments.of("noRows", "\n\n \n".getBytes(UTF_8)),
        Arguments.of("brokenWorkbook", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}),
        Arguments.of("oldExcel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
        Arguments.of("pdf", "%PDF-1.7\n".getBytes(UTF_8)),
        Arguments.of("webPage", "\n<!DOCTYPE html><html>".getBytes(UTF_8)),
        Arguments.of("binary", new byte[] {'a', ',', 'b', '\n', 0, 1, 2, 3, 0, 0, 9}),
        Arguments.of(
            "lineTooLong", ("nome,via\nUno," + "x".repeat(1 << 20) + "\n").getBytes(UTF_8)),
        Arguments.of(
            "lineTooLong", ("nome,via\nUno," + "x y,".repeat(200_000) + "\n").getBytes(UTF_8)),
        Arguments.of(
            "lineTooLong", ("nome,via\nUno,\"" + "x".repeat(10 << 20) + "\n").getBytes(UTF_8)),
        Arguments.of("brokenRow", "nome,via\nUno,x\nDue,\"aperta\nTre,y\n".getBytes(UTF_8)),
        Arguments.of(
            "tooManyColumns",
            (String.join(",", IntStream.range(0, 1_500).mapToObj(i -> "c" + i).toList()) + "\n1\n")
                .getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatIsNoTableIsRefusedInASentence(String problem, byte[] bytes) {
    var file = file(bytes);

    assertThatThrownBy(() -> SheetReader.read(file, Progress.NONE))
        .isInstanceOfSatisfying(
            UserProblem.class,
            it -> {
              assertThat(it.key()).isEqualTo("problem.import." + problem);
              for (var language : Messages.LANGUAGES)
                assertThat(Messages.in(language).sentence(it)).doesNotContain("{").endsWith(".");
            });
  }

  @Test
  void theLineOfAQuoteThatDoesNotEndIsTold() {
    assertThatThrownBy(() -> read("nome,via\nUno,x\nDue,\"aperta\nTre,y\n"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            it -> assertThat(Messages.in(Locale.ENGLISH).sentence(it)).contains("line 3"));
  }

  @Test
  void aFolderAMissingFileAndAForbiddenFileAreSentences() throws IOException {
    assertThatThrownBy(() -> SheetReader.read(folder, Progress.NONE))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.import.folder"));
    assertThatThrownBy(() -> SheetReader.read(folder.resolve("x.csv"), Progress.NONE))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.import.notFound"));
    var forbidden = file("a,b\n1,2\n".getBytes(UTF_8));
    Files.setPosixFilePermissions(forbidden, PosixFilePermissions.fromString("---------"));
    assumeFalse(
        Files.isReadable(forbidden), "runs as another user: an administrator may read everything");
    assertThatThrownBy(() -> SheetReader.read(forbidden, Progress.NONE))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.import.notAllowed"));
  }

  @Test
  void aTableOfMoreRowsThanWeReadIsRefused() {
    var text = "a,b\n" + "1,2\n".repeat(SheetReader.MOST_ROWS + 1);

    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.import.tooManyRows"));
  }

  @Test
  void readingReportsAndCanBeCancelled() {
    var file = file(("a,b\n" + "1,2\n".repeat(5_000)).getBytes(UTF_8));
    var reports = new ArrayList<Long>();

    SheetReader.read(file, (done, total) -> reports.add(done * 100 / total));

    assertThat(reports).hasSizeGreaterThan(5).isSorted().endsWith(100L);
    assertThatThrownBy(
            () ->
                SheetReader.read(
                    file,
                    (_, _) -> {
                      throw new Cancelled();
                    }))
        .isInstanceOf(Cancelled.class);
  }

  /// Write and read again: whatever a cell may hold comes back, in every dialect.
  @ParameterizedTest
  @CsvSource(
      delimiterString = "/",
      value = {",/UTF-8/CRLF", ";/UTF-8/LF", "|/UTF-16LE/CR", ";/UTF-16BE/CRLF"})
  void whatIsWrittenIsReadAgain(String separator, String charset, LineDelimiter end) {
    var random = new Random(20261121);
    for (var round = 0; round < 150; round++) {
      var columns = 2 + random.nextInt(6);
      var rows =
          Stream.generate(() -> Stream.generate(() -> nasty(random)).limit(columns).toList())
              .limit(1 + random.nextInt(12))
              .toList();
      var header =
          IntStream.range(0, columns).mapToObj(i -> "colonna " + (char) ('a' + i)).toList();
      var text = new StringWriter();
      try (var csv =
          CsvWriter.builder().fieldSeparator(separator.charAt(0)).lineDelimiter(end).build(text)) {
        csv.writeRecord(header);
        for (var row : rows) csv.writeRecord(row);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      var written = file(text.toString().getBytes(Charset.forName(charset)));

      var told =
          SheetReader.read(
              written,
              new CsvFormat(Charset.forName(charset), separator.charAt(0), '"', 0, true),
              Progress.NONE);

      assertThat(cells(told)).as("round %s", round).isEqualTo(rows);
    }
  }

  private static String nasty(Random random) {
    var pieces =
        List.of(
            "a", "è", "\"", "\"\"", ",", ";", "|", "\t", "\n", "\r\n", "\r", "'", "=1+1", "-", "@x",
            " ", "  ", "€", "\u202E", "\u200D", "👩‍🏫", "e\u0301", "عربى", "中", "\\", "\u00A0",
            "#", "<b>", "%n", "{0}", "null");
    var text = new StringBuilder("x");
    for (var i = random.nextInt(6); i > 0; i--)
      text.append(pieces.get(random.nextInt(pieces.size())));
    return text.toString();
  }
}
