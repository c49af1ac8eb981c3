// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

class PersonStoreTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Person ada =
      Person.named(city.id(), "Ada Pietralunga")
          .withEmail("ada@example.org")
          .withPhone("0123 456789")
          .withLegalBasis("Consenso")
          .withInformedOn(PartialDate.parse("2026-05"))
          .withOrigin("Incontro")
          .withRetentionUntil(PartialDate.parse("2029"))
          .withRestricted(true)
          .withNotes("La sera non risponde.");
  private final Person bice = Person.named(city.id(), "Bice Altomonte");
  private final PersonRole director =
      new PersonRole(
          PersonRoleId.next(),
          0,
          ada.id(),
          library.id(),
          "Direttrice",
          PartialDate.parse("2024-09-01"),
          PartialDate.parse("2026"));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.persons().saveAll(List.of(bice, ada));
          tx.persons().saveRole(director);
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void allFieldsComeBackInTheOrderOfNames() {
    assertThat(persons())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
        .containsExactly(ada, bice);
    assertThat(roles())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
        .containsExactly(director);
  }

  @Test
  void someAreFoundByTheirIdentity() {
    workspace.read(
        tx -> {
          var found = tx.persons().find(city.id(), Set.of(ada.id(), PersonId.next()));
          assertThat(found).containsOnlyKeys(ada.id());
          assertThat(tx.persons().find(city.id(), Set.<PersonId>of())).isEmpty();
          assertThat(tx.persons().rolesOf(city.id(), Set.of(bice.id()))).isEmpty();
          assertThat(tx.persons().rolesOf(city.id(), Set.of(ada.id()))).hasSize(1);
          return found;
        });
  }

  @Test
  void manyAreFoundLikeFew() {
    var many =
        IntStream.range(0, 600).mapToObj(it -> Person.named(city.id(), "Persona " + it)).toList();
    workspace.change("change.test", tx -> tx.persons().saveAll(many));
    var ids = persons().stream().map(Person::id).collect(Collectors.toSet());
    workspace.read(
        tx -> {
          assertThat(tx.persons().find(city.id(), ids)).hasSize(602);
          assertThat(tx.persons().rolesOf(city.id(), ids)).hasSize(1);
          assertThat(tx.persons().contacts(city.id(), ids)).isZero();
          return ids;
        });
  }

  @Test
  void undoOfARemovalBringsThePersonBackWithItsRoles() {
    workspace.change("change.test", tx -> tx.persons().remove(ada.id()));
    assertThat(roles()).isEmpty();
    assertThat(persons()).hasSize(1);
    workspace.undo();
    assertThat(persons())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
        .containsExactly(ada, bice);
    assertThat(roles()).hasSize(1);
  }

  private List<Person> persons() {
    return workspace.read(tx -> tx.persons().all(city.id()));
  }

  private List<PersonRole> roles() {
    return workspace.read(tx -> tx.persons().roles(city.id()));
  }
}
