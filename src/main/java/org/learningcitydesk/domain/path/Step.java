// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import static org.learningcitydesk.domain.path.StepStatus.COMPLETED;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Locale;
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
/// @param how what to do, with whom, what goes wrong; null where the template says it
/// @param example null where the template says it
/// @param expected kinds of documents; null where the template says which
/// @param closing who said that it is completed; a step that is not completed has none
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
    @Nullable String lesson,
    @Nullable LocalText how,
    @Nullable LocalText example,
    @Nullable List<String> expected,
    @Nullable Closing closing)
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
    expected = expected == null ? null : List.copyOf(expected);
    if (status != COMPLETED) closing = null;
  }

  /// A step that leaves to its template what a template can say, and that nobody has closed.
  public Step(
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
      @Nullable String lesson) {
    this(
        id,
        version,
        path,
        templateStep,
        number,
        title,
        purpose,
        criterion,
        basis,
        status,
        reason,
        lead,
        planned,
        actual,
        obstacle,
        nextAction,
        lesson,
        null,
        null,
        null,
        null);
  }

  /// This step completed, with the day as its actual end where none was said and none before its
  /// start would come of it.
  public Step closed(Closing how) {
    var end = actual.end();
    var start = actual.start();
    if (end == null && (start == null || !how.on().last().isBefore(start.first()))) end = how.on();
    var done = new Span(start, end);
    return with(it -> it.status(COMPLETED).closing(how).actual(done));
  }

  /// Its place in the path and its title are what a person calls it by.
  public String label(Locale locale) {
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
