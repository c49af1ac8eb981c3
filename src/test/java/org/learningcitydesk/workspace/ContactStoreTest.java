// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.contact.Heard;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.contact.Warmth;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.work.UserProblem;

class ContactStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school =
      Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA).withCategory("school");
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
  private final Promise dates =
      Promise.of("Mandare le date").withOwner("Liceo").withDue(PartialDate.parse("2026-04"));
  private final Promise room = Promise.of("Cercare un'aula");
  private final Contact contact =
      Contact.on(city.id(), DAY, "Nonni lettori")
          .withKind(ContactKind.CALL)
          .withStakeholders(List.of(school.id(), library.id()))
          .withPeople(List.of(new Participant(person.id(), "Preside, Liceo Galilei")))
          .withPromises(List.of(dates, room));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.persons().save(person);
          tx.contacts().save(contact);
        });
  }

  @AfterEach
  void close() {
    assertThat(workspace.check().findings()).isEmpty();
    workspace.close();
  }

  private Contact stored() {
    return workspace.read(tx -> tx.contacts().find(contact.id())).orElseThrow();
  }

  private <T> List<T> list(Function<Tx, List<T>> reading) {
    return workspace.read(reading);
  }

  private List<Contact> all() {
    return list(tx -> tx.contacts().all(city.id()));
  }

  @Test
  void whatWasSavedComesBackInItsOrder() {
    assertEquals(contact, stored().withVersion(0));
    assertEquals(List.of(stored()), all());
  }

  @Test
  void partsAreEditedAddedAndTakenOutAndUndoBringsThemBack() {
    var before = stored();
    var edited =
        before
            .withStakeholders(List.of(library.id()))
            .withPeople(List.of())
            .withPromises(List.of(room.ticked(true, DAY), Promise.of("Altro")));
    workspace.change("change.test", tx -> tx.contacts().save(edited));
    assertEquals(edited.withVersion(0), stored().withVersion(0));
    workspace.undo();
    assertEquals(before.withVersion(0), stored().withVersion(0));
  }

  @Test
  void removalTakesThePartsAlongAndUndoBringsAllBack() {
    workspace.change("change.test", tx -> tx.contacts().remove(contact.id()));
    assertThat(all()).isEmpty();
    assertThat(list(tx -> tx.contacts().heard(city.id()))).isEmpty();
    workspace.undo();
    assertEquals(contact, stored().withVersion(0));
  }

  @Test
  void theNewestComesFirstAndAnImpreciseDateIsKept() {
    var older = Contact.on(city.id(), DAY, "Prima").withDate(PartialDate.parse("2025"));
    var newer = Contact.on(city.id(), DAY.plusDays(1), "Poi");
    workspace.change("change.test", tx -> tx.contacts().saveAll(List.of(older, newer)));
    assertThat(all()).extracting(Contact::summary).containsExactly("Poi", "Nonni lettori", "Prima");
    assertEquals(PartialDate.parse("2025"), all().getLast().date());
  }

  @Test
  void contactsAreFoundByWhoTookPartAndByOpenPromises() {
    assertThat(list(tx -> tx.contacts().with(school.id()))).hasSize(1);
    assertThat(list(tx -> tx.contacts().with(person.id()))).hasSize(1);
    assertThat(list(tx -> tx.contacts().withOpenPromises(city.id()))).hasSize(1);
    var kept = stored().withPromises(List.of(dates.ticked(true, DAY)));
    workspace.change("change.test", tx -> tx.contacts().save(kept));
    assertThat(list(tx -> tx.contacts().withOpenPromises(city.id()))).isEmpty();
  }

  @Test
  void aStakeholderOrPersonThatGoesLeavesTheContact() {
    workspace.change(
        "change.test",
        tx -> {
          tx.stakeholders().remove(school.id());
          tx.persons().remove(person.id());
        });
    assertEquals(List.of(library.id()), stored().stakeholders());
    assertThat(stored().people()).isEmpty();
    workspace.undo();
    assertEquals(contact, stored().withVersion(0));
  }

  @Test
  void somebodyElsesEditIsNotOverwritten() {
    var mine = stored().withSummary("Mio");
    workspace.change("change.test", tx -> tx.contacts().save(stored().withSummary("Altrui")));
    assertThatThrownBy(() -> workspace.change("change.test", tx -> tx.contacts().save(mine)))
        .isInstanceOf(UserProblem.class);
  }

  @Test
  void silencesJoinContactsCadencesAndTheDayOfRecording() {
    var cadence =
        new Cadence(CadenceId.next(), 0, city.id(), CadenceScope.CATEGORY, "school", 30, 60);
    assertThat(list(tx -> tx.contacts().goingCold(city.id(), DAY.plusDays(61)))).isEmpty();
    workspace.change("change.test", tx -> tx.cadences().save(cadence));
    assertThat(list(tx -> tx.contacts().heard(city.id())))
        .containsExactlyInAnyOrder(
            new Heard(school.id(), PartialDate.of(DAY)),
            new Heard(library.id(), PartialDate.of(DAY)));
    var cold = workspace.read(tx -> tx.contacts().goingCold(city.id(), DAY.plusDays(61)));
    assertThat(cold)
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(Warmth.GOING_COLD, it.warmth());
              assertEquals(1, it.overdue());
            });
    workspace.change("change.test", tx -> tx.contacts().remove(contact.id()));
    var recorded = LocalDate.now();
    assertThat(list(tx -> tx.contacts().goingCold(city.id(), recorded)))
        .extracting(Silence::warmth, Silence::days)
        .containsExactly(tuple(Warmth.NEVER_CONTACTED, 0L));
  }

  @Test
  void cadencesAreEditedRemovedAndTakenBack() {
    var cadence = new Cadence(CadenceId.next(), 0, city.id(), CadenceScope.TAG, "cabina", 30, 60);
    workspace.change("change.test", tx -> tx.cadences().save(cadence));
    var stored = workspace.read(tx -> tx.cadences().find(cadence.id())).orElseThrow();
    workspace.change("change.test", tx -> tx.cadences().save(stored.withMaximumDays(90)));
    workspace.change("change.test", tx -> tx.cadences().remove(cadence.id()));
    assertThat(list(tx -> tx.cadences().all(city.id()))).isEmpty();
    workspace.undo();
    workspace.undo();
    assertThat(list(tx -> tx.cadences().all(city.id())))
        .extracting(it -> it.withVersion(0))
        .containsExactly(cadence);
  }

  @Test
  void searchFindsSummariesAndPromisesInsideThem() {
    var hits = workspace.read(tx -> tx.search().find(city.id(), "lettori nonni", 10));
    assertThat(hits)
        .extracting(Hit::kind, Hit::shownAt)
        .containsExactly(tuple(Hit.Kind.CONTACT, contact.id().value()));
    hits = workspace.read(tx -> tx.search().find(city.id(), "mandàre date", 10));
    assertThat(hits)
        .extracting(Hit::kind, Hit::shownAt, it -> it.title().it(), it -> it.detail().it())
        .containsExactly(
            tuple(Hit.Kind.PROMISE, contact.id().value(), "Mandare le date", "Nonni lettori"));
    hits = workspace.read(tx -> tx.search().find(city.id(), "lettori aula", 10));
    assertThat(hits).extracting(Hit::kind).containsExactly(Hit.Kind.CONTACT);
  }

  @Test
  void whoCameToAMeetingWasHeardThatDay() {
    var cadence =
        new Cadence(CadenceId.next(), 0, city.id(), CadenceScope.CATEGORY, "school", 30, 60);
    var later = DAY.plusDays(50);
    var meeting =
        Meeting.on(city.id(), later, "Tavolo scuola")
            .withStatus(MeetingStatus.HELD)
            .withAttendees(
                List.of(
                    Attendee.of(school.id()).withPresence(Presence.PRESENT),
                    Attendee.of(library.id()).withPresence(Presence.EXCUSED)));
    workspace.change(
        "change.test",
        tx -> {
          tx.cadences().save(cadence);
          tx.meetings().save(meeting);
        });
    assertThat(list(tx -> tx.contacts().heard(city.id())))
        .containsExactlyInAnyOrder(
            new Heard(school.id(), PartialDate.of(DAY)),
            new Heard(library.id(), PartialDate.of(DAY)),
            new Heard(school.id(), PartialDate.of(later)));
    assertThat(list(tx -> tx.contacts().goingCold(city.id(), DAY.plusDays(61))))
        .extracting(Silence::warmth)
        .doesNotContain(Warmth.GOING_COLD);
    workspace.change("change.test", tx -> tx.meetings().remove(meeting.id()));
    assertThat(list(tx -> tx.contacts().goingCold(city.id(), DAY.plusDays(61))))
        .extracting(Silence::warmth)
        .containsExactly(Warmth.GOING_COLD);
  }
}
