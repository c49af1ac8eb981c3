// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP_MEMBER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.workspace.jooq.tables.records.WorkingGroupMemberRecord;
import org.learningcitydesk.workspace.jooq.tables.records.WorkingGroupRecord;

/// Working groups with their members.
public final class WorkingGroupStore implements CityRecords<WorkingGroup, WorkingGroupId> {
  private final Rows rows;

  WorkingGroupStore(Rows rows) {
    this.rows = rows;
  }

  /// By name.
  @Override
  public List<WorkingGroup> all(CityId city) {
    return fetch(WORKING_GROUP.CITY_ID.eq(city));
  }

  /// Those of a partnership, by name.
  public List<WorkingGroup> of(PartnershipId partnership) {
    return fetch(WORKING_GROUP.PARTNERSHIP_ID.eq(partnership));
  }

  /// Those of which the stakeholder is a member, by name.
  public List<WorkingGroup> with(StakeholderId stakeholder) {
    return fetch(
        WORKING_GROUP.ID.in(
            select(WORKING_GROUP_MEMBER.WORKING_GROUP_ID)
                .from(WORKING_GROUP_MEMBER)
                .where(WORKING_GROUP_MEMBER.STAKEHOLDER_ID.eq(stakeholder))));
  }

  @Override
  public Optional<WorkingGroup> find(WorkingGroupId id) {
    return fetch(WORKING_GROUP.ID.eq(id)).stream().findFirst();
  }

  private List<WorkingGroup> fetch(Condition which) {
    var members =
        Parts.read(
            rows.sql()
                .selectFrom(WORKING_GROUP_MEMBER)
                .where(
                    WORKING_GROUP_MEMBER.WORKING_GROUP_ID.in(
                        select(WORKING_GROUP.ID).from(WORKING_GROUP).where(which)))
                .orderBy(WORKING_GROUP_MEMBER.ID),
            WorkingGroupMemberRecord::getWorkingGroupId,
            row ->
                new GroupMember(
                    row.getId(), row.getStakeholderId(), row.getPersonId(), row.getRole()));
    return rows.seen(
        rows.sql()
            .selectFrom(WORKING_GROUP)
            .where(which)
            .orderBy(WORKING_GROUP.NAME, WORKING_GROUP.ID)
            .fetch(
                row ->
                    new WorkingGroup(
                        row.getId(),
                        row.getVersion(),
                        row.getCityId(),
                        row.getName(),
                        row.getMandate(),
                        row.getArea(),
                        row.getPartnershipId(),
                        row.getStepId(),
                        row.getFromDate(),
                        row.getToDate(),
                        members.getOrDefault(row.getId(), List.of()),
                        row.getNotes())),
        rows.sight()::see);
  }

  @Override
  public void save(WorkingGroup group) {
    saveAll(List.of(group));
  }

  @Override
  public void saveAll(List<WorkingGroup> groups) {
    rows.save(
        WORKING_GROUP,
        WORKING_GROUP.ID,
        groups,
        new Rows.Shape<>(
            WorkingGroup::id, WorkingGroup::version, WorkingGroup::name, WorkingGroupStore::fill));
    new Parts<>(
            WORKING_GROUP_MEMBER,
            WORKING_GROUP_MEMBER.WORKING_GROUP_ID,
            WorkingGroup::id,
            WorkingGroup::members,
            GroupMember::id,
            WorkingGroupMemberRecord::getId,
            WorkingGroupStore::fill)
        .save(rows, groups);
  }

  /// Removes the group; its meetings stay and no longer point to it.
  @Override
  public void remove(WorkingGroupId id) {
    new ExternalKeyStore(rows).removeOf(id.value());
    rows.remove(WORKING_GROUP_MEMBER, WORKING_GROUP_MEMBER.WORKING_GROUP_ID.eq(id));
    rows.unlink(MEETING, MEETING.WORKING_GROUP_ID, id);
    rows.remove(WORKING_GROUP, WORKING_GROUP.ID.eq(id));
  }

  private static void fill(WorkingGroup it, WorkingGroupRecord row) {
    row.setCityId(it.city());
    row.setName(it.name());
    row.setMandate(it.mandate());
    row.setArea(it.area());
    row.setPartnershipId(it.partnership());
    row.setStepId(it.step());
    row.setFromDate(it.from());
    row.setToDate(it.to());
    row.setNotes(it.notes());
    row.setSearchText(Folding.line(it.name(), it.mandate(), it.area()));
  }

  private static void fill(GroupMember it, int order, WorkingGroupMemberRecord row) {
    row.setId(it.id());
    row.setStakeholderId(it.stakeholder());
    row.setPersonId(it.person());
    row.setRole(it.role());
  }
}
