// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;

/// Who was asked to come to a meeting, and whether they came.
///
/// @param stakeholder for whom somebody comes
/// @param name of a guest whom no register knows
/// @param role what the person was on that day, in words: it stays when the person moves on
@RecordBuilder
public record Attendee(
    AttendeeId id,
    @Nullable StakeholderId stakeholder,
    @Nullable PersonId person,
    @Nullable String name,
    @Nullable String role,
    Presence presence)
    implements AttendeeBuilder.With {
  public Attendee {
    name = Blank.toNull(name, "attendee.name", 300);
    role = Blank.toNull(role, "attendee.role", 600);
    if (stakeholder == null && person == null && name == null)
      throw new InvalidValue("meeting.attendees", "nobody");
  }

  public static Attendee of(StakeholderId stakeholder) {
    return new Attendee(AttendeeId.next(), stakeholder, null, null, null, Presence.INVITED);
  }

  /// @param role on the day of the meeting
  public static Attendee of(PersonId person, @Nullable String role) {
    return new Attendee(AttendeeId.next(), null, person, null, role, Presence.INVITED);
  }

  public static Attendee guest(String name) {
    return new Attendee(AttendeeId.next(), null, null, name, null, Presence.INVITED);
  }

  /// Whether both name the same stakeholder, person and guest.
  public boolean isSameAs(Attendee other) {
    return java.util.Objects.equals(stakeholder, other.stakeholder)
        && java.util.Objects.equals(person, other.person)
        && java.util.Objects.equals(name, other.name);
  }

  /// Whether they took part, in the room or from elsewhere.
  public boolean cameToIt() {
    return presence == Presence.PRESENT || presence == Presence.ONLINE;
  }
}
