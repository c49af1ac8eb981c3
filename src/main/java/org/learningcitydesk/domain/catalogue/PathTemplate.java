// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.text.LocalText;

/// What a city's path is made from. Its disclaimer is shown wherever the path appears.
///
/// @param badges what to say of a step by its basis
/// @param order how strictly the numbers are meant
public record PathTemplate(
    String id,
    String version,
    boolean editable,
    Basis numberingBasis,
    LocalText name,
    LocalText disclaimer,
    Badges badges,
    LocalText order,
    List<Term> stepStatuses,
    List<TemplateStep> steps) {
  public PathTemplate {
    disclaimer = disclaimer == null ? LocalText.BLANK : disclaimer;
    badges = badges == null ? Badges.NONE : badges;
    order = order == null ? LocalText.BLANK : order;
    stepStatuses = stepStatuses == null ? List.of() : List.copyOf(stepStatuses);
    steps = List.copyOf(steps);
  }

  /// The step with this id.
  public Optional<TemplateStep> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /// What to say of a step by its basis; empty for a step of the city's own.
  public Optional<LocalText> badge(Basis basis) {
    return switch (basis) {
      case SOURCED -> Optional.of(badges.sourced()).filter(it -> !it.isBlank());
      case RECONSTRUCTED -> Optional.of(badges.reconstructed()).filter(it -> !it.isBlank());
      case OWN -> Optional.empty();
    };
  }

  /// The words for each basis.
  public record Badges(LocalText sourced, LocalText reconstructed) {
    public static final Badges NONE = new Badges(LocalText.BLANK, LocalText.BLANK);
  }
}
