// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import org.learningcitydesk.domain.text.LocalText;

/// One thing that a template would change in a running path.
///
/// @param key tells it from all others of the same upgrade; the same when the path is read again
/// @param before what is there now; blank where nothing is
/// @param after what would be there; blank where it would go. Kinds of documents are one a line
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
    GONE_TASK,
    KEPT_TASK,
    GONE_STEP,
    KEPT_STEP
  }

  /// Whether it is for somebody to choose. What left the template but has been worked on stays
  /// anyway, as the city's own.
  public boolean isChoice() {
    return kind != Kind.KEPT_TASK && kind != Kind.KEPT_STEP;
  }
}
