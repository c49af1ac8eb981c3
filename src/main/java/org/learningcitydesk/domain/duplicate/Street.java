// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A street with its number, comparable although one wrote "V.le V. Veneto n. 18" and the other
/// "viale Vittorio Veneto 18".
record Street(List<String> words, List<String> numbers) {
  private static final Set<String> KINDS =
      Set.of(
          "via",
          "viale",
          "piazza",
          "piazzale",
          "piazzetta",
          "corso",
          "largo",
          "vicolo",
          "strada",
          "contrada",
          "salita",
          "localita",
          "street",
          "road",
          "square",
          "snc",
          "sn",
          "nr",
          "num",
          "san",
          "santa",
          "santo",
          "sant",
          "ss",
          "di",
          "de",
          "del",
          "della",
          "dei",
          "degli",
          "delle",
          "la",
          "le",
          "lo",
          "il",
          "gb");

  /// Same, another one, or not to be told.
  enum Verdict {
    SAME,
    OTHER,
    OPEN
  }

  static @Nullable Street of(@Nullable String text) {
    if (text == null) return null;
    var words = new ArrayList<String>();
    var numbers = new ArrayList<String>();
    for (var word : NameWords.split(text)) {
      if (Character.isDigit(word.charAt(0))) numbers.add(word);
      else if (word.length() > 1 && !KINDS.contains(word)) words.add(word);
    }
    return words.isEmpty() ? null : new Street(List.copyOf(words), List.copyOf(numbers));
  }

  Verdict compare(Street other) {
    if (!isWithin(words, other.words) && !isWithin(other.words, words)) return Verdict.OTHER;
    if (numbers.isEmpty() != other.numbers.isEmpty()) return Verdict.OPEN;
    // "17/19" and "19" are doors of one house.
    return numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers)
        ? Verdict.SAME
        : Verdict.OTHER;
  }

  private static boolean isWithin(List<String> some, List<String> others) {
    return some.stream()
        .allMatch(one -> others.stream().anyMatch(it -> Vocabulary.likeness(one, it) > 0));
  }
}
