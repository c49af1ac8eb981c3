// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.workspace.Tx;

/// Whose documents are filed: two of the same record are equal.
public interface DocumentOwner {
  /// Its documents, the oldest first.
  List<FiledDocument> documents(Tx tx);

  /// A new document of it.
  FiledDocument begin(String documentType, String title);

  /// The type that most of its documents have, in the catalogue.
  String usualType();

  static DocumentOwner of(PartnershipId partnership) {
    return new OfPartnership(partnership);
  }

  static DocumentOwner of(MeetingId meeting) {
    return new OfMeeting(meeting);
  }

  /// Of an agreement.
  record OfPartnership(PartnershipId id) implements DocumentOwner {
    @Override
    public List<FiledDocument> documents(Tx tx) {
      return tx.documents().of(id);
    }

    @Override
    public FiledDocument begin(String documentType, String title) {
      return FiledDocument.of(id, documentType, title);
    }

    @Override
    public String usualType() {
      return "partnership-agreement";
    }
  }

  /// Of a meeting.
  record OfMeeting(MeetingId id) implements DocumentOwner {
    @Override
    public List<FiledDocument> documents(Tx tx) {
      return tx.documents().of(id);
    }

    @Override
    public FiledDocument begin(String documentType, String title) {
      return FiledDocument.of(id, documentType, title);
    }

    @Override
    public String usualType() {
      return "meeting-minutes";
    }
  }
}
