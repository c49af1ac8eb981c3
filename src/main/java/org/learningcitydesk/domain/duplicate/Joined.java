// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;

/// Both of two values, each once.
final class Joined {
  private Joined() {}

  /// A text that the other contains is not repeated.
  static @Nullable String texts(@Nullable String one, @Nullable String other, String between) {
    if (one == null) return other;
    if (other == null || Folding.fold(one).contains(Folding.fold(other))) return one;
    if (Folding.fold(other).contains(Folding.fold(one))) return other;
    return one + between + other;
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
