// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// Tells a stakeholder that is really one private person: it has the name of a person of the
/// register, or its tax code is that of a person and not of a body.
final class PrivatePerson {
  /// Sixteen signs: name, day of birth and place. Bodies have eleven digits.
  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");

  private final Set<String> names;

  PrivatePerson(Collection<Person> persons) {
    names = persons.stream().map(it -> Folding.fold(it.name())).collect(Collectors.toSet());
  }

  boolean is(Stakeholder it) {
    var code = it.taxCode();
    return names.contains(Folding.fold(it.name()))
        || code != null
            && OF_A_PERSON.matcher(code.replaceAll("\\s", "").toUpperCase(Locale.ROOT)).matches();
  }
}
