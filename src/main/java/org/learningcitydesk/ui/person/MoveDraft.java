// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.person.Move;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// A change of employer as it is typed, complete or not.
@RecordBuilder
record MoveDraft(
    PersonRole left,
    @Nullable StakeholderId stakeholder,
    @Nullable String title,
    @Nullable PartialDate day)
    implements MoveDraftBuilder.With {
  Move move() {
    if (stakeholder == null) throw new InvalidValue("move.stakeholder", "needed");
    if (day == null) throw new InvalidValue("move.day", "needed");
    return new Move(left, stakeholder, title, day);
  }
}
