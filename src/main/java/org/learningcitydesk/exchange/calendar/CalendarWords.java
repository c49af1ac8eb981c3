// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.Messages;

/// The texts of a calendar, which goes to telephones and to other people: without names of people
/// whose data must not be used, without e-mail addresses and telephone numbers, and without signs
/// that no text holds.
final class CalendarWords {
  /// Programs show no more of a heading.
  private static final int HEADING = 250;

  private static final String HIDDEN = "…";
  private static final Pattern UNSPOKEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

  private static final Pattern LINK = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

  /// It begins where a word does, so that a long word is looked at once.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(tel|telefono|cell|cellulare|mob|mobile|fax|phone)\\b(\\.?:?\\s{0,3})"
              + "\\+?\\d[\\d ()./-]{4,30}\\d",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])\\+?\\d[\\d ()./-]{4,30}\\d(?!\\d)");

  final Messages messages;
  private final Set<String> phones;
  private final HiddenNames hidden;

  CalendarWords(Messages messages, Collection<Person> persons) {
    this.messages = messages;
    phones =
        persons.stream()
            .map(Person::phone)
            .filter(Objects::nonNull)
            .map(CalendarWords::digits)
            .filter(it -> it.length() > 4)
            .collect(Collectors.toSet());
    hidden = HiddenNames.of(persons, messages.get("contact.restricted"));
  }

  /// A sentence of our own; what somebody typed has been looked at before.
  String get(String key, @Nullable Object... args) {
    return messages.get(key, args);
  }

  /// A text as somebody typed it, as far as it may leave the house.
  String typed(String text) {
    var plain = UNSPOKEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    plain = hidden.in(plain);
    if (plain.indexOf('@') >= 0) plain = ADDRESS.matcher(plain).replaceAll(HIDDEN);
    plain = CALLED.matcher(plain).replaceAll("$1$2" + HIDDEN);
    return NUMBER
        .matcher(plain)
        .replaceAll(it -> Matcher.quoteReplacement(isPhone(it.group()) ? HIDDEN : it.group()));
  }

  /// A text that may be a link: a link leads nowhere when something of it is hidden.
  @Nullable String linkOrTyped(@Nullable String text) {
    if (text == null || text.isBlank()) return null;
    var plain = UNSPOKEN.matcher(text.strip()).replaceAll("");
    return LINK.matcher(plain).matches() ? plain : typed(text);
  }

  private boolean isPhone(String number) {
    return number.startsWith("+") || phones.contains(digits(number));
  }

  /// What somebody in Italy dials.
  private static String digits(String number) {
    return number.replaceAll("[^+\\d]", "").replaceFirst("^(\\+|00)39", "").replace("+", "");
  }

  /// A text in one line, as short as a heading has to be.
  static String heading(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= HEADING) return line;
    return line.substring(0, line.offsetByCodePoints(0, HEADING - 1)) + "…";
  }

  /// A sentence with a text that it names, where there is one.
  @Nullable String named(String key, @Nullable String text) {
    return text == null || text.isBlank() ? null : get(key, typed(text));
  }

  /// Several texts in one sentence, where there are any.
  @Nullable String listed(String key, List<String> texts) {
    return texts.isEmpty() ? null : get(key, typed(String.join("; ", texts)));
  }

  /// Those lines that there are; null for none.
  static @Nullable String lines(@Nullable String... lines) {
    var there = Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return there.isEmpty() ? null : there;
  }
}
