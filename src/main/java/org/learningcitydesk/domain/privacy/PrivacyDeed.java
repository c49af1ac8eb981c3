// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import org.learningcitydesk.domain.Code;

/// What was done about the data of a person.
public enum PrivacyDeed implements Code {
  /// Erased on request (article 17).
  ERASED,
  /// Erased because the time to keep them was over.
  EXPIRED,
  /// All of them were handed over (article 15).
  ACCESS,
  /// Data of persons went to somebody else (article 30, recipients).
  SHARED;

  public static PrivacyDeed of(String id) {
    return Code.of(PrivacyDeed.class, id);
  }
}
