// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.TimeOfDay;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DocumentOwner;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class MeetingScreenModelTest {
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
  private final WorkingGroup group =
      WorkingGroup.named(city.id(), "Lettura")
          .plus(GroupMember.of(library.id(), GroupRole.COORDINATOR))
          .plus(GroupMember.of(anna.id(), GroupRole.MEMBER));
  private final Meeting meeting =
      Meeting.on(city.id(), LocalDate.of(2026, 11, 10), "Cabina di regia");
  private final MeetingScreenModel model =
      new MeetingScreenModel(
          workspace, jobs, city.id(), new Carrying(Messages.in(Locale.ENGLISH)), () -> TODAY);

  private Person person(String name, boolean restricted) {
    return new Person(
        PersonId.next(), 0, city.id(), name, null, null, null, null, null, null, restricted, null);
  }

  private PersonRole role(Stakeholder at, String title, String from, String to) {
    return new PersonRole(
        PersonRoleId.next(),
        0,
        anna.id(),
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
                      role(school, "Preside", "2020-09", "2026-06"),
                      role(library, "Direttrice", "2026-07", null)));
          tx.workingGroups().save(group);
          tx.meetings().save(meeting);
        });
    model.reloadNeighbours();
    model.reload();
    model.register.open(meeting.id());
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private Meeting stored() {
    return workspace.read(tx -> tx.meetings().find(meeting.id())).orElseThrow();
  }

  private Meeting open() {
    return Objects.requireNonNull(model.register.open());
  }

  @Test
  void itemsAreAddedMovedAndTakenBack() {
    model.agenda.add("  ");
    model.agenda.add("Saluti");
    model.agenda.add("Bilancio");
    model.agenda.move(open().agenda().get(1).id(), -1);
    assertThat(stored().agenda())
        .extracting(AgendaItem::title)
        .containsExactly("Bilancio", "Saluti");
    model.agenda.move(open().agenda().getFirst().id(), -1);
    workspace.undo();
    assertThat(stored().agenda())
        .extracting(AgendaItem::title)
        .containsExactly("Saluti", "Bilancio");
  }

  @Test
  void whatCameOfAnItemStaysWhenTheItemGoes() {
    model.agenda.add("Bilancio");
    var item = open().agenda().getFirst().id();
    model.agenda.addOutcome(item, "Presentato il consuntivo");
    model.agenda.addDecision(item, "Si approva");
    model.agenda.addAction(item, "Pubblicare");
    model.agenda.remove(item);
    assertThat(stored().outcomes()).singleElement().matches(it -> it.item() == null);
    assertThat(stored().decisions()).singleElement().matches(it -> it.item() == null);
    assertThat(stored().actions()).singleElement().matches(it -> it.item() == null);
  }

  @Test
  void tickingAnActionIsOneUndoStep() {
    model.agenda.addAction(null, "Pubblicare");
    var action = open().actions().getFirst();
    model.agenda.tick(action.id(), true);
    assertEquals(PartialDate.of(TODAY), stored().actions().getFirst().doneOn());
    workspace.undo();
    assertEquals(List.of(action), stored().actions());
  }

  @Test
  void aPersonComesWithItsRoleOfThatDayAndNobodyTwice() {
    model.attendees.add(anna.id());
    model.attendees.add(anna.id());
    model.attendees.add(library.id());
    model.attendees.add(library.id());
    model.attendees.addGuest("Prof. Neri");
    model.attendees.addGuest("Prof. Neri");
    assertThat(stored().attendees())
        .extracting(Attendee::role)
        .containsExactly("Direttrice, Biblioteca civica", null, null);
    assertThat(model.attendees.people()).isEmpty();
    assertThat(model.attendees.stakeholders())
        .extracting(Stakeholder::name)
        .containsExactly("Liceo Galilei");
    assertEquals(List.of("Anna Doni", "Prof. Neri"), model.attendees.names());
  }

  @Test
  void theRoleFollowsTheDate() {
    model.attendees.add(anna.id());
    model.register.edit(it -> model.onDate(it, PartialDate.parse("2026-03-01")));
    assertEquals("Preside, Liceo Galilei", stored().attendees().getFirst().role());
    model.register.edit(it -> model.onDate(it, PartialDate.parse("2010-01-01")));
    assertEquals("Preside, Liceo Galilei", stored().attendees().getFirst().role());
    assertThatThrownBy(() -> model.onDate(meeting, null)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void allMembersOfTheGroupComeInOneStep() {
    model.register.edit(it -> it.withContext(new Context(null, group.id(), null)));
    model.attendees.add(anna.id());
    assertEquals(1, model.attendees.membersMissing());
    model.attendees.addMembers();
    assertEquals(0, model.attendees.membersMissing());
    assertThat(stored().attendees()).hasSize(2);
    workspace.undo();
    assertThat(stored().attendees()).hasSize(1);
  }

  @Test
  void whoComesForAnOrganisationFromTheGroupIsNotAskedTwice() {
    var pact =
        Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact")
            .withMembers(List.of(new Member(library.id(), MemberRole.LEAD)));
    var speakers =
        WorkingGroup.named(city.id(), "Portavoce")
            .plus(GroupMember.of(anna.id(), GroupRole.MEMBER).withStakeholder(library.id()));
    workspace.change(
        "change.test",
        tx -> {
          tx.partnerships().save(pact);
          tx.workingGroups().save(speakers);
        });
    model.reloadNeighbours();
    model.register.edit(it -> it.withContext(new Context(pact.id(), speakers.id(), null)));
    assertEquals(1, model.attendees.membersMissing());
    model.attendees.addMembers();
    assertThat(stored().attendees()).extracting(Attendee::person).containsExactly(anna.id());
  }

  @Test
  void theOthersWerePresentLeavesAloneWhatIsNoted() {
    model.attendees.add(library.id());
    model.attendees.add(school.id());
    model.attendees.setPresence(open().attendees().getFirst().id(), Presence.EXCUSED);
    model.attendees.allPresent();
    assertThat(stored().attendees())
        .extracting(Attendee::presence)
        .containsExactly(Presence.EXCUSED, Presence.PRESENT);
  }

  @Test
  void theNextMeetingCarriesPeopleAndOpenActionsAndKeepsSecretsApart() {
    var secret = AgendaItem.of("Nomine").withConfidential(true);
    model.register.edit(
        it ->
            it.withStatus(MeetingStatus.HELD)
                .withAgenda(List.of(secret))
                .withActions(
                    List.of(
                        ActionItem.of(null, "Pubblicare").withOwner("Anna Doni"),
                        ActionItem.of(null, "Fatto da tempo").ticked(true, TODAY),
                        ActionItem.of(secret.id(), "Sentire il candidato"))));
    model.attendees.add(library.id());
    model.attendees.allPresent();
    model.next();
    var next =
        workspace.read(tx -> tx.meetings().all(city.id())).stream()
            .filter(it -> !it.id().equals(meeting.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(next.id(), model.register.openId());
    assertEquals(MeetingStatus.PLANNED, next.status());
    assertEquals(PartialDate.parse("2026-12-10"), next.setting().date());
    assertThat(next.attendees())
        .singleElement()
        .matches(it -> library.id().equals(it.stakeholder()) && it.presence() == Presence.INVITED);
    assertThat(next.agenda())
        .extracting(AgendaItem::description)
        .containsExactly("• Pubblicare (Anna Doni)", "• Sentire il candidato");
    assertThat(next.agenda()).extracting(AgendaItem::confidential).containsExactly(false, true);
    assertThat(next.actions()).isEmpty();
    workspace.undo();
    assertEquals(List.of(stored()), workspace.read(tx -> tx.meetings().all(city.id())));
  }

  @Test
  void aMeetingOfAGroupBeginsWithItsMembers() {
    var begun = new ArrayList<String>();
    model.plan("(no title)", new Context(null, group.id(), null), () -> begun.add("begun"));
    assertThat(begun).hasSize(1);
    assertTrue(model.register.isDraft());
    assertEquals(group.id(), open().context().workingGroup());
    assertThat(open().attendees()).hasSize(2);
  }

  @Test
  void aMeetingOfAPartnershipBeginsWithItsMembers() {
    var pact =
        Partnership.named(city.id(), "Patto", "educational-pact", "contact")
            .withMembers(List.of(new Member(school.id(), MemberRole.LEAD)));
    workspace.change("change.test", tx -> tx.partnerships().save(pact));
    model.plan("(no title)", new Context(pact.id(), null, null), () -> {});
    assertTrue(model.register.isDraft());
    assertEquals(new Context(pact.id(), null, null), open().context());
    assertThat(open().attendees()).extracting(Attendee::stakeholder).containsExactly(school.id());
  }

  @Test
  void documentsAreFiledWithTheMeetingThatIsOpen() {
    assertEquals(DocumentOwner.of(meeting.id()), model.documents.ownerProperty().get());
    model.begin("(no title)");
    assertEquals(null, model.documents.ownerProperty().get());
  }

  @Test
  void aPlannedMeetingWhoseDayHasComeCanBeHeld() {
    assertTrue(MeetingScreenModel.isOver(open(), TODAY));
    model.hold();
    assertEquals(MeetingStatus.HELD, stored().status());
    assertFalse(MeetingScreenModel.isOver(open(), TODAY));
  }

  @Test
  void openActionsAreAskedAboutBeforeTheyGo() {
    model.agenda.addAction(null, "Pubblicare");
    var asked = new ArrayList<Integer>();
    model.remove(List.of(open()), (chosen, actions, _) -> asked.add(chosen + actions.size()));
    assertEquals(List.of(2), asked);
    model.remove(List.of(open()), (_, _, goOn) -> goOn.run());
    assertEquals(List.of(), workspace.read(tx -> tx.meetings().all(city.id())));
  }

  @Test
  void timesAreReadAsPeopleTypeThem() {
    for (var typed : List.of("9", "9:00", "09.00", "0900", " 9,00 "))
      assertEquals(LocalTime.of(9, 0), TimeOfDay.read(typed, "meeting.start"));
    assertEquals(null, TimeOfDay.read(" ", "meeting.start"));
    for (var typed : List.of("25", "9:70", "noon"))
      assertThatThrownBy(() -> TimeOfDay.read(typed, "meeting.start"))
          .isInstanceOf(InvalidValue.class);
  }
}
