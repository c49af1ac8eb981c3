// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupMemberId;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The working groups of one city: the register, the members of the open one and its meetings.
final class WorkingGroupScreenModel {
  /// A person who can be a member, and for whom.
  record Pick(PersonId person, @Nullable StakeholderId stakeholder) {}

  final RegisterModel<WorkingGroup, WorkingGroupId> register;
  final ObservableList<WorkingGroupRow> rows = FXCollections.observableArrayList();
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Neighbours> neighbours =
      new ReadOnlyObjectWrapper<>(this, "neighbours", Neighbours.NONE);
  private final ReadOnlyObjectWrapper<List<Meeting>> meetings =
      new ReadOnlyObjectWrapper<>(this, "meetings", List.of());

  WorkingGroupScreenModel(Workspace workspace, Jobs jobs, CityId city, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.today = today;
    register = new RegisterModel<>(workspace, jobs, new WorkingGroupRegister(city));
    register.records().subscribe(this::nameRows);
    neighbours.subscribe(this::nameRows);
    meetings.subscribe(this::nameRows);
  }

  private void nameRows() {
    rows.setAll(
        register.records().stream()
            .map(it -> new WorkingGroupRow(it, neighbours.get(), meetingsOf(it.id()).size()))
            .toList());
  }

  PartialDate today() {
    return PartialDate.of(today.get());
  }

  void reload() {
    register.reload();
  }

  /// Reads again who is known, and what a group can belong to.
  void reloadNeighbours() {
    jobs.load(() -> workspace.read(tx -> Neighbours.of(tx, city)), neighbours::set);
  }

  void reloadMeetings() {
    jobs.load(() -> workspace.read(tx -> tx.meetings().all(city)), meetings::set);
  }

  ReadOnlyObjectProperty<Neighbours> neighboursProperty() {
    return neighbours.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Meeting>> meetingsProperty() {
    return meetings.getReadOnlyProperty();
  }

  /// The meetings of a group, the newest first.
  List<Meeting> meetingsOf(@Nullable WorkingGroupId group) {
    return meetings.get().stream()
        .filter(it -> group != null && group.equals(it.context().workingGroup()))
        .toList();
  }

  void begin(String nameless) {
    register.begin(WorkingGroup.named(city, nameless));
  }

  /// Begins a group of a partnership, which serves the same step.
  void begin(String nameless, PartnershipId partnership, Runnable begun) {
    jobs.load(
        () -> workspace.read(tx -> Neighbours.of(tx, city)),
        found -> {
          neighbours.set(found);
          var of = found.partnership(partnership);
          if (of.isEmpty()) return;
          register.begin(
              WorkingGroup.named(city, nameless)
                  .withPartnership(partnership)
                  .withStep(of.get().step()));
          begun.run();
        });
  }

  /// Stakeholders that are not members by themselves.
  List<Stakeholder> stakeholders() {
    var it = register.open();
    if (it == null) return List.of();
    return neighbours.get().stakeholders().values().stream()
        .filter(one -> !has(it, GroupMember.of(one.id(), GroupRole.MEMBER)))
        .toList();
  }

  /// People who can be members: for each stakeholder in which they have a role today, and by
  /// themselves. Who is restricted is left out.
  List<Pick> people() {
    var it = register.open();
    if (it == null) return List.of();
    var known = neighbours.get();
    var picks = new ArrayList<Pick>();
    for (var person : known.choosable()) {
      for (var role : known.rolesOn(person.id(), today()))
        picks.add(new Pick(person.id(), role.stakeholder()));
      picks.add(new Pick(person.id(), null));
    }
    return picks.stream().distinct().filter(pick -> !has(it, member(pick))).toList();
  }

  void add(StakeholderId stakeholder) {
    join(GroupMember.of(stakeholder, GroupRole.MEMBER));
  }

  void add(Pick pick) {
    join(member(pick));
  }

  private static GroupMember member(Pick pick) {
    return new GroupMember(
        GroupMemberId.next(), pick.stakeholder(), pick.person(), GroupRole.MEMBER);
  }

  private void join(GroupMember member) {
    register.edit(it -> has(it, member) ? it : it.plus(member));
  }

  private static boolean has(WorkingGroup it, GroupMember other) {
    return it.members().stream().anyMatch(other::isSameAs);
  }

  void setRole(GroupMemberId which, GroupRole role) {
    change(which, it -> it.withRole(role));
  }

  private void change(GroupMemberId which, UnaryOperator<GroupMember> change) {
    register.edit(
        it ->
            it.withMembers(
                it.members().stream()
                    .map(one -> one.id().equals(which) ? change.apply(one) : one)
                    .toList()));
  }

  void removeMember(GroupMemberId which) {
    register.edit(
        it ->
            it.withMembers(it.members().stream().filter(one -> !one.id().equals(which)).toList()));
  }

  /// Removes the groups, or drops the draft that is open; where meetings would lose their group,
  /// asks first.
  void remove(List<WorkingGroup> chosen, Ask ask) {
    if (register.isDraft()) {
      register.discard();
      return;
    }
    if (chosen.isEmpty() || register.readOnly()) return;
    var gone = List.copyOf(chosen);
    var losing = gone.stream().flatMap(it -> meetingsOf(it.id()).stream()).toList();
    if (losing.isEmpty()) register.remove(gone);
    else ask.about(gone.size(), losing, () -> register.remove(gone));
  }

  /// Asks whether to go on although meetings lose their group.
  interface Ask {
    /// @param chosen how many groups are to go
    /// @param goOn removes them
    void about(int chosen, List<Meeting> losing, Runnable goOn);
  }
}
