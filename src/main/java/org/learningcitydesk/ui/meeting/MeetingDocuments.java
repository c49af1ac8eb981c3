// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.ui.control.DocumentMenu;

/// Which documents can be made of a meeting, and why the others cannot be made yet.
record MeetingDocuments(MeetingScreenModel model, Messages messages) {
  List<DocumentMenu.Offer> of(Meeting meeting) {
    return Stream.of(MeetingDocument.values()).map(it -> offer(it, meeting)).toList();
  }

  DocumentMenu.Offer offer(MeetingDocument which, Meeting meeting) {
    var word = messages.label(which);
    return new DocumentMenu.Offer(
        which.id(),
        word,
        missing(which, meeting.status(), word),
        model.shared(which),
        (language, profile) -> model.document(which, meeting.id(), language, profile));
  }

  /// Whoever was invited has to be told that the meeting is cancelled: the invitation says it.
  private @Nullable String missing(MeetingDocument which, MeetingStatus status, String word) {
    if (which == MeetingDocument.INVITATION) return null;
    if (status == MeetingStatus.CANCELLED) return messages.get("meeting.documentCancelled", word);
    return which == MeetingDocument.ATTENDANCE || status == MeetingStatus.HELD
        ? null
        : messages.get("meeting.documentLater", word);
  }
}
