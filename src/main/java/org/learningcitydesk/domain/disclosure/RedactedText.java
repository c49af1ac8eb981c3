// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;

/// What partners see of the texts of one kind of records. Whatever is kept back of them is counted.
final class RedactedText {
  /// Above it a text fills the room that it has.
  private static final int TITLE = 90;

  private final Class<?> type;
  private final KnownPeople people;
  private final Tally tally;

  RedactedText(Class<?> type, KnownPeople people, Tally tally) {
    this.type = type;
    this.people = people;
    this.tally = tally;
  }

  /// A text as somebody typed it.
  String typed(String text) {
    var seen = new LinkedHashSet<String>();
    var named = people.named(text, seen);
    var masked = people.masked(named);
    seen.forEach(it -> kept(Withheld.PEOPLE, it));
    if (!masked.equals(named)) kept(Withheld.REACH, masked);
    // A pseudonym may be longer than a name, and the room of a title is not.
    return masked.length() > text.length() && text.length() > TITLE
        ? masked.substring(0, text.length()).strip()
        : masked;
  }

  LocalText typed(LocalText text) {
    return new LocalText(typed(text.en()), typed(text.it()));
  }

  @Nullable String any(@Nullable String text) {
    return text == null ? null : typed(text);
  }

  /// Whoever is named in a field that says who.
  @Nullable String who(@Nullable String text) {
    if (text == null || people.isOrganisation(text)) return text;
    return Offices.isOne(text) ? typed(text) : person(text);
  }

  /// What somebody is called who is known to be a person.
  String person(String name) {
    var called = people.called(name);
    // The mayor keeps the own name.
    if (!Folding.fold(called).equals(Folding.fold(name))) kept(Withheld.PEOPLE, called);
    return called;
  }

  /// What nobody gets to see; said is that there was something.
  void left(Withheld what, Object which, @Nullable Object... values) {
    for (var i = 0; i < values.length; i++)
      if (values[i] != null) kept(what, which + "/" + what + i);
  }

  void kept(Withheld what, Object which) {
    tally.add(type, what, which);
  }
}
