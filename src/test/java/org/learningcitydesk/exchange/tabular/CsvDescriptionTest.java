// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class CsvDescriptionTest {
  @TempDir Path folder;
  private Path csv;
  private Path description;

  @BeforeEach
  void names() {
    csv = folder.resolve("enti & città.csv");
    description = folder.resolve("enti & città.csv-metadata.json");
  }

  private Sheet read() {
    return SheetReader.read(csv, Progress.NONE);
  }

  private void dialect(String properties) throws IOException {
    Files.writeString(description, "{\"dialect\": {" + properties + "}}");
  }

  @Test
  void theDescriptionIsInTheWordsOfTheStandard() throws IOException {
    CsvDescription.write(
        csv, ';', Locale.ITALIAN, List.of(new CsvDescription.Column("tax_code", "Codice fiscale")));

    assertThat(Files.readString(description).replaceAll("\\s+", " "))
        .isEqualTo(
            "{ \"@context\" : [ \"http://www.w3.org/ns/csvw\", { \"@language\" : \"it\" } ],"
                + " \"url\" : \"enti%20&%20citt%C3%A0.csv\","
                + " \"dc:creator\" : \"Learning City Desk\","
                + " \"dialect\" : { \"encoding\" : \"utf-8\", \"delimiter\" : \";\", \"quoteChar\" : \"\\\"\","
                + " \"doubleQuote\" : true, \"lineTerminators\" : [ \"\\r\\n\" ], \"header\" : true,"
                + " \"headerRowCount\" : 1 },"
                + " \"tableSchema\" : { \"columns\" : [ { \"name\" : \"tax_code\", \"titles\" : \"Codice fiscale\" } ] } }");
  }

  @Test
  void whatItSaysCountsForMoreThanAGuess() throws IOException {
    // Each guess would take the commas, and the first row for data.
    Files.writeString(csv, "'a,b'|12345\n'c,d'|23456\n'e,f'|34567\n");
    dialect("\"delimiter\": \"|\", \"quoteChar\": \"'\", \"header\": true");

    var sheet = read();

    assertThat(sheet.columns()).containsExactly("a,b", "12345");
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.remarks())
        .containsExactly(Remark.of("import.remark.described", "enti & città.csv-metadata.json"));
  }

  @Test
  void rowsAboveAndASingleByteCharsetAreTaken() throws IOException {
    Files.write(csv, "x;y\nnome;nota\nŁódź;1\n".getBytes(Charset.forName("windows-1250")));
    dialect("\"encoding\": \"windows-1250\", \"delimiter\": \";\", \"skipRows\": 1");

    var sheet = read();

    assertThat(sheet.columns()).containsExactly("nome", "nota");
    assertThat(sheet.rows().getFirst().cells()).containsExactly("Łódź", "1");
  }

  /// Whoever opens the file in a spreadsheet program and saves it leaves the description as it was.
  @Test
  void anOldDescriptionIsNotFollowed() throws IOException {
    var remark = Remark.of("import.remark.descriptionOld", "enti & città.csv-metadata.json");
    Files.writeString(csv, "nome;nota\nBiblioteca;uno\nLiceo;due\n");
    dialect("\"delimiter\": \",\"");
    assertThat(read().columns()).containsExactly("nome", "nota");
    assertThat(read().remarks()).containsExactly(remark);

    Files.write(csv, "nome,nota\nCittà,uno\n".getBytes(Charset.forName("windows-1252")));
    dialect("\"encoding\": \"utf-8\", \"delimiter\": \",\"");
    assertThat(read().rows().getFirst().cells()).containsExactly("Città", "uno");
    assertThat(read().remarks()).containsExactly(remark);
  }

  @Test
  void whatNobodyUnderstandsIsSaidAndLeftAside() throws IOException {
    Files.writeString(csv, "nome;nota\nBiblioteca;uno\n");
    for (var odd :
        List.of(
            "",
            "{",
            "[]",
            "{\"dialect\": 3}",
            "{\"dialect\": {\"encoding\": \"x?x\"}}",
            "\u0000")) {
      Files.writeString(description, odd);
      assertThat(read().columns()).as(odd).containsExactly("nome", "nota");
      assertThat(read().remarks())
          .as(odd)
          .containsExactly(
              Remark.of("import.remark.descriptionOdd", "enti & città.csv-metadata.json"));
    }
    Files.delete(description);
    assertThat(read().remarks()).isEmpty();
  }

  @Test
  void aDescriptionOfSomebodyElseKeepsItsPlace() throws IOException {
    CsvDescription.requirePlace(csv);
    CsvDescription.write(csv, ',', Locale.ENGLISH, List.of());
    CsvDescription.requirePlace(csv);
    for (var other :
        List.of("{\"url\": \"x.csv\"}", "{\"dc:creator\": \"Learning City Desk\"}", "x")) {
      Files.writeString(description, other, UTF_8);
      assertThatExceptionOfType(UserProblem.class)
          .isThrownBy(() -> CsvDescription.requirePlace(csv))
          .satisfies(it -> assertThat(it.key()).isEqualTo("problem.export.descriptionThere"));
    }
  }
}
