// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceAnswerId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionId;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// All that is known of one partnership, read at once.
///
/// @param stakeholders all of the city, because they can contribute and answer
/// @param rounds the oldest first
/// @param meetings of the partnership and of its working groups, the newest first
@RecordBuilder
record Sheet(
    Partnership partnership,
    Map<StakeholderId, Stakeholder> stakeholders,
    List<Contribution> contributions,
    List<GovernanceRound> rounds,
    List<WorkingGroupLine> groups,
    List<Meeting> meetings,
    List<Activity> activities)
    implements SheetBuilder.With {
  /// A working group of the partnership.
  record WorkingGroupLine(
      org.learningcitydesk.domain.workinggroup.WorkingGroupId id, String name, int members) {}

  /// Empty where the partnership is not there.
  static Optional<Sheet> of(Tx tx, CityId city, PartnershipId id) {
    return tx.partnerships().find(id).map(it -> of(tx, city, it));
  }

  private static Sheet of(Tx tx, CityId city, Partnership it) {
    var stakeholders = new LinkedHashMap<StakeholderId, Stakeholder>();
    for (var one : tx.stakeholders().all(city)) stakeholders.put(one.id(), one);
    var groups = tx.workingGroups().of(it.id());
    var meetings = new LinkedHashMap<Object, Meeting>();
    for (var one : tx.meetings().of(it.id())) meetings.put(one.id(), one);
    for (var group : groups)
      for (var one : tx.meetings().of(group.id())) meetings.put(one.id(), one);
    return new Sheet(
        it,
        stakeholders,
        tx.contributions().of(it.id()),
        tx.governance().of(it.id()),
        groups.stream()
            .map(one -> new WorkingGroupLine(one.id(), one.name(), one.members().size()))
            .toList(),
        meetings.values().stream()
            .sorted(Comparator.comparing((Meeting one) -> one.setting().date().first()).reversed())
            .toList(),
        tx.activities().under(city, Set.of(it.id())));
  }

  /// Dots where nobody of that id is known.
  String name(@Nullable StakeholderId id) {
    var it = id == null ? null : stakeholders.get(id);
    return it == null ? "…" : it.name();
  }

  boolean isMember(StakeholderId id) {
    return partnership.members().stream().map(Member::stakeholder).anyMatch(id::equals);
  }

  Optional<Contribution> contribution(ContributionId id) {
    return contributions.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// This sheet with one contribution as it is now, or one more.
  Sheet with(Contribution now) {
    var all = new ArrayList<>(contributions);
    all.removeIf(it -> it.id().equals(now.id()));
    all.add(now);
    all.sort(
        Comparator.comparingInt(Contribution::year)
            .thenComparing(it -> it.id().value().toString()));
    return withContributions(List.copyOf(all));
  }

  /// Totals of each year that has contributions, the earliest first.
  Map<Integer, ContributionSums> totalsByYear() {
    return ContributionSums.byYear(contributions);
  }

  Optional<GovernanceRound> round(@Nullable GovernanceRoundId id) {
    return rounds.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// This sheet with one round as it is now, or one more.
  Sheet with(GovernanceRound now) {
    var all = new ArrayList<>(rounds);
    all.removeIf(it -> it.id().equals(now.id()));
    all.add(now);
    all.sort(
        Comparator.comparing(GovernanceRound::date)
            .thenComparing(it -> it.id().value().toString()));
    return withRounds(List.copyOf(all));
  }

  /// A round with one of its answers changed.
  static GovernanceRound changed(
      GovernanceRound round, GovernanceAnswerId id, UnaryOperator<GovernanceAnswer> change) {
    return round.withAnswers(
        round.answers().stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
  }

  /// What is still to be done, the earliest first; what has no date comes last.
  List<DueAction> openActions() {
    return DueAction.open(meetings);
  }
}
