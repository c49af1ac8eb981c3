// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.work.Pack.Packed;

/// The data in the words of DCAT-AP_IT, the profile with which Italian portals harvest each other:
/// catalogue, data sets, distributions, the municipality, the licence and whom to ask.
///
/// @param files what was written, by data set; the first of each is its table
record DataCatalogue(Published published, List<DataSet<?>> sets, Map<String, List<Packed>> files) {
  static final String FILE = "catalogue.ttl";
  private static final String PUBLICATIONS = "http://publications.europa.eu/resource/authority/";
  private static final String PLACES =
      "https://w3id.org/italia/controlled-vocabulary/territorial-classifications/cities/";

  byte[] bytes() {
    var turtle = new Turtle();
    catalogue(turtle);
    for (var it : sets) {
      dataSet(it, turtle);
      for (var file : files(it)) distribution(it, file, turtle);
    }
    municipality(turtle);
    contact(turtle);
    licence(turtle);
    place(turtle);
    if (order().from() != null || order().to() != null) period(turtle);
    return turtle.bytes();
  }

  private OpenDataOrder order() {
    return published.order();
  }

  private City city() {
    return published.source().city();
  }

  private List<Packed> files(DataSet<?> set) {
    return files.getOrDefault(set.id(), List.of());
  }

  private String base() {
    return Objects.requireNonNull(order().accessUrl());
  }

  private void catalogue(Turtle turtle) {
    turtle
        .about(base(), "dcatapit:Catalog", "dcat:Catalog")
        .texts("dct:title", Bilingual.texts("openData.catalogue", city().name()))
        .texts("dct:description", Bilingual.texts("openData.catalogueText", city().name()))
        .iri("dct:publisher", body())
        .date("dct:modified", order().today())
        .iris("dct:language", languages())
        .iri("dcat:themeTaxonomy", PUBLICATIONS + "data-theme")
        .iri("foaf:homepage", base())
        .iri("dct:license", order().licence().iri())
        .iris("dcat:dataset", sets.stream().map(this::address).toList())
        .end();
  }

  private static List<String> languages() {
    return List.of(PUBLICATIONS + "language/ITA", PUBLICATIONS + "language/ENG");
  }

  private String address(DataSet<?> set) {
    return base() + set.id();
  }

  private String body() {
    return base() + "municipality";
  }

  private void dataSet(DataSet<?> set, Turtle turtle) {
    var it =
        turtle
            .about(address(set), "dcatapit:Dataset", "dcat:Dataset")
            .text("dct:identifier", city().ipaCode() + ":learning-city-" + set.id())
            .texts("dct:title", title(set))
            .texts(
                "dct:description",
                Bilingual.texts("openData.setText." + set.id(), order().minCell() - 1))
            .date("dct:modified", order().today())
            .iris(
                "dcat:theme",
                set.themes().stream().map(theme -> PUBLICATIONS + "data-theme/" + theme).toList())
            .iri("dct:rightsHolder", body())
            .iri("dct:publisher", body())
            .iri("dct:creator", body())
            .iri("dct:accrualPeriodicity", PUBLICATIONS + "frequency/IRREG")
            .iris("dct:language", languages())
            .iri("dcat:contactPoint", base() + "contact")
            .iri("dct:spatial", base() + "place")
            .iris(
                "dcat:distribution",
                files(set).stream().map(file -> distribution(file.name())).toList());
    if (order().from() != null || order().to() != null) it.iri("dct:temporal", base() + "period");
    it.end();
  }

  private List<Bilingual.Text> title(DataSet<?> set) {
    return Bilingual.texts("openData.set." + set.id()).stream()
        .map(it -> new Bilingual.Text(it.language(), it.text() + " – " + city().name()))
        .toList();
  }

  private String distribution(String file) {
    return base() + "distribution/" + file;
  }

  private void distribution(DataSet<?> set, Packed file, Turtle turtle) {
    var geo = file.name().endsWith(".geojson");
    turtle
        .about(distribution(file.name()), "dcatapit:Distribution", "dcat:Distribution")
        .texts("dct:title", Bilingual.texts("openData.set." + set.id()))
        .texts(
            "dct:description",
            Bilingual.texts(geo ? "openData.geojsonText" : "openData.csvText", file.name()))
        .iri("dct:format", PUBLICATIONS + "file-type/" + (geo ? "GEOJSON" : "CSV"))
        .iri("dcat:accessURL", base() + file.name())
        .iri("dcat:downloadURL", base() + file.name())
        .iri("dct:license", order().licence().iri())
        .date("dct:modified", order().today())
        .number("dcat:byteSize", file.size())
        .end();
  }

  private void municipality(Turtle turtle) {
    turtle
        .about(body(), "dcatapit:Agent", "foaf:Agent")
        .text("dct:identifier", Objects.requireNonNull(city().ipaCode()))
        .texts("foaf:name", Bilingual.texts("report.progress.author", city().name()))
        .end();
  }

  private void contact(Turtle turtle) {
    turtle
        .about(base() + "contact", "dcatapit:Organization", "vcard:Organization", "vcard:Kind")
        .texts("vcard:fn", Bilingual.texts("report.progress.author", city().name()))
        .iri("vcard:hasEmail", "mailto:" + order().contact())
        .end();
  }

  private void licence(Turtle turtle) {
    var it = order().licence();
    turtle
        .about(it.iri(), "dcatapit:LicenseDocument", "dct:LicenseDocument")
        .iri("dct:type", it.type())
        .text("foaf:name", it.title())
        .text("owl:versionInfo", it.version())
        .iri("foaf:page", it.url())
        .end();
  }

  private void place(Turtle turtle) {
    turtle
        .about(base() + "place", "dct:Location")
        .text("locn:geographicName", city().name())
        .text("dcatapit:geographicalIdentifier", PLACES + city().istatCode())
        .end();
  }

  private void period(Turtle turtle) {
    var it = turtle.about(base() + "period", "dct:PeriodOfTime");
    // The profile asks for the first day: without one, that of the oldest record.
    it.date("dcatapit:startDate", published.firstDay());
    var to = order().to();
    if (to != null) it.date("dcatapit:endDate", to);
    it.end();
  }
}
