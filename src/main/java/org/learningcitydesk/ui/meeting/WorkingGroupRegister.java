// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.workinggroup.GroupMemberId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes working groups.
record WorkingGroupRegister(CityId city)
    implements RegisterModel.OfACity<WorkingGroup, WorkingGroupId> {
  @Override
  public String stem() {
    return "workingGroup";
  }

  @Override
  public WorkingGroupId id(WorkingGroup it) {
    return it.id();
  }

  @Override
  public String name(WorkingGroup it) {
    return it.name();
  }

  @Override
  public WorkingGroup copy(WorkingGroup it, String name) {
    var members = it.members().stream().map(one -> one.withId(GroupMemberId.next())).toList();
    return it.with(
        copy -> copy.id(WorkingGroupId.next()).version(0).name(name).members(List.copyOf(members)));
  }

  @Override
  public CityRecords<WorkingGroup, WorkingGroupId> records(Tx tx) {
    return tx.workingGroups();
  }
}
