// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.attachment;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an attachment.
public record AttachmentId(UUID value) {
  /// A new identity, later than all before it.
  public static AttachmentId next() {
    return new AttachmentId(Ids.next());
  }
}
