// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.SubjectData;
import org.learningcitydesk.workspace.Workspace;

/// Whoever asks gets everything: as a document, as JSON, and with the attached files.
class AccessReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  @TempDir Path folder;
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Person person =
      Person.named(city.id(), "Ada Verdi")
          .with(it -> it.email("ada@posta.example").phone("055 123456").notes("Gentile"));

  @BeforeEach
  void fill() {
    var school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
    var meeting =
        Meeting.on(city.id(), DAY, "Tavolo scuola")
            .withAttendees(List.of(Attendee.of(person.id(), "Preside, Liceo Galilei")));
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(school);
          tx.persons().save(person);
          tx.persons()
              .saveRole(
                  new PersonRole(
                      PersonRoleId.next(), 0, person.id(), school.id(), "Preside", null, null));
          tx.privacy()
              .save(
                  Controller.blank(city.id()).withName("Comune di Rivalta").withOfficer("DPO srl"));
          tx.contacts()
              .save(
                  Contact.on(city.id(), DAY, "Ha chiesto il calendario")
                      .withPeople(List.of(new Participant(person.id(), "Preside, Liceo Galilei")))
                      .withPromises(List.of(Promise.of("Mandare il calendario"))));
          tx.contacts()
              .save(
                  Contact.on(city.id(), DAY, "Parlato con Bruno Neri")
                      .withPromises(List.of(Promise.of("Richiamare").withOwner("Ada Verdi"))));
          tx.meetings().save(meeting);
          var file =
              tx.attachments()
                  .add(
                      "Foglio firme.txt",
                      "text/plain",
                      () -> new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)),
                      Progress.NONE);
          tx.documents()
              .save(FiledDocument.of(meeting.id(), "minutes", "Firme").withAttachment(file.id()));
        });
    workspace.change(
        "change.person.edited",
        tx ->
            tx.persons()
                .save(tx.persons().find(person.id()).orElseThrow().withPhone("055 999999")));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private SubjectData data() {
    return workspace.read(tx -> tx.subjects().about(person.id(), Progress.NONE));
  }

  @Test
  void theDocumentHoldsEverything() {
    var page = HtmlRenderer.render(AccessReport.of(data(), Messages.in(Locale.ITALIAN), DAY));
    assertThat(page)
        .contains(
            "Ada Verdi",
            "ada@posta.example",
            "055 999999",
            "055 123456",
            "Gentile",
            "Preside",
            "Liceo Galilei",
            "Ha chiesto il calendario",
            "Tavolo scuola",
            "Foglio firme.txt",
            "Comune di Rivalta",
            "DPO srl",
            "3 nov 2026");
    // What is about others alone is not hers.
    assertThat(page).doesNotContain("Bruno Neri");
  }

  @Test
  void jsonAndFilesAreInTheZip() throws IOException {
    var target = folder.resolve("ada.zip");
    AccessFile.write(
        workspace, person.id(), Messages.in(Locale.ENGLISH), NOW, "zip", target, Progress.NONE);
    try (var zip = new ZipFile(target.toFile())) {
      assertThat(zip.stream().map(it -> it.getName()))
          .containsExactlyInAnyOrder(
              "personal-data.pdf", "personal-data.json", "files/Foglio firme.txt", "SHA256SUMS");
      var json = new JsonMapper().readTree(zip.getInputStream(zip.getEntry("personal-data.json")));
      assertThat(json.at("/person/phone").asText()).isEqualTo("055 999999");
      assertThat(json.findValuesAsText("table"))
          .contains("person", "person_role", "contact_person", "contact", "attendee", "promise");
      assertThat(json.at("/history").toString()).contains("055 123456");
      assertThat(json.toString()).doesNotContain("Bruno Neri");
    }
  }

  @Test
  void thePdfIsAccessible() throws Exception {
    for (var language : Messages.LANGUAGES) {
      var target = folder.resolve(language + ".pdf");
      ReportFormat.PDF.write(AccessReport.of(data(), Messages.in(language), DAY), target);
      assertThat(PdfCheck.violations(Files.readAllBytes(target))).isEmpty();
    }
  }
}
