// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// What the records that others point to are called.
final class Names {
  private final Map<StakeholderId, String> stakeholders = new HashMap<>();
  private final Map<PartnershipId, String> partnerships = new HashMap<>();
  private final Map<StepId, String> steps = new HashMap<>();
  private final Map<ActivityId, String> activities = new HashMap<>();

  Names(Surroundings known) {
    known.stakeholders().forEach(this::add);
    known.partnerships().forEach(it -> partnerships.put(it.id(), it.name()));
    known.activities().forEach(it -> activities.put(it.id(), it.title()));
    known.steps().forEach(it -> steps.put(it.id(), String.valueOf(it.number())));
  }

  void add(Stakeholder stakeholder) {
    stakeholders.put(stakeholder.id(), stakeholder.name());
  }

  String of(StakeholderId id) {
    return stakeholders.getOrDefault(id, "");
  }

  String of(@Nullable PartnershipId id) {
    return id == null ? "" : partnerships.getOrDefault(id, "");
  }

  String of(@Nullable ActivityId id) {
    return id == null ? "" : activities.getOrDefault(id, "");
  }

  /// Its number.
  String of(@Nullable StepId id) {
    return id == null ? "" : steps.getOrDefault(id, "");
  }
}
