// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.UUID;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.text.LocalText;

/// Something that a search found.
///
/// @param shownAt identity of the record on whose card it is seen: its own, or that of the step for
///   a task or evidence, that of the contact for a promise,
///   or that of the meeting for an action
/// @param detail what tells it from others of the same name; may be empty
public record Hit(Kind kind, UUID id, UUID shownAt, LocalText title, LocalText detail) {
  /// What was found; its word is the message `Kind.<id>`.
  public enum Kind implements Code {
    STAKEHOLDER,
    PERSON,
    PARTNERSHIP,
    STEP,
    TASK,
    EVIDENCE,
    ACTIVITY,
    CONTACT,
    PROMISE,
    MEETING,
    ACTION,
    WORKING_GROUP,
    BUDGET_LINE
  }
}
