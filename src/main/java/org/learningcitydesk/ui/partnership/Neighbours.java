// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// What partnerships of one city can point to: its stakeholders by name, the steps of its path in
/// their order.
record Neighbours(Map<StakeholderId, Stakeholder> stakeholders, Map<StepId, Step> steps) {
  static final Neighbours NONE = new Neighbours(Map.of(), Map.of());

  static Neighbours of(Tx tx, CityId city) {
    var stakeholders = new LinkedHashMap<StakeholderId, Stakeholder>();
    for (var it : tx.stakeholders().all(city)) stakeholders.put(it.id(), it);
    var steps = new LinkedHashMap<StepId, Step>();
    for (var it : tx.paths().steps(city)) steps.put(it.id(), it);
    return new Neighbours(stakeholders, steps);
  }

  @Nullable String name(StakeholderId id) {
    var it = stakeholders.get(id);
    return it == null ? null : it.name();
  }

  Optional<Step> step(StepId id) {
    return Optional.ofNullable(steps.get(id));
  }

  List<Step> allSteps() {
    return List.copyOf(steps.values());
  }
}
