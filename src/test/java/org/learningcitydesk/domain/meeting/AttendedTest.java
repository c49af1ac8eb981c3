// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

class AttendedTest {
  private final StakeholderId library = StakeholderId.next();
  private final StakeholderId school = StakeholderId.next();
  private final PersonId anna = PersonId.next();
  private final PersonRole headOfSchool = role(school, "2020-09", "2026-06");
  private final PersonRole librarian = role(library, "2026-07", null);

  private PersonRole role(StakeholderId at, String from, String to) {
    return new PersonRole(
        PersonRoleId.next(),
        0,
        anna,
        at,
        "Direttrice",
        PartialDate.parse(from),
        to == null ? null : PartialDate.parse(to));
  }

  private static Meeting held(String day, Attendee... attendees) {
    return Meeting.on(CityId.next(), LocalDate.parse(day), "Cabina di regia")
        .withStatus(MeetingStatus.HELD)
        .withAttendees(List.of(attendees));
  }

  private List<StakeholderId> heard(Meeting meeting) {
    return Attended.of(List.of(meeting), List.of(headOfSchool, librarian)).stream()
        .flatMap(it -> it.stakeholders().stream())
        .toList();
  }

  @Test
  void whoCameIsHeardAndWhoWasOnlyInvitedIsNot() {
    var invited = Attendee.of(library);
    for (var presence : List.of(Presence.INVITED, Presence.EXCUSED, Presence.ABSENT))
      assertEquals(List.of(), heard(held("2026-05-05", invited.withPresence(presence))));
    for (var presence : List.of(Presence.PRESENT, Presence.ONLINE))
      assertEquals(List.of(library), heard(held("2026-05-05", invited.withPresence(presence))));
  }

  @Test
  void aPersonSpeaksForTheStakeholderInWhichItHadARoleOnThatDay() {
    var came = Attendee.of(anna, null).withPresence(Presence.PRESENT);
    assertEquals(List.of(school), heard(held("2026-05-05", came)));
    assertEquals(List.of(library), heard(held("2026-08-05", came)));
    assertEquals(List.of(), heard(held("2019-08-05", came)));
  }

  @Test
  void aStakeholderThatIsThereTwiceIsHeardOnce() {
    var meeting =
        held(
            "2026-05-05",
            Attendee.of(anna, null).withPresence(Presence.PRESENT),
            Attendee.of(school).withPresence(Presence.ONLINE));
    assertEquals(List.of(school), heard(meeting));
  }

  @Test
  void aMeetingThatWasNotHeldCountsForNobody() {
    var meeting = held("2026-05-05", Attendee.of(library).withPresence(Presence.PRESENT));
    assertEquals(List.of(), heard(meeting.withStatus(MeetingStatus.PLANNED)));
    assertEquals(List.of(), heard(meeting.withStatus(MeetingStatus.CANCELLED)));
  }
}
