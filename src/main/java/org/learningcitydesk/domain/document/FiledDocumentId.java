// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.document;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a filed document.
public record FiledDocumentId(UUID value) {
  /// A new identity, later than all before it.
  public static FiledDocumentId next() {
    return new FiledDocumentId(Ids.next());
  }
}
