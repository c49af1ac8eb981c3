// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningcitydesk.domain.text.Folding;

/// A list of names as somebody pasted it: who is known by them, and which names are left over.
/// Lines and semicolons divide names; commas do too, except those that belong to a known name.
///
/// @param unknown names that nobody has
/// @param shared names that several have: one of them has to be chosen
public record NameList<T>(Set<T> known, List<String> unknown, List<String> shared) {
  public NameList {
    known = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(known));
    unknown = List.copyOf(unknown);
    shared = List.copyOf(shared);
  }

  /// @param byName who is called so, by [key][#key(String)] of the name
  public static <T> NameList<T> read(String text, Map<String, ? extends Set<T>> byName) {
    var reading = new Reading<T>(byName);
    text.lines().forEach(reading::line);
    return new NameList<>(reading.known, reading.unknown, reading.shared);
  }

  /// A name without what people write differently: capitals, accents, spaces around commas.
  public static String key(String name) {
    return Folding.fold(name).replaceAll("\\s*,\\s*", ", ");
  }

  /// What has to stay in the field, a line each.
  public String rest() {
    var rest = new ArrayList<>(shared);
    rest.addAll(unknown);
    return String.join("\n", rest);
  }

  private static final class Reading<T> {
    private final Map<String, ? extends Set<T>> byName;
    private final Set<T> known = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();

    Reading(Map<String, ? extends Set<T>> byName) {
      this.byName = byName;
    }

    void line(String line) {
      if (take(line)) return;
      for (var piece : line.split("[;\\t]", -1)) if (!take(piece)) commas(piece);
    }

    /// From the left, the longest run of parts that is a name.
    private void commas(String piece) {
      var parts = Arrays.stream(piece.split(",", -1)).map(String::strip).toList();
      for (var from = 0; from < parts.size(); ) {
        var to = parts.size();
        while (to > from + 1 && !take(String.join(", ", parts.subList(from, to)))) to--;
        if (to == from + 1 && !take(parts.get(from))) add(unknown, parts.get(from));
        from = to;
      }
    }

    private boolean take(String name) {
      var bare = bare(name);
      if (bare.isEmpty()) return true;
      var called = byName.get(key(bare));
      if (called == null) return false;
      if (called.size() == 1) known.addAll(called);
      else add(shared, bare);
      return true;
    }

    private static void add(List<String> names, String name) {
      var bare = bare(name);
      if (!bare.isEmpty() && !names.contains(bare)) names.add(bare);
    }

    /// Without the marks of a list and the quotes of a spreadsheet.
    private static String bare(String name) {
      return name.strip().replaceAll("^(?:[-–•*]\\s+|\"+)|\"+$", "").strip();
    }
  }
}
