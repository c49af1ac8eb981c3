// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// A person leaves one role for another, usually with another employer. The role that is left stays
/// with its end, so that what was written in its time stays true.
///
/// @param stakeholder where the person goes
/// @param title of the new role
/// @param day on which the new role begins
public record Move(
    PersonRole left, StakeholderId stakeholder, @Nullable String title, PartialDate day) {
  public Move {
    title = Blank.toNull(title, "move.title", 200);
    if (left.isYetToComeOn(day.last())) throw new InvalidValue("move.day", "beforeRole");
  }

  /// The role that is left.
  public PersonRole ended() {
    return left.endedFor(day);
  }

  /// The role that begins, with a new identity each time.
  public PersonRole begun() {
    return new PersonRole(PersonRoleId.next(), 0, left.person(), stakeholder, title, day, null);
  }
}
