// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.text.LocalText;

/// One of the criteria by which a partnership is judged, with what each score means.
///
/// @param basis where the criterion comes from
/// @param rubricBasis where the words of the scores come from
public record GovernanceCriterion(
    String id,
    LocalText name,
    LocalText question,
    List<Rung> rubric,
    Basis basis,
    Basis rubricBasis)
    implements Entry {
  public GovernanceCriterion {
    rubric = List.copyOf(rubric);
  }

  /// What this score means.
  public Optional<LocalText> meaning(int value) {
    return rubric.stream().filter(it -> it.value() == value).map(Rung::text).findFirst();
  }

  /// What one score means.
  ///
  /// @param value 1 to 5
  public record Rung(int value, LocalText text) {}
}
