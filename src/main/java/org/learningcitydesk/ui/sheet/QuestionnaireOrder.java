// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Which questionnaires are wanted.
///
/// @param side empty where whoever fills it in chooses
@RecordBuilder
record QuestionnaireOrder(QuestionnaireFormat format, Recipient recipient, Optional<Side> side)
    implements QuestionnaireOrderBuilder.With {
  static final QuestionnaireOrder USUAL =
      new QuestionnaireOrder(QuestionnaireFormat.XLSX, new Recipient.Anybody(), Optional.empty());

  /// For whom a form is.
  sealed interface Recipient {
    /// One form without a name, to be filled in by anybody.
    record Anybody() implements Recipient {}

    /// A form for each member, with its name.
    record EachMember() implements Recipient {}

    record Member(StakeholderId stakeholder) implements Recipient {}
  }

  /// Whether there are several files, in a folder.
  boolean isMany() {
    return recipient instanceof Recipient.EachMember;
  }
}
