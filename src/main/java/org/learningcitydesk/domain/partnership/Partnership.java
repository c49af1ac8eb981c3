// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.text.Blank;

/// An understanding between stakeholders, with the agreement that seals it.
///
/// @param type id of the catalogue
/// @param state id of the life cycle's state in the catalogue
/// @param step the step of the path that it serves
/// @param noticeDays days before the end by which notice has to be given
/// @param channel how acts are exchanged, for example certified e-mail
@RecordBuilder
public record Partnership(
    PartnershipId id,
    long version,
    CityId city,
    String name,
    @Nullable String purpose,
    String type,
    String state,
    @Nullable StepId step,
    Agreement agreement,
    List<Member> members,
    @Nullable String notes)
    implements PartnershipBuilder.With {
  public Partnership {
    name = Blank.strip(name);
    if (name.isEmpty()) throw new InvalidValue("partnership.name", "isBlank");
    if (name.length() > 300) throw new InvalidValue("partnership.name", "tooLong");
    purpose = Blank.toNull(purpose);
    notes = Blank.toNull(notes);
    members = List.copyOf(members);
    var seen = new HashSet<Object>();
    for (var member : members)
      if (!seen.add(member.stakeholder()))
        throw new InvalidValue("partnership.members", "memberTwice");
  }

  /// A partnership of which only the name is known, at the first state of the life cycle.
  public static Partnership named(CityId city, String name, String type, String state) {
    return new Partnership(
        PartnershipId.next(),
        0,
        city,
        name,
        null,
        type,
        state,
        null,
        Agreement.NONE,
        List.of(),
        null);
  }
}
