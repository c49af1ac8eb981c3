// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;

/// The report on partnerships in each format and language, and what its tables say.
class PartnershipReportTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "partnerships");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private static final String STANDING = "Deadlines, assessment and contributions (of all years)";

  static PartnershipSource sample() {
    var city = SampleCity.generate(1, TODAY, CATALOGUE);
    return PartnershipSource.of(
        city.city(),
        city.partnerships(),
        city.stakeholders(),
        city.contributions(),
        city.rounds(),
        List.of());
  }

  private static PartnershipSource empty() {
    return PartnershipSource.of(
        City.named("Vuota"), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// The sample with texts that have broken programs before, and with ids that no catalogue knows.
  private static PartnershipSource nasty() {
    var it = sample();
    var turn = new int[1];
    var partnerships =
        it.partnerships().stream()
            .map(one -> one.withName(cut(Sources.NASTY.get(turn[0]++ % Sources.NASTY.size()))))
            .toList();
    return new PartnershipSource(
        it.city().withName(Sources.NASTY.getFirst()).withMayor(Sources.NASTY.get(4)),
        Stream.concat(
                partnerships.stream(),
                Stream.of(Partnership.named(it.city().id(), "<b>&", "no-type", "no-state")))
            .toList(),
        it.stakeholders(),
        it.contributions(),
        it.rounds(),
        it.restricted());
  }

  private static String cut(String text) {
    return text.codePoints()
        .limit(280)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Document report(PartnershipSource source, Locale language) {
    return PartnershipReport.of(source, Brief.of(CATALOGUE, language, TODAY));
  }

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name);
  }

  @Test
  void itIsAccessibleAndMadeToLastInBothLanguagesWhateverIsInIt() throws Exception {
    for (var source : Map.of("sample", sample(), "empty", empty(), "nasty", nasty()).entrySet())
      for (var language : Messages.LANGUAGES) {
        var document = report(source.getValue(), language);
        for (var block : document.blocks())
          if (block instanceof Block.Table table)
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
        var name = source.getKey() + "-" + language.getLanguage();
        for (var format : ReportFormat.values())
          format.write(document, kept(name + "." + format.ending()));
        assertThat(PdfCheck.violations(Files.readAllBytes(kept(name + ".pdf")))).isEmpty();
      }
  }

  @Test
  void everyFormatSaysTheSame() throws Exception {
    var document = report(sample(), Locale.ITALIAN);
    for (var format : ReportFormat.values())
      format.write(document, kept("same." + format.ending()));
    var pdf = kept("same.pdf");
    String printed;
    try (var loaded = Loader.loadPDF(pdf.toFile())) {
      printed = plain(new PDFTextStripper().getText(loaded));
    }
    var others =
        Map.of(
            "docx", plain(inside(kept("same.docx"), "word/document.xml")),
            "odt", plain(inside(kept("same.odt"), "content.xml")),
            "html", plain(unmarked(Files.readString(kept("same.html")))));
    for (var said : said(document))
      others.forEach((format, text) -> assertThat(text).as(format).contains(plain(said)));
    // On paper a cell is broken wherever its line ends: its words are all there.
    for (var said : said(document))
      for (var word : said.split("[\\s\\u00a0]+")) assertThat(printed).contains(plain(word));
  }

  /// Every text of the document that a reader sees.
  private static List<String> said(Document document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Heading(_, var text) -> Stream.of(text);
                  case Block.Paragraph(var text) -> Stream.of(text);
                  case Block.Notice(var title, var text) -> Stream.of(title, text);
                  case Block.Listing(var items, _) -> items.stream();
                  case Block.Table table -> table.rows().stream().flatMap(List::stream);
                  case Block.Chart(var figure) ->
                      Stream.concat(
                          Stream.of(figure.title(), figure.sentence()),
                          figure.table().rows().stream().flatMap(List::stream));
                  default -> Stream.<String>of();
                })
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u202f]+", "");
  }

  private static String unmarked(String markup) {
    return markup
        .replaceAll("(?s)<(style|svg).*?</\\1>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String inside(Path file, String entry) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return unmarked(
          new String(
              zip.getInputStream(zip.getEntry(entry)).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyPartnershipIsInBothTablesThoseInForceFirst() {
    var names = sample().partnerships().stream().map(Partnership::name).toList();
    var tables = tables(report(sample(), Locale.ENGLISH));
    for (var caption : List.of("What was agreed", STANDING))
      assertThat(tables.get(caption).rows().stream().map(List::getFirst))
          .containsExactlyInAnyOrderElementsOf(names);
    var states = tables.get("What was agreed").rows().stream().map(row -> row.get(2)).toList();
    assertThat(states.getFirst()).isIn("Signed", "Active", "Under review", "Renewed");
    assertThat(states.getLast()).isIn("Concluded", "Ended early", "Not taken up");
  }

  @Test
  void aTableTellsDeadlineAssessmentAndContributionsOfAPartnership() {
    var city = City.named("Rivalta");
    var giver = Stakeholder.named(city.id(), "Museo", Helix.ACADEMIA);
    var it =
        Partnership.named(city.id(), "Patto", "educational-pact", "active")
            .with(
                one ->
                    one.agreement(
                        one.agreement()
                            .with(
                                a ->
                                    a.start(PartialDate.parse("2026-01-01"))
                                        .end(PartialDate.parse("2026-12-31"))
                                        .noticeDays(10)
                                        .tacitRenewal(true))));
    var hours =
        Contribution.of(it.id(), giver.id(), 2026, ContributionKind.STAFF_TIME)
            .withPlanned(new BigDecimal("8"));
    var cash =
        Contribution.of(it.id(), giver.id(), 2025, ContributionKind.CASH)
            .withGiven(new BigDecimal("0"));
    var tables =
        tables(
            report(
                PartnershipSource.of(
                    city, List.of(it), List.of(giver), List.of(hours, cash), List.of(), List.of()),
                Locale.ENGLISH));
    assertThat(tables.get(STANDING).rows())
        .containsExactly(
            List.of(
                "Patto", "Last day of notice: 21 Dec 2026", "not assessed", "8 hours", "€0.00"));
    assertThat(tables.get("Deadlines of the coming year").rows())
        .containsExactly(
            List.of("21 Dec 2026", "Patto", "Last day of notice", "in 30 days"),
            List.of(
                "31 Dec 2026", "Patto", "End of the agreement; goes on by itself", "in 40 days"));
    assertThat(tables.get("Contributions by year").rows())
        .containsExactly(
            List.of("2025", "not recorded", "€0.00", "not recorded", "not recorded"),
            List.of("2026", "not recorded", "not recorded", "8 hours", "not recorded"));
  }

  @Test
  void aRestrictedPersonIsNamedNowhereAndTheReplacementStandsThere() {
    var city = City.named("Rivalta");
    var ugo = Person.named(city.id(), "Ugo Valdombra").withRestricted(true);
    var ada = Person.named(city.id(), "Ada Rovereto");
    var partnerships =
        Stream.of("2026-11-01", "2026-12-31", "2030-12-31", "")
            .map(
                end ->
                    Partnership.named(
                            city.id(),
                            "Borsa Ugo Valdombra e Ada Rovereto " + end,
                            "pact",
                            "active")
                        .withAgreement(
                            end.isEmpty()
                                ? Agreement.NONE
                                : Agreement.NONE.withEnd(PartialDate.parse(end))))
            .toList();
    var source =
        PartnershipSource.of(
            city, partnerships, List.of(), List.of(), List.of(), List.of(ugo, ada));
    for (var language : Messages.LANGUAGES) {
      var instead = Messages.in(language).get("contact.restricted");
      var document = report(source, language);
      assertThat(HtmlRenderer.render(document))
          .doesNotContain("Valdombra")
          .contains("Borsa " + instead + " e Ada Rovereto");
      var tables = tables(document);
      assertThat(tables.values().stream().map(Block.Table::rows).flatMap(List::stream))
          .filteredOn(row -> row.toString().contains("Borsa " + instead))
          .hasSize(10);
      for (var chart : document.blocks())
        if (chart instanceof Block.Chart(var figure))
          assertThat(figure.toString()).doesNotContain("Valdombra");
    }
  }

  private static Map<String, Block.Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .collect(Collectors.toMap(Block.Table::caption, it -> it));
  }
}
