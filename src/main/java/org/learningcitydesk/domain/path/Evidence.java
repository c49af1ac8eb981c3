// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// A document that shows that something of a step was done.
///
/// @param documentType id of the catalogue
/// @param number of the act
/// @param body who adopted or issued it
@RecordBuilder
public record Evidence(
    EvidenceId id,
    long version,
    StepId step,
    String documentType,
    String title,
    @Nullable String number,
    @Nullable String protocolNumber,
    @Nullable PartialDate dated,
    @Nullable String body,
    @Nullable String link,
    @Nullable AttachmentId attachment)
    implements EvidenceBuilder.With {
  public Evidence {
    title = title.strip();
    if (title.isEmpty()) throw new InvalidValue("evidence.title", "isBlank");
    number = Blank.toNull(number);
    protocolNumber = Blank.toNull(protocolNumber);
    body = Blank.toNull(body);
    link = Blank.toNull(link);
  }
}
