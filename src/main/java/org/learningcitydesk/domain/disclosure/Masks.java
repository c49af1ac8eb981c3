// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.person.Person;

/// E-mail addresses and telephone numbers in what somebody typed.
final class Masks {
  static final String HIDDEN = "…";

  /// It begins where a word does, so that a long word is looked at once.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])\\+?\\d[\\d ()./-]{4,30}\\d(?!\\d)");

  private final Set<String> phones;

  Masks(Collection<Person> persons) {
    phones =
        persons.stream()
            .map(Person::phone)
            .filter(Objects::nonNull)
            .map(Masks::digits)
            .filter(it -> it.length() > 4)
            .collect(Collectors.toSet());
  }

  /// A text without any address, and without the numbers of people.
  String in(String text) {
    var plain = text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll(HIDDEN);
    return NUMBER
        .matcher(plain)
        .replaceAll(it -> Matcher.quoteReplacement(isOfAPerson(it.group()) ? HIDDEN : it.group()));
  }

  boolean isOfAPerson(String number) {
    return number.startsWith("+39 3")
        || number.startsWith("+393")
        || phones.contains(digits(number));
  }

  /// What somebody in Italy dials.
  private static String digits(String number) {
    return number.replaceAll("[^+\\d]", "").replaceFirst("^(\\+|00)39", "").replace("+", "");
  }
}
