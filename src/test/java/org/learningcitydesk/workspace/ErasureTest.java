// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.provenance.ExternalKey;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.recipe.RecipeId;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.Refused;
import org.learningcitydesk.workspace.jooq.Tables;

/// A person who asked to be forgotten is nowhere any more, and nothing that is counted has changed.
class ErasureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String NAME = "Zefirina Quàttrocchi";
  private static final List<String> SIGNS =
      List.of(
          "zefirina",
          "quàttrocchi",
          "quattrocchi",
          "zeffi@",
          "zq-new@",
          "zq-old",
          "055778899",
          "0557788",
          "twin@");

  @TempDir Path folder;
  private final CityContents sample = SampleCity.generate(1, TODAY, Catalogue.shipped());
  private final CityId city = sample.city().id();
  private final Person person =
      Person.named(city, NAME)
          .with(
              it ->
                  it.email("zq-old@posta.example")
                      .phone("+39 055 77 88 99")
                      .notes("Quattrocchi: da richiamare")
                      .origin("elenco scuole"));
  private Meeting meeting =
      Meeting.on(city, TODAY, "Incontro con Quàttrocchi Zefirina")
          .withAttendees(List.of(Attendee.of(person.id(), "Preside, Liceo")))
          .withNotes("Zefirina\n  Quàttrocchi porta il piano");
  private AttachmentId letter;

  private static void fillSample(Workspace workspace, CityContents sample) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(sample.city());
          tx.stakeholders().saveAll(sample.stakeholders());
          tx.persons().saveAll(sample.persons());
          tx.persons().saveRoles(sample.roles());
          tx.paths().save(sample.path());
          tx.paths().saveSteps(sample.steps());
          tx.paths().saveTasks(sample.tasks());
          tx.contacts().saveAll(sample.contacts());
        });
  }

  private void fill(Workspace workspace) {
    fillSample(workspace, sample);
    workspace.change("change.person.added", tx -> tx.persons().save(person));
    workspace.change(
        Label.of("change.person.edited", NAME),
        tx -> tx.persons().save(stored(tx).withEmail("ZQ-new@posta.example")));
    var twin = Person.named(city, "Zeffi Q.").withEmail("twin@posta.example");
    workspace.change("change.person.added", tx -> tx.persons().save(twin));
    workspace.change(
        Label.of("change.person.merged", "Zeffi Q.", NAME),
        tx -> tx.merges().merge(stored(tx), tx.persons().find(twin.id()).orElseThrow()));
    var role =
        new PersonRole(
            PersonRoleId.next(),
            0,
            person.id(),
            sample.stakeholders().getFirst().id(),
            "Preside",
            null,
            null);
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().saveRole(role);
          tx.externalKeys()
              .addAll(
                  city,
                  List.of(
                      new ExternalKey(
                          "person", "elenco scuole", "zq-old-17", person.id().value())));
          tx.contacts()
              .save(
                  Contact.on(
                          city,
                          TODAY,
                          "La prof.ssa QUATTROCCHI ZEFIRINA (zq-new@posta.example, 055/778899) verrà")
                      .withPeople(List.of(new Participant(person.id(), "Preside, Liceo")))
                      .withPromises(List.of(Promise.of("Scrivere").withOwner(NAME))));
          tx.recipes().save(new Recipe(RecipeId.next(), 0, "Per " + NAME, "{}"));
          tx.stakeholders()
              .save(
                  Stakeholder.named(city, "Sportello", Helix.GOVERNMENT)
                      .withNotes("chiedere a Zefirina Quattrocchi"));
          tx.meetings().save(meeting);
          letter =
              tx.attachments()
                  .add(
                      "Liberatoria_Zefirina_Quàttrocchi.txt",
                      "text/plain",
                      () -> new ByteArrayInputStream(("Io, " + NAME).getBytes(UTF_8)),
                      Progress.NONE)
                  .id();
          tx.documents()
              .save(
                  FiledDocument.of(meeting.id(), "meeting-minutes", "Liberatoria di " + NAME)
                      .withAttachment(letter));
        });
    workspace.change(
        Label.of("change.test", NAME),
        tx -> tx.persons().save(stored(tx).withNotes("zeffi@altrove.example")));
    workspace.undo();
  }

  private Person stored(Tx tx) {
    return tx.persons().find(person.id()).orElseThrow();
  }

  private ErasureOrder order() {
    return new ErasureOrder(
        List.of(person.id()), Set.of(letter), PrivacyDeed.ERASED, "Persona cancellata");
  }

  private List<String> found(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var plain = new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT);
    var text = new String(bytes, UTF_8).toLowerCase(Locale.ROOT);
    var found = new ArrayList<String>();
    for (var sign : SIGNS) {
      if (text.contains(sign)) found.add(sign);
      for (var encoding : List.of(UTF_8, UTF_16LE, UTF_16BE))
        if (plain.contains(
            new String(sign.getBytes(encoding), ISO_8859_1).toLowerCase(Locale.ROOT)))
          found.add(sign + " " + encoding);
    }
    return found;
  }

  /// All rows but the log, by what is counted of them.
  private static Object counts(Workspace workspace) {
    var counts = new TreeMap<>(workspace.check().counts());
    counts.keySet().removeAll(Set.of("privacy_log", "flyway_schema_history"));
    return counts;
  }

  private List<String> figures(Workspace workspace) {
    return workspace.read(
        tx -> {
          var said = new ArrayList<String>();
          for (var kind : ReportKind.values())
            said.add(
                Draft.read(
                        tx, city, ReportOrder.of(kind), Catalogue.shipped(), TODAY, Progress.NONE)
                    .in(Locale.ITALIAN)
                    .with(
                        it ->
                            it.replaceAll(
                                "(?i)Zefirina[\\s_]+Quattrocchi|Quattrocchi Zefirina|Zefirina\\s+Quàttrocchi|Quàttrocchi Zefirina",
                                "Persona cancellata"))
                    .toString());
          return said;
        });
  }

  @Test
  void thePersonIsNowhereInTheBytesOfTheFileAndWhatIsCountedStays() throws IOException {
    var file = folder.resolve("città.lcdesk");
    var copy = Files.writeString(folder.resolve("città.before-16-2026-01-01.lcdesk"), "x");
    try (var workspace = Workspace.create(file, _ -> {})) {
      fill(workspace);
    }
    assertThat(found(file)).contains("zefirina", "zq-old", "zq-new@", "twin@");
    try (var workspace = Workspace.open(file, _ -> {})) {
      var before = counts(workspace);
      var said = figures(workspace);
      var looked = workspace.footprint(order(), Progress.NONE);
      assertThat(looked.files()).extracting(it -> it.id()).containsExactly(letter);
      assertThat(looked.sources()).containsExactly("elenco scuole");
      assertThat(looked.olderCopies()).containsExactly(copy.toRealPath());

      var done = workspace.erase(order(), Progress.NONE);

      assertThat(done.texts()).isEqualTo(looked.texts()).isGreaterThan(5);
      assertThat(done.entries()).isEqualTo(looked.entries()).isGreaterThan(5);
      assertThat(workspace.check().findings()).isEmpty();
      assertThat(counts(workspace)).isEqualTo(before);
      assertThat(figures(workspace)).isEqualTo(said);
      workspace.change(
          "change.test",
          tx -> tx.cities().save(tx.cities().find(city).orElseThrow().withRegion("Umbria")));
    }
    assertThat(found(file)).isEmpty();
    try (var workspace = Workspace.open(file, _ -> {})) {
      var person = workspace.read(this::stored);
      assertThat(person.name()).isEqualTo("Persona cancellata 1");
      assertThat(person.email()).isNull();
      assertThat(workspace.<Integer>read(tx -> tx.persons().roles(city).size()))
          .isEqualTo(sample.roles().size() + 1);
      var copied = new ByteArrayOutputStream();
      workspace.read(
          tx -> {
            tx.attachments().copyTo(letter, copied);
            return true;
          });
      assertThat(copied.toString(UTF_8)).isEqualTo("Persona cancellata\n");
      // Back to the beginning and forth again: nobody comes back, and all of it still fits.
      workspace.redo();
      while (workspace.undoable().isPresent()) workspace.undo();
      assertThat(workspace.check().findings()).isEmpty();
      while (workspace.redoable().isPresent()) workspace.redo();
      assertThat(workspace.check().findings()).isEmpty();
    }
    assertThat(found(file)).isEmpty();
  }

  @Test
  void theLogTellsItWithoutANameAndIsSealed() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      fill(workspace);
      workspace.note(PrivacyDeed.ACCESS, person.id());
      workspace.erase(order(), Progress.NONE);
      assertThat(workspace.<List<PrivacyEntry>>read(tx -> tx.privacy().log()))
          .extracting(PrivacyEntry::deed)
          .containsExactly(PrivacyDeed.ERASED, PrivacyDeed.ACCESS);
      assertThat(workspace.<Set<?>>read(tx -> tx.privacy().erased()))
          .isEqualTo(Set.of(person.id()));
      assertThat(workspace.check().findings()).isEmpty();

      workspace.change(
          "change.test",
          tx -> {
            tx.sql()
                .update(Tables.PRIVACY_LOG)
                .set(Tables.PRIVACY_LOG.DEED, PrivacyDeed.EXPIRED)
                .where(Tables.PRIVACY_LOG.SEQ.eq(2L))
                .execute();
            tx.cities().save(tx.cities().find(city).orElseThrow().withRegion("Umbria"));
          });
      assertThat(workspace.check().findings())
          .containsExactly(Integrity.Finding.error("check.privacyLog", "2"));
    }
  }

  @Test
  void whoeverStillHasTheRecordOpenCannotSaveItBack() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      fill(workspace);
      var old = workspace.read(this::stored);
      workspace.erase(order(), Progress.NONE);
      assertThatThrownBy(() -> workspace.change("change.test", tx -> tx.persons().save(old)))
          .satisfies(Refused.with("problem.changedMeanwhile"));
    }
  }

  @Test
  void whatOthersHaveTooIsLeftAndSaid() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      fill(workspace);
      var namesake = Person.named(city, NAME).withPhone("055 778899");
      workspace.change("change.test", tx -> tx.persons().save(namesake));
      var done = workspace.erase(order(), Progress.NONE);
      assertThat(done.namesakes()).isEqualTo(1);
      assertThat(done.shared()).isEqualTo(1);
      var other = workspace.read(tx -> tx.persons().find(namesake.id()).orElseThrow());
      assertThat(other.name()).isEqualTo(NAME);
      assertThat(other.phone()).isEqualTo("055 778899");
      assertThat(workspace.read(this::stored).name()).isEqualTo("Persona cancellata 1");
      assertThat(workspace.check().findings()).isEmpty();
    }
  }

  @Test
  void whereItDoesNotSucceedTheFileIsAsItWas() throws IOException {
    var file = folder.resolve("a.lcdesk");
    try (var workspace = Workspace.create(file, _ -> {})) {
      fill(workspace);
      var steps = new int[1];
      assertThatThrownBy(
              () ->
                  workspace.erase(
                      order(),
                      (_, _) -> {
                        if (++steps[0] == 20) throw new Cancelled();
                      }))
          .isInstanceOf(Cancelled.class);
      assertThat(workspace.read(this::stored).name()).isEqualTo(NAME);
      assertThat(workspace.check().findings()).isEmpty();
      workspace.undo();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
