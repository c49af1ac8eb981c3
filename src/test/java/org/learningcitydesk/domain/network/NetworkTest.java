// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

class NetworkTest {
  private final Stakeholder library = Towns.stakeholder(0, "Biblioteca");
  private final Stakeholder school = Towns.stakeholder(1, "Liceo");
  private final Stakeholder band = Towns.stakeholder(2, "Banda");
  private final List<Stakeholder> all = List.of(library, school, band);

  private static Activity activity(
      String title, String start, Stakeholder lead, Stakeholder... with) {
    return Activity.titled(Towns.CITY, title, "workshop", PartialDate.parse(start))
        .withLead(lead.id())
        .withPartners(ids(with));
  }

  private static Contact contact(ContactKind kind, Stakeholder... who) {
    return new Contact(
        ContactId.next(),
        0,
        Towns.CITY,
        PartialDate.parse("2026-03-01"),
        kind,
        "Incontro",
        null,
        ids(who),
        List.of(),
        List.of());
  }

  private static List<StakeholderId> ids(Stakeholder... who) {
    return List.of(who).stream().map(Stakeholder::id).toList();
  }

  @Test
  void aLinkKnowsItsCausesAndTheirWeight() {
    var pact = Towns.pact("Patto", library, school);
    var reading = activity("Letture", "2026-05", library, school, band);
    var visit = contact(ContactKind.VISIT, band, library);
    var network =
        Network.of(
            all, List.of(pact), List.of(reading), List.of(visit), List.of(), NetworkFilter.ALL);
    assertEquals(List.of(band, library, school), network.nodes());
    assertThat(network.links())
        .extracting(
            it ->
                it.one().value().getLeastSignificantBits()
                    + "-"
                    + it.other().value().getLeastSignificantBits())
        .containsExactly("2-0", "2-1", "0-1");
    assertThat(network.links()).extracting(Link::weight).containsExactly(1.5, 0.5, 1.5);
    assertThat(network.links().getLast().occasions())
        .containsExactly(Occasion.of(pact), Occasion.of(reading).orElseThrow());
    assertEquals(Set.of(LinkKind.ACTIVITY, LinkKind.CONTACT), network.links().getFirst().kinds());
    assertEquals(
        List.of(library.id(), school.id()),
        network.linksOf(band.id()).stream().map(it -> it.from(band.id())).toList());
  }

  @Test
  void lettersMailsAndCancelledActivitiesBringNobodyTogether() {
    var cancelled =
        activity("Letture", "2026-05", library, school).withStatus(ActivityStatus.CANCELLED);
    var contacts =
        List.of(
            contact(ContactKind.EMAIL, library, school),
            contact(ContactKind.LETTER, library, band));
    var network =
        Network.of(all, List.of(), List.of(cancelled), contacts, List.of(), NetworkFilter.ALL);
    assertEquals(List.of(), network.links());
    assertEquals(all.size(), network.nodes().size());
  }

