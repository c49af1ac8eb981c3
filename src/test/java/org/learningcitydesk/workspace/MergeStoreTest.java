// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.duplicate.DistinctPair;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.TieKind;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.jooq.Tables;

class MergeStoreTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library = named("Biblioteca civica", "1");
  private final Stakeholder same = named("Bibl. Civica", "2");
  private final Stakeholder school = named("Liceo", "3");
  private final Person person =
      new Person(
          PersonId.next(), 0, city.id(), "Ada", null, null, null, null, null, null, false, null);

  private Stakeholder named(String name, String key) {
    return Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY)
        .withOrigin(new Origin(null, "elenco", key));
  }

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, same, school));
          tx.persons().save(person);
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private MergeReport merge() {
    var report = new MergeReport[1];
    workspace.change(
        "change.test",
        tx -> report[0] = tx.merges().merge(stored(tx, library.id()), stored(tx, same.id())));
    return report[0];
  }

  private Set<DistinctPair> different() {
    return workspace.read(tx -> tx.distinct().stakeholders(city.id()));
  }

  private Set<DistinctPair> differentPersons() {
    return workspace.read(tx -> tx.distinct().persons(city.id()));
  }

  private Map<TieKind, Integer> links() {
    return workspace.read(tx -> tx.merges().links(same.id()));
  }

  private Map<TieKind, Integer> personLinks() {
    return workspace.read(tx -> tx.merges().links(person.id()));
  }

  private List<PersonRole> roles() {
    return workspace.read(tx -> tx.persons().roles(city.id()));
  }

  private List<String> keys() {
    return workspace.read(
        tx ->
            tx.sql()
                .selectFrom(Tables.EXTERNAL_KEY)
                .fetch(
                    it ->
                        it.getRegister()
                            + " "
                            + it.getSource()
                            + " "
                            + it.getExternalId()
                            + " "
                            + it.getRecordId()));
  }

  private static Stakeholder stored(Tx tx, StakeholderId id) {
    return tx.stakeholders().find(id).orElseThrow();
  }

  private PersonRole role(Stakeholder in, String title) {
    return new PersonRole(PersonRoleId.next(), 0, person.id(), in.id(), title, null, null);
  }

  @Test
  void equalRolesAreOneAndOthersAreMoved() {
    workspace.change(
        "change.test",
        tx ->
            tx.persons()
                .saveRoles(
                    List.of(
                        role(library, "direttrice"),
                        role(same, "direttrice"),
                        role(same, "referente"))));

    assertThat(merge().lines()).containsExactly(new MergeReport.Links(TieKind.ROLE, 1, 1, 0));
    assertThat(roles())
        .extracting(PersonRole::stakeholder, PersonRole::title)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple(library.id(), "direttrice"),
            org.assertj.core.api.Assertions.tuple(library.id(), "referente"));
  }

  @Test
  void theStrongerRoleInAPartnershipStaysAndIsSaid() {
    var pact =
        Partnership.named(
                city.id(),
                "Patto",
                Catalogue.shipped().partnershipTypes().getFirst().id(),
                Catalogue.shipped().lifecycle().states().getFirst().id())
            .withMembers(
                List.of(
                    new Member(library.id(), MemberRole.PARTNER),
                    new Member(same.id(), MemberRole.FUNDER),
                    new Member(school.id(), MemberRole.LEAD)));
    workspace.change("change.test", tx -> tx.partnerships().save(pact));

    assertThat(merge().lines())
        .containsExactly(new MergeReport.Roles("Patto", MemberRole.FUNDER, MemberRole.PARTNER));
    assertThat(workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow().members())
        .containsExactlyInAnyOrder(
            new Member(library.id(), MemberRole.FUNDER), new Member(school.id(), MemberRole.LEAD));
  }

  @Test
  void bothKeysOfTheListLeadToTheOneThatStays() {
    merge();

    assertThat(keys()).containsExactly("stakeholder elenco 2 " + library.id().value());
    workspace.change("change.test", tx -> tx.stakeholders().remove(library.id()));
    assertThat(keys()).isEmpty();
  }

  @Test
  void whatWasSaidToBeDifferentStaysDifferentFromTheOneThatStays() {
    workspace.change(
        "change.test",
        tx -> {
          tx.distinct().stakeholdersDiffer(school.id(), same.id());
          tx.distinct().stakeholdersDiffer(same.id(), school.id());
          tx.distinct().stakeholdersDiffer(same.id(), library.id());
        });
    assertThat(different()).hasSize(2);

    merge();

    assertThat(different())
        .containsExactly(new DistinctPair(library.id().value(), school.id().value()));
    workspace.undo();
    assertThat(different()).hasSize(2);
    workspace.undo();
    assertThat(different()).isEmpty();
  }

  @Test
  void personsAreToldApartToo() {
    var other =
        new Person(
            PersonId.next(),
            0,
            city.id(),
            "Ada B.",
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null);
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().save(other);
          tx.distinct().personsDiffer(person.id(), other.id());
          tx.distinct().personsDiffer(other.id(), person.id());
        });
    assertThat(differentPersons())
        .containsExactly(new DistinctPair(other.id().value(), person.id().value()));
  }

  @Test
  void linksAreCountedBefore() {
    workspace.change(
        "change.test",
        tx -> tx.persons().saveRoles(List.of(role(same, "direttrice"), role(same, "referente"))));

    assertThat(links()).isEqualTo(Map.of(TieKind.ROLE, 2));
    assertThat(personLinks()).isEqualTo(Map.of(TieKind.ROLE, 2));
  }

  @Test
  void whatWasChangedMeanwhileIsNotMerged() {
    var seen = workspace.read(tx -> stored(tx, same.id()));
    workspace.change("change.test", tx -> tx.stakeholders().save(seen.withNotes("new")));

    assertThatThrownBy(
            () ->
                workspace.change(
                    "change.test", tx -> tx.merges().merge(stored(tx, library.id()), seen)))
        .isInstanceOf(UserProblem.class)
        .hasMessage("problem.changedMeanwhile");
    workspace.change("change.test", tx -> tx.stakeholders().remove(same.id()));
    assertThatThrownBy(
            () ->
                workspace.change(
                    "change.test", tx -> tx.merges().merge(stored(tx, library.id()), seen)))
        .hasMessage("problem.removedMeanwhile");
  }
}
