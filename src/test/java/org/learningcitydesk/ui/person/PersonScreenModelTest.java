// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.person.Move;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class PersonScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Person ada = Person.named(city.id(), "Ada Pietralunga");
  private final PersonRole head = role(school, "Preside", "2023-09-01", null);
  private final PersonScreenModel model =
      new PersonScreenModel(workspace, jobs, city.id(), () -> TODAY);

  private PersonRole role(
      Stakeholder where, @Nullable String title, @Nullable String from, @Nullable String to) {
    return new PersonRole(
        PersonRoleId.next(),
        0,
        ada.id(),
        where.id(),
        title,
        from == null ? null : PartialDate.parse(from),
        to == null ? null : PartialDate.parse(to));
  }

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.persons().save(ada);
          tx.persons().saveRole(head);
        });
    reload();
    model.register.open(ada.id());
  }

  private void reload() {
    model.reloadNeighbours();
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void rowsAreWorkedOutBesideTheWindowAndTheLastReadingCounts() {
    var waiting = new ArrayDeque<Runnable>();
    var jobs = new Jobs(Runnable::run, waiting::add, Runnable::run, problems::add);
    var patient = new PersonScreenModel(workspace, jobs, city.id(), () -> TODAY);
    patient.reload();
    patient.reloadNeighbours();
    assertThat(patient.register.records()).isNotEmpty();
    assertThat(patient.rows).isEmpty();
    var inAnyOrder = new ArrayList<>(waiting);
    waiting.clear();
    inAnyOrder.reversed().forEach(Runnable::run);
    assertThat(patient.rows)
        .singleElement()
        .satisfies(row -> assertEquals("Preside", row.titles()));
    assertThat(patient.namesakes("ada pietralunga", null)).hasSize(1);
  }

  @Test
  void rowsSayWhatThePersonIsToday() {
    model.addRole(role(library, "Volontaria", "2025", null));
    model.addRole(role(library, "Socia", "2010", "2020"));
    reload();
    assertThat(model.rows)
        .singleElement()
        .satisfies(
            row -> {
              assertEquals("Volontaria; Preside", row.titles());
              assertEquals("Biblioteca civica; Liceo Galilei", row.organisations());
            });
    assertThat(model.roles().past()).extracting(PersonRole::title).containsExactly("Socia");
  }

  @Test
  void aChangeOfEmployerIsOneStepThatKeepsTheOldRole() {
    var stored = model.roles().current().getFirst();
    model.move(new Move(stored, library.id(), "Direttrice", PartialDate.parse("2026-11-01")));
    reload();
    var roles = model.roles();
    assertThat(roles.current())
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(library.id(), it.stakeholder());
              assertEquals("Direttrice", it.title());
              assertEquals(PartialDate.parse("2026-11-01"), it.from());
            });
    assertThat(roles.past())
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(head.id(), it.id());
              assertEquals(PartialDate.parse("2026-10-31"), it.to());
            });
    assertThat(workspace.undoable())
        .contains(
            Label.of("change.role.moved", "Ada Pietralunga", "Direttrice, Biblioteca civica"));
    workspace.undo();
    reload();
    assertThat(model.roles().all())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
        .containsExactly(stored);
  }

  @Test
  void aRoleIsEndedAndRemoved() {
    model.endRole(model.roles().current().getFirst().withTo(PartialDate.parse("2026-08-31")));
    reload();
    assertThat(model.roles().current()).isEmpty();
    model.removeRole(model.roles().past().getFirst());
    reload();
    assertThat(model.roles().isEmpty()).isTrue();
  }

  @Test
  void aDraftGetsNoRoles() {
    model.begin("(no name)");
    model.addRole(role(library, null, null, null));
    assertThat(roles()).hasSize(1);
  }

  @Test
  void theSameNameIsNoticed() {
    assertThat(model.namesakes("ada  PIETRALUNGA", null))
        .extracting(Person::id)
        .containsExactly(ada.id());
    assertThat(model.namesakes("Ada Pietralunga", ada.id())).isEmpty();
  }

  @Test
  void removalAsksWhereRolesAreAffectedAndIsTakenBackAsOne() {
    var asked = new ArrayList<Ties>();
    model.remove(
        List.copyOf(model.register.records()),
        (chosen, affected, goOn) -> {
          assertThat(chosen).hasSize(1);
          asked.add(affected);
          goOn.run();
        });
    assertThat(asked)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.roles()).extracting(PersonRole::id).containsExactly(head.id());
              assertThat(it.contacts()).isZero();
            });
    assertThat(persons()).isEmpty();
    workspace.undo();
    assertEquals("Ada Pietralunga", ada().orElseThrow().name());
    assertThat(roles()).hasSize(1);
  }

  @Test
  void theContactsOfTheOpenPersonAreThereTheNewestFirst() {
    var visit = met("2026-03-14", "Visita");
    var call = met("2026-05-02", "Telefonata");
    workspace.change(
        "change.test",
        tx ->
            tx.contacts()
                .saveAll(
                    List.of(
                        visit.withPeople(List.of(new Participant(ada.id(), null))),
                        call.withPeople(List.of(new Participant(ada.id(), "Preside"))))));
    model.contacts.reload();
    assertThat(model.contacts.contactsProperty().get())
        .extracting(Contact::id)
        .containsExactly(call.id(), visit.id());
    model.begin("(no name)");
    assertThat(model.contacts.contactsProperty().get()).isEmpty();
  }

  private Contact met(String day, String what) {
    return Contact.on(city.id(), LocalDate.parse(day), what);
  }

  @Test
  void removalAsksWhereOnlyAContactIsAffected() {
    model.removeRole(model.roles().current().getFirst());
    var visit = met("2026-03-14", "Visita").withPeople(List.of(new Participant(ada.id(), null)));
    workspace.change("change.test", tx -> tx.contacts().save(visit));
    var asked = new ArrayList<Ties>();
    model.remove(
        List.copyOf(model.register.records()),
        (_, affected, goOn) -> {
          asked.add(affected);
          goOn.run();
        });
    assertThat(asked).containsExactly(new Ties(List.of(), 1));
    assertThat(persons()).isEmpty();
    workspace.undo();
    List<Contact> back = workspace.read(tx -> tx.contacts().with(ada.id()));
    assertThat(back).extracting(Contact::id).containsExactly(visit.id());
  }

  @Test
  void whoIsNamedNowhereGoesWithoutAQuestion() {
    model.removeRole(model.roles().current().getFirst());
    model.remove(
        List.copyOf(model.register.records()),
        (_, _, _) -> {
          throw new AssertionError("asked");
        });
    assertThat(persons()).isEmpty();
  }

  private Optional<Person> ada() {
    return workspace.read(tx -> tx.persons().find(ada.id()));
  }

  private List<Person> persons() {
    return workspace.read(tx -> tx.persons().all(city.id()));
  }

  private List<PersonRole> roles() {
    return workspace.read(tx -> tx.persons().roles(city.id()));
  }
}
