// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.PrivacyDeed;

/// Whom a workspace is to forget.
///
/// @param files attached files that go with them; others are left as they are
/// @param instead what is said in the place of a name, in the language of the workspace
public record ErasureOrder(
    List<PersonId> persons, Set<AttachmentId> files, PrivacyDeed deed, String instead) {
  public ErasureOrder {
    persons = persons.stream().distinct().toList();
    files = Set.copyOf(files);
    // It stands within JSON too.
    if (!instead.matches("[^\"\\\\\\p{Cntrl}]+")) throw new IllegalArgumentException(instead);
  }
}
