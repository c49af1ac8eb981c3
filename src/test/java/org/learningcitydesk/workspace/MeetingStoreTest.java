// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.DecisionResult;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.meeting.Protocol;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.work.Progress;

class MeetingStoreTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Person person =
      new Person(
          PersonId.next(),
          0,
          city.id(),
          "Anna Doni",
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          null);
  private final Partnership pact =
      Partnership.named(city.id(), "Rivalta legge", "memorandum", "active");
  private final WorkingGroup group =
      WorkingGroup.named(city.id(), "Tavolo scuola")
          .withPartnership(pact.id())
          .plus(GroupMember.of(library.id(), GroupRole.COORDINATOR))
          .plus(GroupMember.of(person.id(), GroupRole.MEMBER));
  private final AgendaItem plan =
      AgendaItem.of("Programma").with(it -> it.presenter("La bibliotecaria").minutes(20));
  private final AgendaItem other = AgendaItem.of("Varie").withConfidential(true);
  private final Meeting meeting =
      Meeting.on(city.id(), LocalDate.of(2026, 3, 14), "Riunione del tavolo")
          .with(
              it ->
                  it.status(MeetingStatus.HELD)
                      .context(new Context(pact.id(), group.id(), null))
                      .protocol(new Protocol("3", "1204/2026", PartialDate.parse("2026-04-01")))
                      .agenda(List.of(plan, other))
                      .attendees(
                          List.of(
                              Attendee.of(library.id()).withPresence(Presence.PRESENT),
                              Attendee.of(person.id(), "Preside"),
                              Attendee.guest("Una vicina")))
                      .outcomes(List.of(Outcome.of(plan.id(), "Piace a tutti")))
                      .decisions(
                          List.of(
                              new Decision(
                                  org.learningcitydesk.domain.meeting.DecisionId.next(),
                                  plan.id(),
                                  "Si parte a maggio",
                                  DecisionResult.ADOPTED,
                                  new Decision.Votes(7, 0, null),
                                  false)))
                      .actions(
                          List.of(
                              ActionItem.of(plan.id(), "Scrivere l'avviso")
                                  .with(
                                      one ->
                                          one.owner("Biblioteca")
                                              .due(PartialDate.parse("2026-03-31")))))
                      .notes("Con merenda"))
          .with(
              it ->
                  it.setting(
                      it.setting()
                          .with(
                              when ->
                                  when.start(LocalTime.of(17, 0))
                                      .end(LocalTime.of(18, 30))
                                      .place("Sala civica"))));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.persons().save(person);
          tx.partnerships().save(pact);
          tx.workingGroups().save(group);
          tx.meetings().save(meeting);
        });
  }

  @AfterEach
  void close() {
    assertThat(workspace.check().findings()).isEmpty();
    workspace.close();
  }

  private Meeting stored() {
    return workspace.read(tx -> tx.meetings().find(meeting.id())).orElseThrow();
  }

  private <T> List<T> list(Function<Tx, List<T>> reading) {
    return workspace.read(reading);
  }

  @Test
  void whatWasSavedIsRead() {
    assertEquals(meeting.withVersion(1), stored());
    assertEquals(
        List.of(group.withVersion(1)), workspace.read(tx -> tx.workingGroups().of(pact.id())));
    assertEquals(List.of(stored()), workspace.read(tx -> tx.meetings().all(city.id())));
    assertEquals(List.of(stored()), workspace.read(tx -> tx.meetings().of(pact.id())));
    assertEquals(List.of(stored()), workspace.read(tx -> tx.meetings().with(library.id())));
    assertEquals(List.of(stored()), workspace.read(tx -> tx.meetings().with(person.id())));
    assertEquals(List.of(stored()), workspace.read(tx -> tx.meetings().withOpenActions(city.id())));
  }

  @Test
  void anItemOfTheAgendaGoesAndComesBack() {
    var before = stored();
    workspace.change("change.test", tx -> tx.meetings().save(before.without(plan.id())));
    assertThat(stored().agenda()).extracting(AgendaItem::title).containsExactly("Varie");
    assertThat(stored().outcomes()).extracting(Outcome::item).containsOnlyNulls();
    workspace.undo();
    assertEquals(before.agenda(), stored().agenda());
    assertEquals(before.outcomes(), stored().outcomes());
  }

  @Test
  void theOrderOfTheAgendaIsKept() {
    workspace.change(
        "change.test", tx -> tx.meetings().save(stored().withAgenda(List.of(other, plan))));
    assertThat(stored().agenda())
        .extracting(AgendaItem::title)
        .containsExactly("Varie", "Programma");
  }

  @Test
  void minutesOutliveTheStakeholder() {
    workspace.change("change.test", tx -> tx.stakeholders().remove(library.id()));
    assertThat(stored().attendees().getFirst())
        .isEqualTo(
            meeting.attendees().getFirst().with(it -> it.stakeholder(null).name(library.name())));
    assertThat(workspace.read(tx -> tx.workingGroups().find(group.id())).orElseThrow().members())
        .hasSize(1);
    workspace.undo();
    assertEquals(meeting.attendees(), stored().attendees());
  }

  @Test
  void aPersonWhoIsRemovedIsNowhere() {
    workspace.change("change.test", tx -> tx.persons().remove(person.id()));
    assertThat(stored().attendees()).hasSize(2);
    assertThat(workspace.read(tx -> tx.workingGroups().find(group.id())).orElseThrow().members())
        .hasSize(1);
  }

  @Test
  void meetingsAndGroupsOutliveThePartnership() {
    workspace.change("change.test", tx -> tx.partnerships().remove(pact.id()));
    assertEquals(new Context(null, group.id(), null), stored().context());
    workspace.change("change.test", tx -> tx.workingGroups().remove(group.id()));
    assertEquals(Context.NONE, stored().context());
  }

  @Test
  void aMeetingIsRemovedWithItsDocuments() {
    workspace.change(
        "change.test",
        tx -> {
          var file =
              tx.attachments()
                  .add(
                      "verbale.pdf",
                      "application/pdf",
                      () -> new ByteArrayInputStream(new byte[] {1}),
                      Progress.NONE);
          tx.documents()
              .save(
                  FiledDocument.of(meeting.id(), "meeting-minutes", "Verbale firmato")
                      .withAttachment(file.id()));
        });
    assertThat(list(tx -> tx.documents().all(city.id()))).hasSize(1);
    workspace.change("change.test", tx -> tx.meetings().remove(meeting.id()));
    assertEquals(Optional.empty(), workspace.read(tx -> tx.meetings().find(meeting.id())));
    assertThat(list(tx -> tx.documents().all(city.id()))).isEmpty();
    workspace.undo();
    assertThat(list(tx -> tx.documents().of(meeting.id()))).hasSize(1);
  }

  @Test
  void aCityIsRemovedWithAllOfIt() {
    workspace.change("change.test", tx -> tx.cities().remove(city.id()));
    assertEquals(Optional.empty(), workspace.read(tx -> tx.cities().find(city.id())));
  }
}
