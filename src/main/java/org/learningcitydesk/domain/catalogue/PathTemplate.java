// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /// The task with this id, of whichever step.
  public Optional<TemplateStep.TemplateTask> task(String id) {
    return steps.stream()
        .flatMap(it -> it.tasks().stream())
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  /// The step that has the task with this id.
  public Optional<TemplateStep> stepOfTask(String id) {
    return steps.stream()
        .filter(step -> step.tasks().stream().anyMatch(it -> it.id().equals(id)))
        .findFirst();
  }

  /// What to say of a step by its basis; empty for a step of the city's own.
  public Optional<LocalText> badge(Basis basis) {
    return switch (basis) {
      case SOURCED -> Optional.of(badges.sourced()).filter(it -> !it.isBlank());
      case RECONSTRUCTED -> Optional.of(badges.reconstructed()).filter(it -> !it.isBlank());
      case OWN -> Optional.empty();
    };
  }

  /// Whether this is a later version than the other one; false where one of them is no number, such
  /// as 1.1.
  public boolean isNewerThan(String other) {
    var ours = numbers(version);
    var theirs = numbers(other);
    if (ours.isEmpty() || theirs.isEmpty()) return false;
    for (var i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      int one = i < ours.size() ? ours.get(i) : 0;
      int another = i < theirs.size() ? theirs.get(i) : 0;
      if (one != another) return one > another;
    }
    return false;
  }

  private static List<Integer> numbers(String version) {
    return version.matches("\\d{1,6}(\\.\\d{1,6}){0,5}")
        ? Stream.of(version.split("\\.", -1)).map(Integer::valueOf).toList()
        : List.of();
  }

  /// The words for each basis.
  public record Badges(LocalText sourced, LocalText reconstructed) {
    public static final Badges NONE = new Badges(LocalText.BLANK, LocalText.BLANK);
  }
}
