// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

class SearchStoreTest {
  private final City city = City.named("Torrechiara");
  private final Workspace workspace = Workspace.inMemory(_ -> {});

  @BeforeEach
  void records() {
    workspace.change(
        "change.sample",
        tx -> {
          tx.cities().save(city);
          for (var name :
              List.of(
                  "Biblioteca civica",
                  "Amici della Biblioteca",
                  "Società Dante",
                  "100% scuola_viva",
                  "Scuola media"))
            tx.stakeholders().save(Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY));
          tx.persons()
              .save(
                  new Person(
                      PersonId.next(),
                      0,
                      city.id(),
                      "Dušan Bibić",
                      "dusan@example.org",
                      null,
                      null,
                      null,
                      null,
                      null,
                      false,
                      null));
          tx.activities().save(Activity.titled(city.id(), "Notte in biblioteca", "event", null));
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<String> found(String query) {
    return workspace.read(tx -> tx.search().find(city.id(), query, 20)).stream()
        .map(hit -> hit.title().it())
        .toList();
  }

  @Test
  void whatBeginsWithTheQueryComesFirst() {
    assertThat(found("biblioteca"))
        .containsExactly("Biblioteca civica", "Amici della Biblioteca", "Notte in biblioteca");
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(found("SOCIETA")).containsExactly("Società Dante");
    assertThat(found("dusan")).containsExactly("Dušan Bibić");
  }

  @Test
  void everyWordHasToBeFound() {
    assertThat(found("civica biblio")).containsExactly("Biblioteca civica");
    assertThat(found("civica dante")).isEmpty();
  }

  @Test
  void signsWithAMeaningInSqlAreJustSigns() {
    assertThat(found("%")).containsExactly("100% scuola_viva");
    assertThat(found("scuola_")).containsExactly("100% scuola_viva");
    assertThat(found("' or 1=1 --")).isEmpty();
    assertThat(found("!")).isEmpty();
  }

  @Test
  void manyOfOneKindLeaveRoomForTheOthers() {
    workspace.change(
        "change.sample",
        tx -> {
          for (var i = 0; i < 40; i++)
            tx.stakeholders()
                .save(Stakeholder.named(city.id(), "Biblioteca " + i, Helix.CIVIL_SOCIETY));
        });
    assertThat(found("biblioteca")).hasSize(20).contains("Notte in biblioteca");
    assertThat(found("biblio")).startsWith("Biblioteca 0").hasSize(20);
  }

  @Test
  void nothingAskedIsNothingFound() {
    assertThat(found("  ")).isEmpty();
  }

  @Test
  void meetingsTheirActionsAndGroupsAreFound() {
    var meeting =
        Meeting.on(city.id(), LocalDate.of(2026, 4, 2), "Tavolo sulla lettura")
            .withActions(
                List.of(ActionItem.of(null, "Stampare i segnalibri").withOwner("Tipografia")));
    var group = WorkingGroup.named(city.id(), "Gruppo lettura");
    workspace.change(
        "change.test",
        tx -> {
          tx.meetings().save(meeting);
          tx.workingGroups().save(group);
        });
    assertThat(hits("lettura"))
        .extracting(Hit::kind, Hit::shownAt)
        .containsExactlyInAnyOrder(
            tuple(Hit.Kind.MEETING, meeting.id().value()),
            tuple(Hit.Kind.WORKING_GROUP, group.id().value()));
    assertThat(hits("segnalibri tipografia"))
        .extracting(Hit::kind, Hit::shownAt, it -> it.title().it(), it -> it.detail().it())
        .containsExactly(
            tuple(
                Hit.Kind.ACTION,
                meeting.id().value(),
                "Stampare i segnalibri",
                "Tavolo sulla lettura"));
    workspace.undo();
    assertThat(hits("lettura")).isEmpty();
  }

  private List<Hit> hits(String query) {
    return workspace.read(tx -> tx.search().find(city.id(), query, 20));
  }
}
