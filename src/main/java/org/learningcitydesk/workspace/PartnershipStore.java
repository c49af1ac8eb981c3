// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.CONTRIBUTION;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ROUND;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;
import static org.learningcitydesk.workspace.jooq.Tables.STATE_CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.partnership.Act;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.partnership.StateChangeId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.jooq.tables.records.PartnershipMemberRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PartnershipRecord;

/// Partnerships with their members. Members are read in one query for all partnerships and put
/// together here instead of by a sub-query a row.
public final class PartnershipStore implements CityRecords<Partnership, PartnershipId> {
  private final Rows rows;

  PartnershipStore(Rows rows) {
    this.rows = rows;
  }

  /// By name.
  @Override
  public List<Partnership> all(CityId city) {
    return rows.once(List.of(PARTNERSHIP, city), () -> fetch(PARTNERSHIP.CITY_ID.eq(city)));
  }

  @Override
  public Optional<Partnership> find(PartnershipId id) {
    return fetch(PARTNERSHIP.ID.eq(id)).stream().findFirst();
  }

  /// Those of which one of the stakeholders is a member, by name.
  public List<Partnership> with(CityId city, Set<StakeholderId> stakeholders) {
    if (stakeholders.size() > Rows.FEW)
      return all(city).stream().filter(it -> hasMember(it, stakeholders)).toList();
    var asMember =
        select(PARTNERSHIP_MEMBER.PARTNERSHIP_ID)
            .from(PARTNERSHIP_MEMBER)
            .where(PARTNERSHIP_MEMBER.STAKEHOLDER_ID.in(stakeholders));
    return fetch(PARTNERSHIP.CITY_ID.eq(city).and(PARTNERSHIP.ID.in(asMember)));
  }

  private static boolean hasMember(Partnership it, Set<StakeholderId> stakeholders) {
    return it.members().stream().anyMatch(member -> stakeholders.contains(member.stakeholder()));
  }

  private List<Partnership> fetch(Condition which) {
    Map<PartnershipId, List<Member>> members = new HashMap<>();
    rows.sql()
        .selectFrom(PARTNERSHIP_MEMBER)
        .where(
            PARTNERSHIP_MEMBER.PARTNERSHIP_ID.in(
                select(PARTNERSHIP.ID).from(PARTNERSHIP).where(which)))
        .orderBy(PARTNERSHIP_MEMBER.ID)
        .forEach(
            row ->
                members
                    .computeIfAbsent(row.getPartnershipId(), _ -> new ArrayList<>())
                    .add(new Member(row.getStakeholderId(), row.getRole())));
    return rows.seen(
        rows.sql()
            .selectFrom(PARTNERSHIP)
            .where(which)
            .orderBy(PARTNERSHIP.NAME, PARTNERSHIP.ID)
            .fetch(row -> value(row, members.getOrDefault(row.getId(), List.of()))),
        rows.sight()::see);
  }

  @Override
  public void save(Partnership partnership) {
    saveAll(List.of(partnership));
  }

  /// Saves them; whose state has changed gets a change of state of this day by the author of the
  /// change.
  @Override
  public void saveAll(List<Partnership> partnerships) {
    var date = PartialDate.of(rows.day());
    var before = states(partnerships);
    saveAsMoved(partnerships);
    var changes = new ArrayList<StateChange>();
    for (var it : partnerships) {
      var from = before.get(it.id());
      if (from != null && !from.equals(it.state())) changes.add(change(it, from, date, null));
    }
    saveChanges(changes);
  }

  /// Saves the partnership in its new state.
  ///
  /// @param date since when it is in that state
  /// @param note why
  public void move(Partnership partnership, PartialDate date, @Nullable String note) {
    var from = states(List.of(partnership)).get(partnership.id());
    saveAsMoved(List.of(partnership));
    if (from != null && !from.equals(partnership.state()))
      saveChanges(List.of(change(partnership, from, date, note)));
  }

  private StateChange change(Partnership it, String from, PartialDate date, @Nullable String note) {
    return new StateChange(
        StateChangeId.next(), 0, it.id(), from, it.state(), date, rows.author(), note);
  }

  private Map<PartnershipId, String> states(List<Partnership> partnerships) {
    var known = partnerships.stream().filter(it -> it.version() > 0).map(Partnership::id).toList();
    var states = new HashMap<PartnershipId, String>();
    rows.find(PARTNERSHIP, PARTNERSHIP.ID, known)
        .forEach((id, row) -> states.put(id, row.getState()));
    return states;
  }

  /// Saves them with states whose changes are saved apart, as in a copy of a whole city.
  public void saveAsMoved(List<Partnership> partnerships) {
    rows.save(
        PARTNERSHIP,
        PARTNERSHIP.ID,
        partnerships,
        new Rows.Shape<>(
            Partnership::id, Partnership::version, Partnership::name, PartnershipStore::fill));
    saveMembers(partnerships);
  }

