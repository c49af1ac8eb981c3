// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.workinggroup;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// Some of the stakeholders or people work on one subject.
///
/// @param mandate what it was asked to do
/// @param area the neighbourhood that it works for
/// @param partnership the partnership that it belongs to
/// @param step the step of the path that it serves
/// @param from since when it is there
/// @param to until when
@RecordBuilder
public record WorkingGroup(
    WorkingGroupId id,
    long version,
    CityId city,
    String name,
    @Nullable String mandate,
    @Nullable String area,
    @Nullable PartnershipId partnership,
    @Nullable StepId step,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    List<GroupMember> members,
    @Nullable String notes)
    implements WorkingGroupBuilder.With {
  public WorkingGroup {
    name = Blank.strip(name);
    if (name.isEmpty()) throw new InvalidValue("workingGroup.name", "isBlank");
    if (name.length() > 300) throw new InvalidValue("workingGroup.name", "tooLong");
    mandate = Blank.toNull(mandate);
    area = Blank.toNull(area, "workingGroup.area", 200);
    notes = Blank.toNull(notes);
    members = List.copyOf(members);
    if (from != null && to != null && to.last().isBefore(from.first()))
      throw new InvalidValue("workingGroup.to", "endBeforeStart");
  }

  /// A group of which only the name is known.
  public static WorkingGroup named(CityId city, String name) {
    return new WorkingGroup(
        WorkingGroupId.next(), 0, city, name, null, null, null, null, null, null, List.of(), null);
  }

  /// This group with one more member.
  ///
  /// @throws InvalidValue where the same stakeholder and person are there already
  public WorkingGroup plus(GroupMember member) {
    if (members.stream().anyMatch(member::isSameAs))
      throw new InvalidValue("workingGroup.members", "memberTwice");
    return withMembers(Stream.concat(members.stream(), Stream.of(member)).toList());
  }

  /// Whether it works on that day, as far as its dates can tell.
  public boolean worksOn(LocalDate day) {
    return (from == null || !from.first().isAfter(day)) && (to == null || !to.last().isBefore(day));
  }
}
