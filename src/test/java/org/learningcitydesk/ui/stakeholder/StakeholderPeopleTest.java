// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.stakeholder.Colleagues.Colleague;
import org.learningcitydesk.ui.stakeholder.StakeholderPeople.Known;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class StakeholderPeopleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Person ada = Person.named(city.id(), "Ada Pietralunga");
  private final Person bice = Person.named(city.id(), "Bice Altomonte");
  private final Person carlo = Person.named(city.id(), "Carlo Pontelungo").withRestricted(true);
  private final RegisterModel<Stakeholder, StakeholderId> register =
      new RegisterModel<>(workspace, jobs, new StakeholderKind(city.id()));
  private final StakeholderPeople people =
      new StakeholderPeople(workspace, jobs, city.id(), register, () -> TODAY);

  private static PersonRole role(Person who, Stakeholder where, String title, @Nullable String to) {
    return new PersonRole(
        PersonRoleId.next(),
        0,
        who.id(),
        where.id(),
        title,
        PartialDate.parse("2020"),
        to == null ? null : PartialDate.parse(to));
  }

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.persons().saveAll(List.of(ada, bice, carlo));
          tx.persons()
              .saveRoles(
                  List.of(
                      role(bice, library, "Bibliotecaria", null),
                      role(ada, library, "Direttrice", "2025"),
                      role(ada, school, "Preside", null),
                      role(carlo, library, "Custode", null)));
        });
    register.reload();
    register.open(library.id());
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void whoIsThereStandsApartFromWhoWas() {
    var colleagues = people.colleaguesProperty().get();
    assertThat(colleagues.now())
        .extracting(it -> it.person().name())
        .containsExactly("Bice Altomonte", "Carlo Pontelungo");
    assertThat(colleagues.before())
        .extracting(it -> it.person().name())
        .containsExactly("Ada Pietralunga");
    register.open(school.id());
    assertThat(people.colleaguesProperty().get().now()).hasSize(1);
  }

  @Test
  void whoIsRestrictedIsNotOffered() {
    var offered = new ArrayList<Known>();
    people.whenKnown(offered::addAll);
    assertThat(offered)
        .extracting(it -> it.person().name(), Known::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ada Pietralunga", "Preside, Liceo Galilei"),
            org.assertj.core.groups.Tuple.tuple(
                "Bice Altomonte", "Bibliotecaria, Biblioteca civica"));
  }

  @Test
  void aPersonOfTheRegisterGetsARole() {
    var added = ColleagueDraft.BLANK.withKnown(ada).withTitle("Socia").known(library.id());
    people.add(added.person(), added.role());
    people.reload();
    assertThat(people.colleaguesProperty().get().now())
        .extracting(Colleague::role)
        .extracting(PersonRole::title)
        .containsExactly("Socia", "Bibliotecaria", "Custode");
    assertThat(workspace.undoable())
        .contains(Label.of("change.role.added", "Ada Pietralunga", "Socia, Biblioteca civica"));
  }

  @Test
  void aNewPersonAndItsRoleAreOneStep() {
    var added =
        ColleagueDraft.BLANK
            .withName("Dora Vallechiara")
            .withEmail("dora@example.org")
            .fresh(city.id(), library.id());
    people.addNew(added.person(), added.role());
    people.reload();
    assertThat(people.colleaguesProperty().get().now()).hasSize(3);
    workspace.undo();
    people.reload();
    assertThat(people.colleaguesProperty().get().now()).hasSize(2);
    List<Person> all = workspace.read(tx -> tx.persons().all(city.id()));
    assertThat(all).hasSize(3);
  }

  @Test
  void whoIsMissingIsAskedFor() {
    assertThatThrownBy(() -> ColleagueDraft.BLANK.known(library.id()))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("personRole.person needed");
    assertThatThrownBy(() -> ColleagueDraft.BLANK.fresh(city.id(), library.id()))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("person.name isBlank");
  }

  @Test
  void everybodyWithARoleIsCountedBeforeAStakeholderGoes() {
    Links links = workspace.read(tx -> Links.of(tx, city.id(), java.util.Set.of(library.id())));
    assertEquals(java.util.Set.of(ada.id(), bice.id(), carlo.id()), links.people());
  }
}
