// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

/// One step of a path.
///
/// @param templateStep id in the template, null for a step of the user's own
/// @param criterion when the step counts as completed, in words
/// @param reason why the step is not applicable; needed in that state
@RecordBuilder
public record Step(
    StepId id,
    long version,
    PathId path,
    @Nullable String templateStep,
    int number,
    LocalText title,
    LocalText purpose,
    LocalText criterion,
    Basis basis,
    StepStatus status,
    @Nullable String reason,
    @Nullable String lead,
    Span planned,
    Span actual,
    @Nullable String obstacle,
    @Nullable String nextAction,
    @Nullable String lesson)
    implements StepBuilder.With {
  public Step {
    if (title.en().isBlank() || title.it().isBlank())
      throw new InvalidValue("step.title", "isBlank");
    reason = Blank.toNull(reason);
    if (status == StepStatus.NOT_APPLICABLE && reason == null)
      throw new InvalidValue("step.reason", "reasonNeeded");
    lead = Blank.toNull(lead);
    obstacle = Blank.toNull(obstacle);
    nextAction = Blank.toNull(nextAction);
    lesson = Blank.toNull(lesson);
  }

  /// Its place in the path and its title are what a person calls it by.
  public String label(java.util.Locale locale) {
    return number + ". " + title.in(locale);
  }

  /// From one date to another, either of which may be open.
  public record Span(@Nullable PartialDate start, @Nullable PartialDate end) {
    public static final Span OPEN = new Span(null, null);

    public Span {
      if (start != null && end != null && end.last().isBefore(start.first()))
        throw new InvalidValue("step.end", "endBeforeStart");
    }
  }
}
