// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class OpenDataPackageTest {
  private static final List<String> TABLES =
      List.of(
          "activities",
          "participants",
          "partnerships",
          "partnership-members",
          "organisations",
          "areas");
  @TempDir Path folder;

  private OpenDataPackage.Contents write(OpenDataSource source, OpenDataOrder order) {
    return OpenDataPackage.write(
        source, order, folder.resolve("dati"), true, Catalogue.shipped(), Progress.NONE);
  }

  private List<NamedCsvRecord> read(String table) throws IOException {
    try (var csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("dati").resolve(table + ".csv"))) {
      return csv.stream().toList();
    }
  }

  @Test
  void everyTableIsWhatItsDescriptionSays() throws IOException {
    for (var source : List.of(OpenCity.source(), OpenCity.empty(), OpenCity.sample())) {
      write(source, OpenCity.order());
      for (var table : TABLES) isAsDescribed(table);
    }
  }

  private void isAsDescribed(String table) throws IOException {
    var csv = folder.resolve("dati").resolve(table + ".csv");
    var text = Files.readString(csv, UTF_8);
    assertThat(text).doesNotStartWith("\uFEFF").endsWith("\r\n");
    var told =
        new ObjectMapper().readTree(csv.resolveSibling(table + ".csv-metadata.json").toFile());
    assertThat(told.path("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(told.path("dc:title").path(0).path("@language").asText()).isEqualTo("it");
    assertThat(told.path("url").asText()).isEqualTo(table + ".csv");
    assertThat(told.path("dialect").path("delimiter").asText()).isEqualTo(",");
    assertThat(told.path("dc:license").path("@id").asText()).startsWith("https://creativecommons");
    var columns = new TreeMap<String, com.fasterxml.jackson.databind.JsonNode>();
    var names = new java.util.ArrayList<String>();
    for (var it : told.path("tableSchema").path("columns")) {
      names.add(it.path("name").asText());
      columns.put(it.path("name").asText(), it);
      for (var language : List.of("it", "en"))
        assertThat(it.path("titles").path(language))
            .anyMatch(title -> title.asText().equals(it.path("name").asText()));
    }
    assertThat(text.lines().findFirst().orElseThrow()).isEqualTo(String.join(",", names));
    var keys = new HashSet<List<String>>();
    for (var row : read(table)) {
      assertThat(row.getHeader()).isEqualTo(names);
      assertThat(row.getFieldCount()).isEqualTo(names.size());
      for (var name : names) fits(row.getField(name), columns.get(name));
      assertThat(
              keys.add(
                  StreamSupport.stream(
                          told.path("tableSchema").path("primaryKey").spliterator(), false)
                      .map(it -> row.getField(it.asText()))
                      .toList()))
          .isTrue();
    }
  }

  private static void fits(String cell, com.fasterxml.jackson.databind.JsonNode column) {
    if (cell.isEmpty()) {
      assertThat(column.path("required").asBoolean()).isFalse();
      return;
    }
    var type = column.path("datatype");
    switch (type.isObject() ? type.path("base").asText() : type.asText()) {
      case "nonNegativeInteger" -> assertThat(Long.parseLong(cell)).isNotNegative();
      case "decimal" -> assertThat(cell).matches("-?\\d+(\\.\\d+)?");
      case "boolean" -> assertThat(cell).isIn("true", "false");
      default -> {
        if (type.isObject()) assertThat(cell).matches(type.path("format").asText());
      }
    }
  }

  @Test
  void onlyWhatMayBePublicIs() throws IOException {
    var contents = write(OpenCity.source(), OpenCity.order());
    assertThat(contents.records())
        .containsEntry("activities", 4)
        .containsEntry("partnerships", 1)
        .containsEntry("organisations", 2)
        .containsEntry("partnership-members", 2)
        .containsEntry("areas", 1);
    assertThat(contents.left()).isEqualTo(new LeftOut(1, 0, 1, 0, 2, 1, 4));
    assertThat(contents.withNames()).containsExactly("Teodoro Notissimo legge");
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList())
        assertThat(Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .as(file.toString())
            .doesNotContain(
                "ludovica nascosta",
                "berta",
                "teodoro  notissimo",
                "rssmra80a01h501u",
                "segret",
                "trattativa",
                "via riservata",
                "privato.example");
    }
    assertThat(read("activities").getFirst().getField("title"))
        .isEqualTo("Incontro con  Persona con trattamento dei dati limitato");
  }

  @Test
  void smallCountsAreEmptyAndMarked() throws IOException {
    write(OpenCity.source(), OpenCity.order());
    var first = read("activities").getFirst().getField("id");
    assertThat(
            read("participants").stream()
                .filter(it -> it.getField("activity").equals(first))
                .map(
                    it ->
                        String.join(
                            " ",
                            it.getField("age"),
                            it.getField("sex"),
                            it.getField("count"),
                            it.getField("status"))))
        .containsExactly(
            "children female  C",
            "children male  C",
            "adults female  C",
            "adults male  C",
            "children _T 40 F",
            "adults _T 15 F",
            "_T female 23 F",
            "_T male 32 F",
            "_T _T 55 F");
    assertThat(folder.resolve("dati/README.md"))
        .content()
        .contains("4 numeri non sono pubblicati", "4 numbers are withheld");
  }

  @Test
  void textsComeBackAsTheyWereTyped() throws IOException {
    write(OpenCity.source(), OpenCity.order());
    assertThat(read("organisations").stream().map(it -> it.getField("name")))
        .containsExactly(OpenCity.LIBRARY.name(), "'=1+1");
    assertThat(read("activities").stream().map(it -> it.getField("title")))
        .contains("مرحبا \u202Eabc", "x".repeat(300));
    assertThat(read("activities").stream().map(it -> it.getField("start")))
        .containsExactly("2026", "2026-05", "2026-05-03", "2024-05-03");
  }

  @Test
  void theMapIsReadByAnother() throws IOException {
    write(OpenCity.source(), OpenCity.order());
    var map =
        new ObjectMapper()
            .readValue(
                folder.resolve("dati/organisations.geojson").toFile(), FeatureCollection.class);
    assertThat(map.getFeatures()).hasSize(2);
    var library = map.getFeatures().getFirst();
    assertThat(library.getProperty("name").toString()).isEqualTo(OpenCity.LIBRARY.name());
    assertThat(((Point) library.getGeometry()).getCoordinates().getLongitude()).isEqualTo(8.5);
    assertThat(((Point) library.getGeometry()).getCoordinates().getLatitude()).isEqualTo(45.9);
    assertThat(map.getFeatures().get(1).getGeometry()).isNull();
  }

  @Test
  void aPeriodKeepsTheRestBack() throws IOException {
    var contents =
        write(
            OpenCity.source(),
            OpenCity.order().withFrom(LocalDate.of(2026, 1, 1)).withTo(LocalDate.of(2026, 4, 30)));
    assertThat(contents.left().activitiesOutside()).isEqualTo(3);
    assertThat(read("activities")).hasSize(1);
    assertThat(folder.resolve("dati/catalogue.ttl"))
        .content()
        .contains("dcatapit:startDate \"2026-01-01\"^^xsd:date");
  }

  @Test
  void withoutRecordsTheHeadsAreThereAndItIsSaid() throws IOException {
    write(OpenCity.empty(), OpenCity.order());
    for (var table : TABLES) assertThat(read(table)).isEmpty();
    assertThat(folder.resolve("dati/README.md"))
        .content()
        .contains("`activities.csv`: Attività, nessun dato")
        .contains("`activities.csv`: Activities, no records");
  }

  @Test
  void nothingIsWrittenWhereSomethingIsMissing() {
    var uncoded =
        new OpenDataSource(
            OpenCity.CITY.withIstatCode(null).withIpaCode(null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> write(uncoded, OpenCity.order()))
        .satisfies(
            it ->
                assertThat(Messages.in(Locale.ITALIAN).sentence(it))
                    .contains("manca: Codice ISTAT, Codice IPA"));
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(
            () -> write(OpenCity.source(), OpenCity.order().withAccessUrl(null).withContact(null)))
        .satisfies(
            it ->
                assertThat(Messages.in(Locale.ITALIAN).sentence(it))
                    .contains("Indirizzo della cartella sul web, E-mail dell'ufficio"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anOrderThatMakesNoSenseIsRefused() {
    for (var address : Set.of("dati", "ftp://x.example/", "https://x.example/?q=1", "https:// x"))
      assertThatExceptionOfType(InvalidValue.class)
          .as(address)
          .isThrownBy(() -> OpenCity.order().withAccessUrl(address));
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> OpenCity.order().withMinCell(0));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> OpenCity.order().withContact("nobody"));
  }

  @Test
  void aCancelLeavesNothingBehind() {
    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(
            () ->
                OpenDataPackage.write(
                    OpenCity.sample(),
                    OpenCity.order(),
                    folder.resolve("dati"),
                    false,
                    Catalogue.shipped(),
                    (_, _) -> {
                      throw new Cancelled();
                    }));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theSameCityOnTheSameDayGivesTheSameZip() throws IOException {
    var source = OpenCity.source();
    for (var name : List.of("a.zip", "b.zip"))
      OpenDataPackage.write(
          source,
          OpenCity.order(),
          folder.resolve(name),
          false,
          Catalogue.shipped(),
          Progress.NONE);
    assertThat(folder.resolve("a.zip")).hasSameBinaryContentAs(folder.resolve("b.zip"));
    try (var zip = new java.util.zip.ZipFile(folder.resolve("a.zip").toFile())) {
      assertThat(zip.stream().map(java.util.zip.ZipEntry::getName).collect(Collectors.toList()))
          .startsWith("activities.csv", "activities.csv-metadata.json")
          .endsWith("catalogue.ttl", "README.md", "SHA256SUMS");
    }
  }
}
