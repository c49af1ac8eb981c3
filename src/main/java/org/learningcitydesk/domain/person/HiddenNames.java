// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.LocalText;

/// Names of people whose data must not be used, found where somebody typed them. A name is a name
/// only as whole words: whoever is called Ada is not in every street.
public final class HiddenNames {
  private static final String SIGN = "[\\p{L}\\p{M}\\p{N}]";

  private final @Nullable Pattern names;
  private final String instead;

  /// @param names in any order
  /// @param instead what is said in the place of each
  public HiddenNames(Collection<String> names, String instead) {
    this.instead = Matcher.quoteReplacement(instead);
    // The longest first: of two names that begin alike nothing is left over.
    var all =
        names.stream()
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(HiddenNames::pattern)
            .collect(Collectors.joining("|"));
    this.names =
        all.isEmpty()
            ? null
            : Pattern.compile(
                "(?<!" + SIGN + ")(?:" + all + ")(?!" + SIGN + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Those of the people whose processing is restricted.
  public static HiddenNames of(Collection<Person> persons, String instead) {
    return new HiddenNames(
        persons.stream().filter(Person::restricted).map(Person::name).toList(), instead);
  }

  /// However many spaces, or the end of a line, stand between the parts of a name.
  private static String pattern(String name) {
    return Stream.of(name.split("\\s+", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s++"));
  }

  /// A text as somebody typed it, without these names.
  public String in(String text) {
    return names == null ? text : names.matcher(text).replaceAll(instead);
  }

  public LocalText in(LocalText text) {
    return new LocalText(in(text.en()), in(text.it()));
  }

  public @Nullable String inAny(@Nullable String text) {
    return text == null ? null : in(text);
  }
}