  @Test
  void aGatheringMakesNoCliqueAndIsNamed() {
    var crowd = new ArrayList<Stakeholder>();
    for (var i = 0; i <= Occasion.MOST; i++) crowd.add(Towns.stakeholder(i, "Ente " + i));
    var fair = Towns.pact("Festa", crowd.toArray(Stakeholder[]::new));
    var network =
        Network.of(crowd, List.of(fair), List.of(), List.of(), List.of(), NetworkFilter.ALL);
    assertEquals(List.of(), network.links());
    assertThat(network.gatherings()).extracting(Occasion::title).containsExactly("Festa");
    var table = Towns.pact("Tavolo", crowd.subList(0, Occasion.MOST).toArray(Stakeholder[]::new));
    var linked =
        Network.of(crowd, List.of(table), List.of(), List.of(), List.of(), NetworkFilter.ALL);
    assertEquals(Occasion.MOST * (Occasion.MOST - 1) / 2, linked.links().size());
    assertThat(NetworkMetrics.of(linked).figures().getFirst().strength())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void thePeriodTakesWhatOverlapsAndCountsWhatHasNoDays() {
    var old =
        Towns.pact("Vecchio", library, school)
            .withAgreement(
                new Agreement(
                    PartialDate.parse("2020"),
                    PartialDate.parse("2021"),
                    null,
                    false,
                    null,
                    null,
                    null));
    var open =
        Towns.pact("Aperto", library, band)
            .withAgreement(
                new Agreement(PartialDate.parse("2021-06"), null, null, false, null, null, null));
    var unknown = Towns.pact("Senza date", school, band);
    var pacts = List.of(old, open, unknown);
    var period =
        NetworkFilter.ALL.withFrom(PartialDate.parse("2022")).withUntil(PartialDate.parse("2026"));
    var network = Network.of(all, pacts, List.of(), List.of(), List.of(), period);
    assertThat(network.links())
        .singleElement()
        .satisfies(it -> assertEquals("Aperto", it.occasions().getFirst().title()));
    assertEquals(1, network.undated());
    assertEquals(
        3,
        Network.of(all, pacts, List.of(), List.of(), List.of(), NetworkFilter.ALL).links().size());
    var early = NetworkFilter.ALL.withUntil(PartialDate.parse("2021-05"));
    assertThat(Network.of(all, pacts, List.of(), List.of(), List.of(), early).links())
        .singleElement()
        .satisfies(it -> assertEquals("Vecchio", it.occasions().getFirst().title()));
  }

  @Test
  void helixKindStepAndLinksNarrowIt() {
    var step = StepId.next();
    var pact = Towns.pact("Patto", library, school).withStep(step);
    var reading = activity("Letture", "2026-05", library, band);
    var all = List.of(library, school, band);
    var helix = NetworkFilter.ALL.withHelices(Set.of(library.helix(), band.helix()));
    assertEquals(
        1,
        Network.of(all, List.of(pact), List.of(reading), List.of(), List.of(), helix)
            .links()
            .size());
    var kind = NetworkFilter.ALL.withKinds(Set.of(LinkKind.PARTNERSHIP)).withOnlyLinked(true);
    assertEquals(
        List.of(library, school),
        Network.of(all, List.of(pact), List.of(reading), List.of(), List.of(), kind).nodes());
    var ofStep = NetworkFilter.ALL.withStep(step);
    assertThat(
            Network.of(all, List.of(pact), List.of(reading), List.of(), List.of(), ofStep).links())
        .singleElement()
        .satisfies(it -> assertEquals(Set.of(LinkKind.PARTNERSHIP), it.kinds()));
  }

  @Test
  void aMemberOutsideTheFilterStillCountsInTheWeight() {
    var pact = Towns.pact("Patto", library, school, band);
    var two = NetworkFilter.ALL.withHelices(Set.of(library.helix(), school.helix()));
    assertThat(Network.of(all, List.of(pact), List.of(), List.of(), List.of(), two).links())
        .singleElement()
        .satisfies(it -> assertEquals(0.5, it.weight()));
  }

  @Test
  void aFilterIsKeptAsTextAndReadBack() {
    var filter =
        new NetworkFilter(
            Set.of(library.helix()),
            Set.of(LinkKind.CONTACT),
            StepId.next(),
            PartialDate.parse("2025"),
            PartialDate.parse("2026-05-03"),
            true);
    assertEquals(filter, NetworkFilter.fromJson(filter.toJson()));
    assertNull(NetworkFilter.ALL.toJson());
    assertEquals(NetworkFilter.ALL, NetworkFilter.fromJson(null));
    assertEquals(NetworkFilter.ALL, NetworkFilter.fromJson("{"));
    assertThatThrownBy(
            () ->
                NetworkFilter.ALL
                    .withFrom(PartialDate.parse("2027"))
                    .withUntil(PartialDate.parse("2026")))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void whoCameToAMeetingIsLinkedAndWhoWasOnlyAskedIsNot() {
    var meeting =
        Meeting.on(Towns.CITY, LocalDate.of(2026, 3, 1), "Tavolo")
            .withStatus(MeetingStatus.HELD)
            .withAttendees(
                List.of(
                    Attendee.of(library.id()).withPresence(Presence.PRESENT),
                    Attendee.of(school.id()).withPresence(Presence.ONLINE),
                    Attendee.of(band.id())));
    var came = Attended.of(List.of(meeting), List.of());
    var network = Network.of(all, List.of(), List.of(), List.of(), came, NetworkFilter.ALL);
    assertThat(network.links())
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(Set.of(LinkKind.MEETING), it.kinds());
              assertEquals(List.of(Occasion.of(came.getFirst())), it.occasions());
            });
    assertThat(network.linksOf(band.id())).isEmpty();
  }
}
