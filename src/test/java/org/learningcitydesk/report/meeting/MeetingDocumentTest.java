// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;

/// The documents of a meeting are written and read back in each format.
class MeetingDocumentTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "meeting");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final List<String> NASTY =
      List.of(
          "<script>alert(1)</script> & ]]> \"'",
          "\u202Everborgen\u202C \u0007 \uD83D\uDE00 \uD83D",
          "=SUM(A1) {0} %s " + "lungo ".repeat(20) + "x".repeat(80));

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name);
  }

  private static MeetingSource source(Meeting meeting, City city, List<Person> persons) {
    return new MeetingSource(
        city,
        meeting,
        null,
        null,
        Map.of(),
        Map.of(),
        persons.stream().collect(Collectors.toMap(Person::id, it -> it)),
        persons.stream().filter(Person::restricted).map(Person::name).toList());
  }

  static MeetingSource sample() {
    var city = SampleCity.generate(1, DAY, Catalogue.shipped());
    var meeting =
        city.meetings().stream()
            .filter(Meeting::hasConfidential)
            .findFirst()
            .orElse(city.meetings().getFirst());
    return new MeetingSource(
        city.city(),
        meeting,
        city.partnerships().stream()
            .filter(it -> it.id().equals(meeting.context().partnership()))
            .map(it -> it.name())
            .findFirst()
            .orElse(null),
        null,
        city.steps().stream().collect(Collectors.toMap(it -> it.id(), it -> it)),
        city.stakeholders().stream().collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        city.persons().stream().collect(Collectors.toMap(Person::id, it -> it)),
        List.of());
  }

  private static MeetingSource empty() {
    var city = City.named("Vuota");
    return source(Meeting.on(city.id(), DAY, "Riunione"), city, List.of());
  }

  private static MeetingSource nasty() {
    var city = City.named(NASTY.getFirst());
    var agenda = NASTY.stream().map(AgendaItem::of).toList();
    var item = agenda.getFirst().id();
    return source(
        Meeting.on(city.id(), DAY, NASTY.getFirst())
            .with(
                it ->
                    it.agenda(agenda)
                        .attendees(NASTY.stream().map(Attendee::guest).toList())
                        .outcomes(NASTY.stream().map(one -> Outcome.of(item, one)).toList())
                        .decisions(NASTY.stream().map(one -> Decision.of(null, one)).toList())
                        .actions(NASTY.stream().map(one -> ActionItem.of(item, one)).toList())),
        city,
        List.of());
  }

  private static final List<String> SECRETS =
      List.of(
          "Segretopunto",
          "Segretodescrizione",
          "Segretorelatore",
          "Segretoesito",
          "Segretodecisione",
          "Segretoazione",
          "Segretofiglio",
          "Segretonota",
          "Segretoincaricato");

  /// Confidential by itself, below a confidential item, and in the notes of the meeting.
  private static MeetingSource planted() {
    var city = City.named("Rivalta");
    var open = AgendaItem.of("Bilancio pubblico");
    var secret =
        AgendaItem.of("Segretopunto")
            .with(
                it ->
                    it.description("Segretodescrizione")
                        .presenter("Segretorelatore")
                        .confidential(true));
    return source(
        Meeting.on(city.id(), DAY, "Riunione del patto")
            .with(
                it ->
                    it.notes("Segretonota")
                        .agenda(List.of(secret, open))
                        .outcomes(
                            List.of(
                                Outcome.of(secret.id(), "Segretofiglio"),
                                Outcome.of(open.id(), "Segretoesito").withConfidential(true),
                                Outcome.of(open.id(), "Esito pubblico")))
                        .decisions(
                            List.of(
                                Decision.of(null, "Segretodecisione").withConfidential(true),
                                Decision.of(open.id(), "Decisione pubblica")))
                        .actions(
                            List.of(
                                ActionItem.of(open.id(), "Segretoazione")
                                    .withOwner("Segretoincaricato")
                                    .withConfidential(true),
                                ActionItem.of(secret.id(), "Segretofiglio di nuovo"),
                                ActionItem.of(open.id(), "Azione pubblica")))),
        city,
        List.of());
  }

  /// All that is in a file: its text, its headings and bookmarks, and what describes it.
  private static String inside(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".pdf")) {
      var all = new StringBuilder();
      try (var pdf = Loader.loadPDF(bytes)) {
        all.append(new PDFTextStripper().getText(pdf));
        var information = pdf.getDocumentInformation();
        for (var key : information.getMetadataKeys())
          all.append(information.getCustomMetadataValue(key)).append('\n');
        all.append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8));
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
          var waiting =
              new ArrayList<
                  org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode>();
          waiting.add(outline);
          while (!waiting.isEmpty())
            for (var child : waiting.removeLast().children()) {
              all.append(child.getTitle()).append('\n');
              waiting.add(child);
            }
        }
        for (var object : pdf.getDocument().getXrefTable().keySet()) {
          var base = pdf.getDocument().getObjectFromPool(object).getObject();
          if (base instanceof org.apache.pdfbox.cos.COSDictionary dictionary)
            for (var value : dictionary.getValues())
              if (value instanceof org.apache.pdfbox.cos.COSString text)
                all.append(text.getString()).append('\n');
        }
      }
      return all.toString();
    }
    if (file.toString().matches(".*\\.(html|md)")) return new String(bytes, UTF_8);
    var all = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : java.util.Collections.list(zip.entries()))
        all.append(entry.getName())
            .append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
    }
    if (file.toString().endsWith(".docx"))
      try (var docx = new XWPFDocument(Files.newInputStream(file));
          var text = new XWPFWordExtractor(docx)) {
        all.append(text.getText());
      }
    return all.toString();
  }

  @Test
  void openMinutesContainNothingConfidentialInAnyFormat() throws Exception {
    for (var language : Messages.LANGUAGES)
      for (var format : ReportFormat.values()) {
        var open = kept("open-" + language + "." + format.ending());
        format.write(MeetingDocument.OPEN_MINUTES.of(planted(), language), open);
        var inside = inside(open);
        assertThat(inside).contains("Esito pubblico", "Decisione pubblica", "Azione pubblica");
        assertThat(inside).doesNotContainIgnoringCase("segreto");
        var invitation = kept("secret-invitation." + format.ending());
        format.write(MeetingDocument.INVITATION.of(planted(), language), invitation);
        assertThat(inside(invitation)).doesNotContainIgnoringCase("segreto");
        var whole = kept("whole-" + language + "." + format.ending());
        format.write(MeetingDocument.MINUTES.of(planted(), language), whole);
        assertThat(inside(whole))
            .contains(SECRETS.stream().filter(it -> !it.equals("Segretonota")).toList());
      }
  }

  @Test
  void thePartsOfOpenMinutesKeepTheirNumbersAndTheTitleSaysWhatTheyAre() {
    var document = MeetingDocument.OPEN_MINUTES.of(planted(), Locale.ENGLISH);
    assertThat(document.kicker()).isEqualTo("Minutes of the meeting, without confidential items");
    assertThat(document.blocks()).contains(new Block.Heading(2, "2. Bilancio pubblico"));
  }

  @Test
  void aPersonWhoseDataMustNotBeUsedIsNotNamed() {
    var city = City.named("Rivalta");
    var hidden = Person.named(city.id(), "Ugo Valdombra").withRestricted(true);
    var seen = Person.named(city.id(), "Ada Rovereto");
    var meeting =
        Meeting.on(city.id(), DAY, "Con Ugo Valdombra")
            .plus(Attendee.of(hidden.id(), "Preside del liceo"))
            .plus(Attendee.of(seen.id(), "Bibliotecaria"))
            .with(it -> it.outcomes(List.of(Outcome.of(null, "Lo fa ugo valdombra"))));
    for (var kind : MeetingDocument.values())
      for (var language : Messages.LANGUAGES) {
        var text = kind.of(source(meeting, city, List.of(hidden, seen)), language).toString();
        assertThat(text).doesNotContainIgnoringCase("valdombra").doesNotContain("Preside");
        assertThat(text).contains("Ada Rovereto", "Bibliotecaria");
      }
  }

  @Test
  void aHiddenNameIsNotHalfToldAndSparesOtherWords() {
    var city = City.named("Rivalta");
    var hidden =
        List.of("Ada", "Anna Ro", "Anna Rossi").stream()
            .map(it -> Person.named(city.id(), it).withRestricted(true))
            .toList();
    var meeting =
        Meeting.on(city.id(), DAY, "Riunione")
            .with(it -> it.outcomes(List.of(Outcome.of(null, "Anna Rossi apre la strada"))));
    assertThat(MeetingDocument.MINUTES.of(source(meeting, city, hidden), Locale.ENGLISH).toString())
        .contains("A person whose data must not be used apre la strada");
  }

  @Test
  void everyDocumentIsAccessibleAndMadeToLast() throws Exception {
    var sources = Map.of("sample", sample(), "empty", empty(), "nasty", nasty());
    for (var source : sources.entrySet())
      for (var kind : MeetingDocument.values())
        for (var language : Messages.LANGUAGES) {
          var document = kind.of(source.getValue(), language);
          noEmptyTexts(document);
          var name = source.getKey() + "-" + kind.id() + "-" + language.getLanguage();
          for (var format : ReportFormat.values())
            format.write(document, kept(name + "." + format.ending()));
          assertThat(PdfCheck.violations(Files.readAllBytes(kept(name + ".pdf"))))
              .as(name)
              .isEmpty();
        }
  }

  /// Nothing is empty but the room to write by hand.
  private static void noEmptyTexts(Document document) {
    for (var fact : document.facts()) assertThat(fact.value()).as(fact.name()).isNotBlank();
    for (var block : document.blocks())
      if (block instanceof Block.Table table)
        for (var row : table.rows())
          for (var i = 0; i < row.size(); i++)
            if (!table.columns().get(i).room()) assertThat(row.get(i)).isNotBlank();
  }
}
