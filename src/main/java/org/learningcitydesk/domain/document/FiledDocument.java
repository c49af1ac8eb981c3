// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.document;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// A document of a partnership or of a meeting, for example the approving act or the signed
/// minutes.
///
/// @param documentType id of the catalogue
/// @param number of the act
/// @param body who adopted or issued it
@RecordBuilder
public record FiledDocument(
    FiledDocumentId id,
    long version,
    @Nullable PartnershipId partnership,
    @Nullable MeetingId meeting,
    String documentType,
    String title,
    @Nullable String number,
    @Nullable String protocolNumber,
    @Nullable PartialDate date,
    @Nullable String body,
    @Nullable String link,
    @Nullable AttachmentId attachment)
    implements FiledDocumentBuilder.With {
  public FiledDocument {
    if ((partnership == null) == (meeting == null))
      throw new IllegalArgumentException("A document belongs to a partnership or to a meeting");
    title = Blank.strip(title);
    if (title.isEmpty()) throw new InvalidValue("document.title", "isBlank");
    if (title.length() > 500) throw new InvalidValue("document.title", "tooLong");
    number = Blank.toNull(number, "document.number", 100);
    protocolNumber = Blank.toNull(protocolNumber, "document.protocolNumber", 100);
    body = Blank.toNull(body, "document.body", 300);
    link = Blank.toNull(link, "document.link", 1000);
  }

  /// A document of a partnership of which only type and title are known.
  public static FiledDocument of(PartnershipId partnership, String documentType, String title) {
    return new FiledDocument(
        FiledDocumentId.next(),
        0,
        partnership,
        null,
        documentType,
        title,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// A document of a meeting of which only type and title are known.
  public static FiledDocument of(MeetingId meeting, String documentType, String title) {
    return new FiledDocument(
        FiledDocumentId.next(),
        0,
        null,
        meeting,
        documentType,
        title,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
