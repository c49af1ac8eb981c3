// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;

/// A working group with the names of its members, as the table shows it.
///
/// @param meetings how many it has held or planned
record WorkingGroupRow(WorkingGroup group, Neighbours neighbours, int meetings) {
  WorkingGroupId id() {
    return group.id();
  }

  Optional<Partnership> partnership() {
    return neighbours.partnership(group.partnership());
  }

  Optional<Step> step() {
    return neighbours.step(group.step());
  }

  String coordinators() {
    return names(group.members().stream().filter(it -> it.role() == GroupRole.COORDINATOR));
  }

  String members() {
    return names(group.members().stream());
  }

  private String names(Stream<GroupMember> members) {
    return members.map(this::name).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /// Who is restricted is left out.
  private @Nullable String name(GroupMember it) {
    return it.person() == null
        ? neighbours.name(it.stakeholder())
        : neighbours
            .person(it.person())
            .filter(one -> !one.restricted())
            .map(one -> one.name())
            .orElse(null);
  }
}
