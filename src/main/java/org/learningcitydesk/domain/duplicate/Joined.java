// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;

/// Both of two values, each once.
final class Joined {
  private Joined() {}

  /// A part that the other text has is not repeated, nor a text with which the other begins.
  ///
  /// @param between what stands between parts
  static @Nullable String texts(@Nullable String one, @Nullable String other, String between) {
    if (one == null) return other;
    if (other == null || goesOn(other, one)) return one;
    if (goesOn(one, other)) return other;
    var said = new HashSet<String>();
    for (var part : parts(one, between)) said.add(Folding.fold(part));
    var all = parts(other, between);
    var fresh = all.stream().filter(it -> !said.contains(Folding.fold(it))).toList();
    if (fresh.isEmpty()) return one;
    return one + between + (fresh.size() == all.size() ? other : String.join(between, fresh));
  }

  private static List<String> parts(String text, String between) {
    var divider = between.isBlank() ? between : between.strip();
    return Arrays.stream(text.split(Pattern.quote(divider), -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// Whether a text says what another says, and perhaps more after it.
  private static boolean goesOn(String one, String another) {
    var begun = Folding.fold(one);
    var whole = Folding.fold(another);
    return whole.startsWith(begun)
        && (whole.length() == begun.length()
            || !Character.isLetterOrDigit(whole.charAt(begun.length())));
  }

  /// Tags that differ in capitals or accents only are one.
  static List<String> tags(List<String> some, List<String> others) {
    var all = new ArrayList<>(some);
    var seen = new HashSet<String>();
    for (var tag : some) seen.add(Folding.fold(tag));
    for (var tag : others) if (seen.add(Folding.fold(tag))) all.add(tag);
    return List.copyOf(all);
  }
}
