// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.DocumentOwner;
import org.learningcitydesk.ui.control.FiledDocuments;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The partnerships of one city: the register, the members of the open one, what may come next in
/// its life cycle.
final class PartnershipScreenModel {
  /// A partnership of which the type is not known yet.
  static final String FIRST_TYPE = "informal-cooperation";

  final RegisterModel<Partnership, PartnershipId> register;
  final ObservableList<PartnershipRow> rows = FXCollections.observableArrayList();
  final StateMoves moves;
  final FiledDocuments documents;
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Neighbours> neighbours =
      new ReadOnlyObjectWrapper<>(this, "neighbours", Neighbours.NONE);
  private final ReadOnlyObjectWrapper<List<Activity>> activities =
      new ReadOnlyObjectWrapper<>(this, "activities", List.of());

  PartnershipScreenModel(
      Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    this.today = today;
    register =
        new RegisterModel<>(
            workspace, jobs, new PartnershipKind(city, catalogue.lifecycle().initialStateId()));
    moves = new StateMoves(workspace, jobs, register, catalogue.lifecycle(), today);
    documents = new FiledDocuments(workspace, jobs);
    register.records().subscribe(this::nameRows);
    neighbours.subscribe(this::nameRows);
    register
        .openProperty()
        .subscribe(
            (before, now) -> {
              if (!Objects.equals(idOf(before), idOf(now))) openAnother();
            });
    // A draft that was stored can have documents and make steps.
    register
        .draftProperty()
        .subscribe(
            (_, draft) -> {
              if (!draft) openAnother();
            });
  }

  private void openAnother() {
    reloadActivities();
    moves.reload();
    var it = register.openId();
    documents.follow(it == null || register.isDraft() ? null : DocumentOwner.of(it));
  }

  private static @Nullable Object idOf(@Nullable Partnership partnership) {
    return partnership == null ? null : partnership.id();
  }

  private void nameRows() {
    rows.setAll(
        register.records().stream()
            .map(it -> new PartnershipRow(it, neighbours.get(), today.get()))
            .toList());
  }

  void reload() {
    register.reload();
    moves.reload();
  }

  /// Reads the names of stakeholders and steps again.
  void reloadNeighbours() {
    jobs.load(() -> workspace.read(tx -> Neighbours.of(tx, city)), neighbours::set);
  }

  ReadOnlyObjectProperty<Neighbours> neighboursProperty() {
    return neighbours.getReadOnlyProperty();
  }

  /// The activities that rest on the open partnership.
  ReadOnlyObjectProperty<List<Activity>> activitiesProperty() {
    return activities.getReadOnlyProperty();
  }

  void reloadActivities() {
    var it = register.open();
    if (it == null || register.isDraft()) {
      activities.set(List.of());
      return;
    }
    jobs.load(
        () -> activitiesOf(Set.of(it.id())),
        found -> {
          if (it.id().equals(idOf(register.open()))) activities.set(found);
        });
  }

  private List<Activity> activitiesOf(Set<PartnershipId> partnerships) {
    return workspace.read(tx -> tx.activities().under(city, partnerships));
  }

  void begin(String nameless) {
    register.begin(named(nameless));
  }

  /// A new partnership at the beginning of its life cycle.
  Partnership named(String name) {
    return Partnership.named(city, name, FIRST_TYPE, catalogue.lifecycle().initialStateId());
  }

  void editAgreement(UnaryOperator<Agreement> change) {
    register.edit(it -> it.withAgreement(change.apply(it.agreement())));
  }

  /// Stakeholders that are not members yet.
  List<Stakeholder> candidates() {
    var it = register.open();
    if (it == null) return List.of();
    var members = new HashSet<StakeholderId>();
    for (var member : it.members()) members.add(member.stakeholder());
    return neighbours.get().stakeholders().values().stream()
        .filter(other -> !members.contains(other.id()))
        .toList();
  }

  /// The first member leads until somebody says otherwise.
  void addMember(StakeholderId stakeholder) {
    register.edit(
        it -> {
          if (it.members().stream().anyMatch(member -> member.stakeholder().equals(stakeholder)))
            return it;
          var members = new ArrayList<>(it.members());
          members.add(
              new Member(stakeholder, members.isEmpty() ? MemberRole.LEAD : MemberRole.PARTNER));
          return it.withMembers(members);
        });
  }

  void setRole(StakeholderId stakeholder, MemberRole role) {
    register.edit(
        it ->
            it.withMembers(
                it.members().stream()
                    .map(
                        member ->
                            member.stakeholder().equals(stakeholder)
                                ? new Member(stakeholder, role)
                                : member)
                    .toList()));
  }

  void removeMember(StakeholderId stakeholder) {
    register.edit(
        it ->
            it.withMembers(
                it.members().stream()
                    .filter(member -> !member.stakeholder().equals(stakeholder))
                    .toList()));
  }

  LocalDate today() {
    return today.get();
  }

  /// Removes the partnerships, or drops the draft that is open; where activities rest on them, asks
  /// first.
  void remove(List<Partnership> chosen, Ask ask) {
    if (register.isDraft()) {
      register.discard();
      return;
    }
    if (chosen.isEmpty() || register.readOnly()) return;
    var gone = List.copyOf(chosen);
    var ids = new HashSet<PartnershipId>();
    for (var it : gone) ids.add(it.id());
    jobs.load(
        () -> activitiesOf(ids),
        found -> {
          if (found.isEmpty()) register.remove(gone);
          else ask.about(gone.size(), found, () -> register.remove(gone));
        });
  }

  /// Asks whether to go on although activities lose their partnership.
  interface Ask {
    /// @param chosen how many partnerships are to go
    /// @param goOn removes them
    void about(int chosen, List<Activity> affected, Runnable goOn);
  }
}
