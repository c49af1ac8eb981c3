// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the sheet of a partnership speaks of.
///
/// @param step of the path that it serves; null for none
/// @param stakeholders names of the city's
/// @param rounds the oldest first
public record SheetSource(
    City city,
    Partnership partnership,
    @Nullable Step step,
    Map<StakeholderId, String> stakeholders,
    List<Contribution> contributions,
    List<GovernanceRound> rounds,
    List<WorkingGroup> groups,
    List<Meeting> meetings,
    List<Activity> activities,
    List<FiledDocument> documents) {
  public SheetSource {
    stakeholders = Map.copyOf(stakeholders);
    contributions = List.copyOf(contributions);
    rounds = List.copyOf(rounds);
    groups = List.copyOf(groups);
    meetings = List.copyOf(meetings);
    activities = List.copyOf(activities);
    documents = List.copyOf(documents);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the partnership is gone
  public static SheetSource read(Tx tx, PartnershipId id) {
    var partnership =
        tx.partnerships()
            .find(id)
            .orElseThrow(() -> new UserProblem("problem.report.noPartnership"));
    var city =
        tx.cities()
            .find(partnership.city())
            .orElseThrow(() -> new UserProblem("problem.report.noCity"));
    return new SheetSource(
        city,
        partnership,
        partnership.step() == null ? null : tx.paths().step(partnership.step()).orElse(null),
        tx.stakeholders().all(city.id()).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        tx.contributions().of(id),
        tx.governance().of(id),
        tx.workingGroups().of(id),
        tx.meetings().of(id),
        tx.activities().under(city.id(), Set.of(id)),
        tx.documents().of(id));
  }
}
