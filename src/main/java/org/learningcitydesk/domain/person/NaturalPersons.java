// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// Tells stakeholders that are one human being from organisations: by the tax code, which in Italy
/// people and organisations have in different forms, and by the name of somebody among the people
/// of the city.
public final class NaturalPersons {
  /// Letters and digits as the tax office gives them to people; some digits may be letters.
  private static final Pattern PERSONAL_CODE =
      Pattern.compile("[A-Z]{6}[0-9L-V]{2}[A-Z][0-9L-V]{2}[A-Z][0-9L-V]{3}[A-Z]");

  private final Set<String> names;

  private NaturalPersons(Set<String> names) {
    this.names = names;
  }

  /// @param people all that the city has to do with
  public static NaturalPersons among(Collection<Person> people) {
    return new NaturalPersons(
        people.stream().map(it -> Folding.fold(it.name())).collect(Collectors.toUnmodifiableSet()));
  }

  public boolean isOne(Stakeholder it) {
    return names.contains(Folding.fold(it.name())) || hasPersonalCode(it);
  }

  private static boolean hasPersonalCode(Stakeholder it) {
    var code = it.taxCode();
    return code != null
        && PERSONAL_CODE.matcher(code.replaceAll("\\s", "").toUpperCase(Locale.ROOT)).matches();
  }
}
