// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.work.Progress;

/// The catalogue is read by another's parser, and each class of DCAT-AP_IT has what the
/// profile says it must have.
class DataCatalogueTest {
  private static final String IT = "http://dati.gov.it/onto/dcatapit#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  private static final Map<String, List<String>> MANDATORY =
      Map.of(
          IT + "Catalog",
          List.of(
              DCT + "title",
              DCT + "description",
              DCT + "publisher",
              DCT + "modified",
              DCAT + "dataset"),
          IT + "Dataset",
          List.of(
              DCT + "identifier",
              DCT + "title",
              DCT + "description",
              DCT + "modified",
              DCAT + "theme",
              DCT + "rightsHolder",
              DCT + "accrualPeriodicity",
              DCAT + "distribution"),
          IT + "Distribution",
          List.of(DCT + "format", DCAT + "accessURL", DCT + "license"),
          IT + "Agent",
          List.of(DCT + "identifier", FOAF + "name"),
          IT + "Organization",
          List.of(VCARD + "fn", VCARD + "hasEmail"),
          IT + "LicenseDocument",
          List.of(DCT + "type", FOAF + "name", "http://www.w3.org/2002/07/owl#versionInfo"),
          DCT + "PeriodOfTime",
          List.of(IT + "startDate"));

  @TempDir Path folder;

  private Model read(OpenDataOrder order) throws IOException {
    OpenDataPackage.write(
        OpenCity.source(), order, folder.resolve("dati"), true, Catalogue.shipped(), Progress.NONE);
    try (var turtle = Files.newInputStream(folder.resolve("dati/catalogue.ttl"))) {
      return Rio.parse(turtle, "", RDFFormat.TURTLE);
    }
  }

  private static IRI iri(String iri) {
    return Values.iri(iri);
  }

  @Test
  void everythingHasWhatTheProfileDemands() throws IOException {
    for (var licence : Licence.values()) {
      var model = read(OpenCity.order().withTo(OpenCity.TODAY).withLicence(licence));
      MANDATORY.forEach(
          (type, properties) -> {
            var all = model.filter(null, RDF.TYPE, iri(type)).subjects();
            assertThat(all).as(type).isNotEmpty();
            for (var it : all)
              for (var property : properties)
                assertThat(model.filter(it, iri(property), null))
                    .as(it + " " + property)
                    .isNotEmpty();
          });
    }
  }

  @Test
  void whatIsPointedAtIsThere() throws IOException {
    var model = read(OpenCity.order());
    var ours = "https://dati.rivalta.example/citt%C3%A0/";
    assertThat(model.filter(null, RDF.TYPE, iri(IT + "Dataset"))).hasSize(6);
    assertThat(model.filter(null, RDF.TYPE, iri(IT + "Distribution"))).hasSize(7);
    for (var property : List.of("distribution", "dataset", "contactPoint"))
      for (var it : model.filter(null, iri(DCAT + property), null).objects())
        assertThat(model.contains((Resource) it, null, null)).as(it.toString()).isTrue();
    for (var it : model.filter(null, iri(DCAT + "downloadURL"), null).objects())
      assertThat(folder.resolve("dati").resolve(it.stringValue().substring(ours.length())))
          .exists();
    for (var it : model.filter(null, iri(DCAT + "byteSize"), null))
      assertThat(((Literal) it.getObject()).longValue()).isPositive();
  }

  @Test
  void titlesAreInBothLanguagesAndComeBackWhole() throws IOException {
    var model = read(OpenCity.order());
    for (var type : List.of("Catalog", "Dataset", "Distribution"))
      for (var it : model.filter(null, RDF.TYPE, iri(IT + type)).subjects())
        for (var property : List.of("title", "description"))
          assertThat(
                  model.filter(it, iri(DCT + property), null).objects().stream()
                      .map(text -> ((Literal) text).getLanguage().orElse("")))
              .as(it + " " + property)
              .containsExactlyInAnyOrder("it", "en");
    assertThat(
            model.filter(null, iri(FOAF + "name"), null).objects().stream().map(Value::stringValue))
        .contains("Comune di Città di \"Rivalta\" \\ sul Lago");
  }
}
