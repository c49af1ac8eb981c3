// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How much was kept back, of which kind of records; what is looked at twice counts once.
public final class Tally {
  private final Map<Class<?>, Map<Withheld, Set<Object>>> kept = new HashMap<>();

  void add(Class<?> type, Withheld what, Object which) {
    kept.computeIfAbsent(type, _ -> new EnumMap<>(Withheld.class))
        .computeIfAbsent(what, _ -> new HashSet<>())
        .add(which);
  }

  /// Of all kinds of records together.
  public Map<Withheld, Integer> all() {
    return of(kept.keySet());
  }

  /// Of these kinds of records.
  public Map<Withheld, Integer> of(Set<Class<?>> types) {
    var together = new EnumMap<Withheld, Set<Object>>(Withheld.class);
    for (var type : types)
      kept.getOrDefault(type, Map.of())
          .forEach(
              (what, which) -> together.computeIfAbsent(what, _ -> new HashSet<>()).addAll(which));
    var counts = new EnumMap<Withheld, Integer>(Withheld.class);
    together.forEach((what, which) -> counts.put(what, which.size()));
    return Collections.unmodifiableMap(counts);
  }
}
