// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.workinggroup;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A stakeholder in a working group, a person, or a person for a stakeholder.
@RecordBuilder
public record GroupMember(
    GroupMemberId id,
    @Nullable StakeholderId stakeholder,
    @Nullable PersonId person,
    GroupRole role)
    implements GroupMemberBuilder.With {
  public GroupMember {
    if (stakeholder == null && person == null)
      throw new InvalidValue("workingGroup.members", "nobody");
  }

  public static GroupMember of(StakeholderId stakeholder, GroupRole role) {
    return new GroupMember(GroupMemberId.next(), stakeholder, null, role);
  }

  public static GroupMember of(PersonId person, GroupRole role) {
    return new GroupMember(GroupMemberId.next(), null, person, role);
  }

  /// Whether both name the same stakeholder and person.
  public boolean isSameAs(GroupMember other) {
    return java.util.Objects.equals(stakeholder, other.stakeholder)
        && java.util.Objects.equals(person, other.person);
  }
}