  private void saveMembers(List<Partnership> partnerships) {
    var kept =
        rows.children(
            PARTNERSHIP_MEMBER,
            PARTNERSHIP_MEMBER.PARTNERSHIP_ID,
            partnerships.stream().map(Partnership::id).toList());
    var removed = new ArrayList<PartnershipMemberRecord>();
    var edited = new ArrayList<PartnershipMemberRecord>();
    var added = new ArrayList<PartnershipMemberRecord>();
    for (var partnership : partnerships) {
      var members = new HashMap<Object, PartnershipMemberRecord>();
      for (var row : kept.getOrDefault(partnership.id(), List.of()))
        members.put(row.getStakeholderId(), row);
      for (var member : partnership.members()) {
        var row = members.remove(member.stakeholder());
        if (row == null) {
          row = rows.sql().newRecord(PARTNERSHIP_MEMBER);
          row.setId(Ids.next());
          row.setPartnershipId(partnership.id());
          row.setStakeholderId(member.stakeholder());
          added.add(row);
        } else {
          edited.add(row);
        }
        row.setRole(member.role());
      }
      removed.addAll(members.values());
    }
    rows.remove(removed);
    rows.edit(edited);
    rows.add(added);
  }

  /// How it came to its state, the oldest first.
  public List<StateChange> changes(PartnershipId id) {
    return fetchChanges(STATE_CHANGE.PARTNERSHIP_ID.eq(id));
  }

  /// Those of all partnerships of the city, the oldest first.
  public List<StateChange> changes(CityId city) {
    return fetchChanges(
        STATE_CHANGE.PARTNERSHIP_ID.in(
            select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.CITY_ID.eq(city))));
  }

  private List<StateChange> fetchChanges(Condition which) {
    return rows.seen(
        rows.sql()
            .selectFrom(STATE_CHANGE)
            .where(which)
            .orderBy(STATE_CHANGE.DATED, STATE_CHANGE.CREATED_AT, STATE_CHANGE.ID)
            .fetch(
                row ->
                    new StateChange(
                        row.getId(),
                        row.getVersion(),
                        row.getPartnershipId(),
                        row.getFromState(),
                        row.getToState(),
                        row.getDated(),
                        row.getAuthor(),
                        row.getNote())),
        rows.sight()::see);
  }

  public void saveChanges(List<StateChange> changes) {
    rows.save(
        STATE_CHANGE,
        STATE_CHANGE.ID,
        changes,
        new Rows.Shape<>(
            StateChange::id,
            StateChange::version,
            StateChange::to,
            (it, row) -> {
              row.setPartnershipId(it.partnership());
              row.setFromState(it.from());
              row.setToState(it.to());
              row.setDated(it.date());
              row.setAuthor(it.author());
              row.setNote(it.note());
            }));
  }

  /// Removes the partnership with all that belongs to it; activities, working groups and meetings
  /// stay and no longer point to it.
  @Override
  public void remove(PartnershipId id) {
    new ExternalKeyStore(rows).removeOf(id.value());
    rows.remove(PARTNERSHIP_MEMBER, PARTNERSHIP_MEMBER.PARTNERSHIP_ID.eq(id));
    rows.remove(STATE_CHANGE, STATE_CHANGE.PARTNERSHIP_ID.eq(id));
    rows.remove(CONTRIBUTION, CONTRIBUTION.PARTNERSHIP_ID.eq(id));
    new GovernanceStore(rows).remove(GOVERNANCE_ROUND.PARTNERSHIP_ID.eq(id));
    new FiledDocumentStore(rows).remove(FILED_DOCUMENT.PARTNERSHIP_ID.eq(id));
    rows.unlink(WORKING_GROUP, WORKING_GROUP.PARTNERSHIP_ID, id);
    rows.unlink(MEETING, MEETING.PARTNERSHIP_ID, id);
    rows.unlink(ACTIVITY, ACTIVITY.PARTNERSHIP_ID, id);
    rows.remove(PARTNERSHIP, PARTNERSHIP.ID.eq(id));
  }

  static Partnership value(PartnershipRecord row, List<Member> members) {
    return new Partnership(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getName(),
        row.getPurpose(),
        row.getType(),
        row.getState(),
        row.getStepId(),
        new Agreement(
            row.getStartDate(),
            row.getEndDate(),
            row.getNoticeDays(),
            row.getTacitRenewal(),
            row.getActNumber(),
            row.getProtocolNumber(),
            row.getChannel(),
            row.getRenewalMonths(),
            row.getNoticeGivenOn(),
            new Act(
                row.getActBody(),
                row.getSignedOn(),
                row.getPublishedOn(),
                row.getEnforceableFrom())),
        members,
        row.getNotes());
  }

  private static void fill(Partnership it, PartnershipRecord row) {
    row.setCityId(it.city());
    row.setName(it.name());
    row.setPurpose(it.purpose());
    row.setType(it.type());
    row.setState(it.state());
    row.setStepId(it.step());
    row.setStartDate(it.agreement().start());
    row.setEndDate(it.agreement().end());
    row.setNoticeDays(it.agreement().noticeDays());
    row.setTacitRenewal(it.agreement().tacitRenewal());
    row.setActNumber(it.agreement().actNumber());
    row.setProtocolNumber(it.agreement().protocolNumber());
    row.setChannel(it.agreement().channel());
    row.setRenewalMonths(it.agreement().renewalMonths());
    row.setNoticeGivenOn(it.agreement().noticeGivenOn());
    row.setActBody(it.agreement().act().body());
    row.setSignedOn(it.agreement().act().signedOn());
    row.setPublishedOn(it.agreement().act().publishedOn());
    row.setEnforceableFrom(it.agreement().act().enforceableFrom());
    row.setNotes(it.notes());
    row.setSearchText(
        Folding.line(
            it.name(), it.purpose(), it.agreement().actNumber(), it.agreement().protocolNumber()));
  }
}
