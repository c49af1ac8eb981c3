// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.text.Blank;

/// Who got data of persons, and what for. It stays in the log of data protection for ever, so it
/// names offices and organisations, and none of the persons.
///
/// @param kinds ids of what was shared, for example `persons`
public record Disclosure(
    @Nullable String recipient,
    @Nullable String purpose,
    SharingProfile profile,
    List<String> kinds) {
  private static final int ROOM = 300;

  public Disclosure {
    recipient = Blank.toNull(recipient, "sharing.recipient", ROOM);
    purpose = Blank.toNull(purpose, "sharing.purpose", ROOM);
    kinds = List.copyOf(kinds);
  }

  /// Whether there is anything to be remembered: a file without a recipient stays in the house.
  public boolean isTold() {
    return recipient != null || purpose != null;
  }

  /// Refuses what would keep the name of a person for ever.
  ///
  /// @throws InvalidValue for a person of the register
  public void requireNobody(Collection<Person> persons) {
    var names = new HiddenNames(persons.stream().map(Person::name).toList(), "");
    if (recipient != null && !names.in(recipient).equals(recipient))
      throw new InvalidValue("sharing.recipient", "namesAPerson");
    if (purpose != null && !names.in(purpose).equals(purpose))
      throw new InvalidValue("sharing.purpose", "namesAPerson");
  }
}
