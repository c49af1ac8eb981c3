// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.ManifestoSignature;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupMemberId;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The drafts of resolutions say what the workspace knows, and leave gaps for the rest.
class ResolutionTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "resolution");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String NASTY =
      "<script>alert(1)</script> & ]]> \u202E {0} \u0007 " + "lungo ".repeat(30);

  @TempDir Path folder;

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  private static ResolutionSource sample() {
    var workspace = Workspace.inMemory(_ -> {});
    var sample = SampleCity.generate(1, DAY, Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    var source = workspace.read(tx -> ResolutionSource.read(tx, sample.city().id()));
    workspace.close();
    return source;
  }

  private static ResolutionSource of(City city) {
    return of(city, List.of(), List.of(), List.of());
  }

  private static ResolutionSource of(
      City city, List<WorkingGroup> groups, List<Stakeholder> stakeholders, List<Person> persons) {
    return new ResolutionSource(
        city,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        groups,
        stakeholders,
        persons);
  }

  private static ResolutionSource nasty() {
    return of(City.named(NASTY.substring(0, 200)).with(it -> it.mayor(NASTY).motivation(NASTY)));
  }

  private static String text(Document document) {
    return document.facts() + document.blocks().toString();
  }

  private static Document of(Resolution which, ResolutionSource source, Locale language) {
    return which.of(source, Catalogue.shipped(), language, DAY);
  }

  @Test
  void whatIsNotKnownIsAGapToFillIn() {
    var text = text(of(Resolution.SIGN_MANIFESTO, of(City.named("Vuota")), Locale.ITALIAN));
    assertThat(text)
        .contains(
            "[motivazione dell'ente]",
            "[il sindaco]",
            "[nome e ufficio del referente]",
            "[incontri e documenti preparatori agli atti]");
  }

  @Test
  void whatTheWorkspaceKnowsIsFilledIn() {
    var city =
        City.named("Rivalta")
            .with(
                it ->
                    it.mayor("Ada Rovereto")
                        .manifesto(
                            new ManifestoSignature(
                                "Consiglio comunale",
                                "DCC 12",
                                PartialDate.of(LocalDate.of(2026, 3, 5)),
                                null)));
    var text = text(of(Resolution.PERIODIC_REPORT, of(city), Locale.ENGLISH));
    assertThat(text).contains("Consiglio comunale, DCC 12, 5 Mar 2026");
    assertThat(text(of(Resolution.SIGN_MANIFESTO, of(city), Locale.ENGLISH)))
        .contains("The workspace already records an adhesion", "authorise Ada Rovereto");
  }

  @Test
  void normsOfItalyAreOnlyCitedInItaly() {
    for (var which : Resolution.values()) {
      assertThat(text(of(which, of(City.named("Rivalta")), Locale.ENGLISH))).contains("267/2000");
      var elsewhere = of(City.named("Lugano").withCountry("CH"));
      assertThat(text(of(which, elsewhere, Locale.ENGLISH)))
          .doesNotContain("267")
          .contains("[norms and opinions on which the act rests]");
    }
  }

  @Test
  void theSteeringGroupNamesItsMembersAndTheHelicesThatAreMissing() {
    var city = City.named("Rivalta");
    var school = Stakeholder.named(city.id(), "Liceo Volta", Helix.ACADEMIA);
    var hidden = Person.named(city.id(), "Ugo Valdombra").withRestricted(true);
    var group =
        WorkingGroup.named(city.id(), "Cabina di Regia")
            .plus(GroupMember.of(school.id(), GroupRole.MEMBER))
            .plus(
                new GroupMember(
                    GroupMemberId.next(), school.id(), hidden.id(), GroupRole.COORDINATOR));
    var source =
        of(
            city,
            List.of(WorkingGroup.named(city.id(), "Biblioteche"), group),
            List.of(school),
            List.of(hidden));
    var text = text(of(Resolution.APPOINT_STEERING_GROUP, source, Locale.ENGLISH));
    assertThat(text)
        .contains("Liceo Volta", "these helices are represented: academia")
        .contains("these helices are not yet represented")
        .doesNotContain("Valdombra");
  }

  @Test
  void thePeriodicReportDoesNotNameWhoMustNotBeNamedInAStep() {
    var city = City.named("Rivalta");
    var hidden = Person.named(city.id(), "Ugo Valdombra").withRestricted(true);
    var title = LocalText.same("Sentire Ugo Valdombra");
    var step =
        PathFromTemplate.start(city.id(), Catalogue.shipped())
            .steps()
            .getFirst()
            .with(it -> it.title(title).nextAction("Fissare un incontro"));
    var source =
        new ResolutionSource(
            city,
            null,
            null,
            List.of(step),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(hidden));
    assertThat(text(of(Resolution.PERIODIC_REPORT, source, Locale.ENGLISH)))
        .contains("Sentire", "Fissare un incontro")
        .doesNotContain("Valdombra");
  }

  @Test
  void everyDraftIsAccessibleAndMadeToLast() throws Exception {
    var sources = Map.of("sample", sample(), "empty", of(City.named("Vuota")), "nasty", nasty());
    for (var source : sources.entrySet())
      for (var which : Resolution.values())
        for (var language : Messages.LANGUAGES) {
          var document = of(which, source.getValue(), language);
          var name = source.getKey() + "-" + which.id() + "-" + language.getLanguage();
          for (var format : ReportFormat.values())
            format.write(document, FOLDER.resolve(name + "." + format.ending()));
          assertThat(PdfCheck.violations(Files.readAllBytes(FOLDER.resolve(name + ".pdf"))))
              .as(name)
              .isEmpty();
          noEmptyTexts(document);
        }
  }

  private static void noEmptyTexts(Document document) {
    for (var fact : document.facts()) assertThat(fact.value()).as(fact.name()).isNotBlank();
    for (var block : document.blocks()) {
      if (block instanceof Block.Listing listing)
        assertThat(listing.items()).isNotEmpty().noneMatch(String::isBlank);
      if (block instanceof Block.Table table)
        for (var row : table.rows()) assertThat(row).noneMatch(String::isBlank);
    }
  }

  @Test
  void anOfficeProgramOpensTheDraftsWithEachGapInPlace() throws Exception {
    for (var format : List.of(ReportFormat.DOCX, ReportFormat.ODT)) {
      var file = folder.resolve("draft." + format.ending());
      format.write(of(Resolution.SIGN_MANIFESTO, sample(), Locale.ITALIAN), file);
      LibreOffice.convert(folder, file, "--convert-to", "pdf");
      var made = Files.readAllBytes(folder.resolve("out").resolve("draft.pdf"));
      Files.write(FOLDER.resolve("opened-" + format.ending() + ".pdf"), made);
      try (var pdf = Loader.loadPDF(made)) {
        assertThat(new PDFTextStripper().getText(pdf))
            .contains("Il Consiglio comunale", "Premesso che", "Delibera")
            .contains("[numero e data dell'atto]")
            .contains("1.");
      }
    }
  }
}
