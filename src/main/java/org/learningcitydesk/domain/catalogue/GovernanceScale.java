// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.text.LocalText;

/// How a partnership is judged: the scores, and the criteria in the order of the catalogue.
///
/// @param scaleNote that what was not assessed counts nowhere
public record GovernanceScale(
    List<Step> scale, LocalText scaleNote, List<GovernanceCriterion> criteria) {
  public GovernanceScale {
    scale = List.copyOf(scale);
    criteria = List.copyOf(criteria);
  }

  public Optional<GovernanceCriterion> criterion(String id) {
    return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public List<String> criterionIds() {
    return criteria.stream().map(GovernanceCriterion::id).toList();
  }

  /// The name of a score.
  public Optional<LocalText> name(int value) {
    return scale.stream().filter(it -> it.value() == value).map(Step::name).findFirst();
  }

  /// One score.
  ///
  /// @param value 1 to 5
  public record Step(int value, String id, LocalText name) implements Entry {}
}
