// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.NameList;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.contact.ContactScreenModel.Doubt;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class ContactScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Person anna = person("Anna Doni", false);
  private final Person hidden = person("Ugo Celato", true);
  private final Contact contact = Contact.on(city.id(), LocalDate.of(2026, 3, 14), "Nonni lettori");
  private final ContactScreenModel model =
      new ContactScreenModel(workspace, jobs, city.id(), () -> TODAY);

  private Person person(String name, boolean restricted) {
    return new Person(
        PersonId.next(), 0, city.id(), name, null, null, null, null, null, null, restricted, null);
  }

  private PersonRole role(Person person, Stakeholder at, String title, String from, String to) {
    return new PersonRole(
        PersonRoleId.next(),
        0,
        person.id(),
        at.id(),
        title,
        PartialDate.parse(from),
        to == null ? null : PartialDate.parse(to));
  }

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.persons().saveAll(List.of(anna, hidden));
          tx.persons()
              .saveRoles(
                  List.of(
                      role(anna, school, "Preside", "2020-09", "2026-06"),
                      role(anna, library, "Direttrice", "2026-07", null)));
          tx.contacts().save(contact);
        });
    model.reloadKnown();
    model.reload();
    model.register.open(contact.id());
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private Contact stored() {
    return workspace.read(tx -> tx.contacts().find(contact.id())).orElseThrow();
  }

  private Contact open() {
    return Objects.requireNonNull(model.register.open());
  }

  @Test
  void aPersonComesWithItsRoleAndStakeholderOfThatDay() {
    model.add(anna.id());
    model.add(anna.id());
    assertEquals(List.of(new Participant(anna.id(), "Preside, Liceo Galilei")), stored().people());
    assertEquals(List.of(school.id()), stored().stakeholders());
  }

  @Test
  void theRoleFollowsTheDateAndStaysWhereNothingIsKnownOfThatDay() {
    model.add(anna.id());
    model.register.edit(it -> model.onDate(it, PartialDate.parse("2026-08-01")));
    assertEquals("Direttrice, Biblioteca civica", stored().people().getFirst().role());
    model.register.edit(it -> model.onDate(it, PartialDate.parse("2010-01-01")));
    assertEquals("Direttrice, Biblioteca civica", stored().people().getFirst().role());
    assertThatThrownBy(() -> model.register.edit(it -> model.onDate(it, null)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void theWordsStayWhenThePersonMovesOn() {
    model.add(anna.id());
    workspace.change(
        "change.test",
        tx -> tx.persons().roles(city.id()).forEach(role -> tx.persons().removeRole(role.id())));
    model.reloadKnown();
    model.register.edit(it -> it.withSummary("Nonni e nonne lettori"));
    assertEquals("Preside, Liceo Galilei", stored().people().getFirst().role());
  }

  @Test
  void pastedNamesAreAddedAndUnknownOnesAreLeftOver() {
    var rest = new ArrayList<NameList<?>>();
    model.addAll("biblioteca civica; Doni Anna\nAssociazione Sconosciuta, Ugo Celato", rest::add);
    assertEquals(List.of(library.id(), school.id()), stored().stakeholders());
    assertThat(stored().people()).extracting(Participant::person).containsExactly(anna.id());
    assertThat(rest)
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(List.of("Associazione Sconosciuta", "Ugo Celato"), it.unknown());
              assertEquals("Associazione Sconosciuta\nUgo Celato", it.rest());
            });
    workspace.undo();
    assertEquals(List.of(), stored().stakeholders());
  }

  @Test
  void whoTookPartIsNotOfferedAgainAndWhoIsRestrictedNever() {
    model.add(anna.id());
    assertThat(model.candidates()).extracting(Stakeholder::name).containsExactly(library.name());
    assertThat(model.candidatePeople()).isEmpty();
    model.remove(anna.id());
    model.remove(school.id());
    assertThat(model.candidatePeople()).extracting(Person::name).containsExactly("Anna Doni");
    assertThat(stored().stakeholders()).isEmpty();
  }

  @Test
  void aNewEntryBringsAlongThoseWhoTookPart() {
    model.log("(no summary)", List.of(school.id()), List.of(anna.id()), () -> {});
    assertThat(model.register.isDraft()).isTrue();
    assertEquals("", model.typedSummary(open()));
    assertEquals(List.of(school.id(), library.id()), open().stakeholders());
    model.register.leave();
    assertThat(all()).hasSize(1);
    model.log("(no summary)", List.of(school.id()), List.of(), () -> {});
    model.register.edit(it -> it.withSummary("Visita"));
    assertThat(all()).hasSize(2);
    workspace.undo();
    assertThat(all()).hasSize(1);
  }

  private List<Contact> all() {
    return workspace.read(tx -> tx.contacts().all(city.id()));
  }

  @Test
  void promisesAreMadeTickedAndTakenAway() {
    model.promise("Mandare le date");
    model.promise("Cercare un'aula");
    var first = open().promises().getFirst().id();
    model.editPromise(first, it -> it.withOwner("Liceo").withDue(PartialDate.parse("2026-10")));
    model.tick(first, true);
    assertEquals(PartialDate.of(TODAY), stored().promises().getFirst().doneOn());
    assertEquals(1, stored().openPromises());
    model.tick(first, false);
    model.removePromise(first);
    assertThat(stored().promises()).extracting(Promise::text).containsExactly("Cercare un'aula");
  }

  @Test
  void removalAsksWherePromisesWaitToBeKept() {
    model.promise("Mandare le date");
    var asked = new ArrayList<List<Promise>>();
    model.remove(
        List.of(open()),
        (_, open, goOn) -> {
          asked.add(open);
          goOn.run();
        });
    assertThat(asked).hasSize(1);
    assertThat(all()).isEmpty();
    workspace.undo();
    model.reload();
    model.register.open(contact.id());
    model.tick(open().promises().getFirst().id(), true);
    model.remove(List.of(open()), (_, _, _) -> asked.add(List.of()));
    assertThat(asked).hasSize(1);
    assertThat(all()).isEmpty();
  }

  @Test
  void aStrangeDateIsQuestionedAndNotRefused() {
    assertEquals(Doubt.LONG_AGO, model.doubt(PartialDate.parse("1899-12-31")));
    assertEquals(Doubt.NONE, model.doubt(PartialDate.parse("1900")));
    assertEquals(Doubt.NONE, model.doubt(PartialDate.parse("2026-11")));
    assertEquals(Doubt.TO_COME, model.doubt(PartialDate.parse("2026-11-22")));
    assertEquals(Doubt.TO_COME, model.doubt(PartialDate.parse("2036-11-21")));
    assertEquals(Doubt.FAR_AHEAD, model.doubt(PartialDate.parse("2036-11-22")));
    model.register.edit(it -> model.onDate(it, PartialDate.parse("1648-10-24")));
    assertEquals(PartialDate.parse("1648-10-24"), stored().date());
  }

  @Test
  void anEmptySummaryIsRefusedAndNothingChanges() {
    assertThatThrownBy(() -> model.register.edit(it -> it.withSummary(" ")))
        .isInstanceOf(InvalidValue.class);
    assertEquals("Nonni lettori", stored().summary());
  }

  @Test
  void rowsNameWhoTookPart() {
    model.add(library.id());
    model.add(anna.id());
    model.add(hidden.id());
    model.reload();
    assertThat(model.rows)
        .singleElement()
        .satisfies(
            row -> {
              assertEquals("Biblioteca civica, Liceo Galilei", row.stakeholders());
              assertEquals("Anna Doni", row.people());
            });
  }
}
