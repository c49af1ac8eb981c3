// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import org.learningcitydesk.domain.text.LocalText;

/// One thing that a template would change in a running path.
///
/// @param key tells it from all others of the same upgrade; the same when the path is read again
/// @param before what is there now; blank where nothing is
/// @param after what would be there; blank where it would go. Kinds of documents, roles and tasks
///   are one a line, of a duration the weeks from and to; of a task that moves it is the step
/// @param suggested whether nothing of the city's own would be replaced by it
public record UpgradeItem(
    Kind kind, String key, LocalText before, LocalText after, boolean suggested) {
  /// What it is about.
  public enum Kind {
    NEW_STEP,
    TITLE,
    PURPOSE,
    HOW,
    CRITERION,
    EXAMPLE,
    DOCUMENTS,
    MOVED_STEP,
    NEW_TASK,
    TASK_TEXT,
    MOVED_TASK,
    TASK_GOES_ALONG,
    TASK_ORDER,
    GONE_TASK,
    KEPT_TASK,
    GONE_STEP,
    KEPT_STEP,
    DURATION,
    USUAL_LEAD
  }

  /// Whether it is for somebody to choose. What left the template but has been worked on stays
  /// anyway, as the city's own; durations and usual leads are the template's anyway; a task goes
  /// into a new step whenever that is taken.
  public boolean isChoice() {
    return switch (kind) {
      case TASK_GOES_ALONG, KEPT_TASK, KEPT_STEP, DURATION, USUAL_LEAD -> false;
      default -> true;
    };
  }
}
