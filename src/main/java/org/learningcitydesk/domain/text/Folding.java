// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text made comparable: small letters, no accents, single spaces, so that "citta" finds "Città"
/// and "Dusan" finds "Dušan".
public final class Folding {
  private static final Transliterator TO_PLAIN =
      Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");

  private static final int FIRST_SIGN = 0x2010;
  private static final String[] LATIN = table(0, 0x250);
  private static final String[] SIGNS = table(FIRST_SIGN, 0x18);

  private Folding() {}

  public static String fold(String text) {
    if (isPlain(text)) return text.toLowerCase(Locale.ROOT).strip();
    var quick = quick(text);
    return (quick == null ? TO_PLAIN.transliterate(text) : quick).strip().replaceAll("\\s+", " ");
  }

  /// Letters of Latin script one by one out of a table: a transliterator is a hundred times slower.
  /// Null for text of another script.
  private static @Nullable String quick(String text) {
    var plain = new StringBuilder(text.length() + 4);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < LATIN.length) plain.append(LATIN[c]);
      else if (c >= FIRST_SIGN && c < FIRST_SIGN + SIGNS.length)
        plain.append(SIGNS[c - FIRST_SIGN]);
      else if (c < '\u0300' || c > '\u036F') return null;
    }
    return plain.toString();
  }

  private static String[] table(int first, int size) {
    var table = new String[size];
    for (var i = 0; i < size; i++) table[i] = TO_PLAIN.transliterate(Character.toString(first + i));
    return table;
  }

  private static boolean isPlain(String text) {
    var space = true;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c > 126 || c < ' ' || c == ' ' && space) return false;
      space = c == ' ';
    }
    return true;
  }

  /// The words of several fields in one searchable line; blanks are skipped.
  public static String line(@Nullable String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(Folding::fold)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /// The words to look for, folded; each has to be found.
  public static List<String> words(String query) {
    var folded = fold(query);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }
}
