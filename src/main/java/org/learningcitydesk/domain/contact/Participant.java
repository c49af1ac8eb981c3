// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.text.Blank;

/// A person who took part in a contact.
///
/// @param role what the person was on that day, in words: it stays when the person moves on
public record Participant(PersonId person, @Nullable String role) {
  public Participant {
    role = Blank.toNull(role);
  }
}
