// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.learningcitydesk.domain.catalogue.Lifecycle;

/// The partnerships by state and by type, those that have any.
///
/// @param states ids of the catalogue in its order, those it does not know at the end
/// @param types the same
public record PartnershipCounts(Map<String, List<Partnership>> states, Map<String, OfType> types) {
  public PartnershipCounts {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }

  /// @param types ids of the catalogue in its order
  public static PartnershipCounts of(
      List<Partnership> all, Lifecycle lifecycle, List<String> types) {
    var byType = new LinkedHashMap<String, OfType>();
    grouped(all, Partnership::type, types)
        .forEach((type, those) -> byType.put(type, OfType.of(those, lifecycle)));
    return new PartnershipCounts(
        grouped(
            all, Partnership::state, lifecycle.states().stream().map(Lifecycle.State::id).toList()),
        byType);
  }

  private static Map<String, List<Partnership>> grouped(
      List<Partnership> all, Function<Partnership, String> by, List<String> order) {
    var groups = new LinkedHashMap<String, List<Partnership>>();
    for (var id : order) groups.put(id, new ArrayList<>());
    for (var id : unknown(all, by, groups.keySet())) groups.put(id, new ArrayList<>());
    for (var it : all) groups.computeIfAbsent(by.apply(it), _ -> new ArrayList<>()).add(it);
    groups.values().removeIf(List::isEmpty);
    groups.replaceAll((_, those) -> List.copyOf(those));
    return groups;
  }

  private static Set<String> unknown(
      List<Partnership> all, Function<Partnership, String> by, Set<String> known) {
    var unknown = new TreeSet<String>();
    for (var it : all) if (!known.contains(by.apply(it))) unknown.add(by.apply(it));
    return unknown;
  }

  public int total() {
    return states.values().stream().mapToInt(List::size).sum();
  }

  public int total(Standing standing) {
    return types.values().stream().mapToInt(it -> it.of(standing).size()).sum();
  }

  /// The partnerships of one type by their standing.
  public record OfType(Map<Standing, List<Partnership>> standings) {
    public OfType {
      standings = Collections.unmodifiableMap(new EnumMap<>(standings));
    }

    static OfType of(List<Partnership> those, Lifecycle lifecycle) {
      var standings = new EnumMap<Standing, List<Partnership>>(Standing.class);
      for (var standing : Standing.values())
        standings.put(
            standing,
            those.stream().filter(it -> Standing.of(it.state(), lifecycle) == standing).toList());
      return new OfType(standings);
    }

    public List<Partnership> of(Standing standing) {
      return standings.getOrDefault(standing, List.of());
    }

    /// All of them, whatever their standing.
    public List<Partnership> all() {
      return standings.values().stream().flatMap(List::stream).toList();
    }
  }
}
