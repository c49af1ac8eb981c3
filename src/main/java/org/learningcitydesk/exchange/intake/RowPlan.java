// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;

/// A plan for a list in which each row is one record. Rows that contradict each other are all left
/// out.
final class RowPlan<E extends Entry> {
  private final Assembly<E> assembly;
  private final Judgement judgement;
  private final List<Candidate<E>> candidates = new ArrayList<>();

  RowPlan(Assembly<E> assembly, Judgement judgement) {
    this.assembly = assembly;
    this.judgement = judgement;
  }

  ImportPlan of(List<Row> rows, RowReader reader) {
    for (var row : rows)
      judgement.tryRow(
          row,
          () -> {
            var values = reader.read(row);
            if (values.isEmpty()) return;
            if (!assembly.isNamed(values)) throw new Refused("import.row.noName");
            candidates.add(new Candidate<>(row, values));
          });
    leaveOutTwins();
    findKnown();
    candidates.forEach(it -> judgement.tryRow(it.row, () -> judge(it)));
    return judgement.plan();
  }

  /// Two rows of the same identity: the same words twice are taken once, different words are a
  /// contradiction.
  private void leaveOutTwins() {
    var firsts = new HashMap<String, Candidate<E>>();
    var contradicted = new LinkedHashMap<Candidate<E>, Candidate<E>>();
    var repeated = new HashSet<Candidate<E>>();
    for (var candidate : candidates) {
      var first = firsts.putIfAbsent(assembly.identity(candidate.values), candidate);
      if (first == null) continue;
      if (first.values.equals(candidate.values)) {
        repeated.add(candidate);
        judgement.reject(candidate.row, Remark.of("import.row.repeated", first.row.line()));
      } else {
        contradicted.put(candidate, first);
        contradicted.putIfAbsent(first, candidate);
      }
    }
    contradicted.forEach(
        (candidate, other) ->
            judgement.reject(candidate.row, assembly.twin(candidate.values, other.row.line())));
    candidates.removeIf(it -> repeated.contains(it) || contradicted.containsKey(it));
  }

  private void findKnown() {
    assembly.survey(candidates.stream().map(it -> it.values).toList());
    var found = new HashMap<UUID, Candidate<E>>();
    var clashing = new LinkedHashMap<Candidate<E>, Candidate<E>>();
    var refused = new HashSet<Candidate<E>>();
    for (var candidate : candidates) {
      try {
        var match = assembly.find(candidate.values);
        candidate.match = match.orElse(null);
        if (match.isEmpty()) continue;
        var other = found.putIfAbsent(match.get().entry().id(), candidate);
        if (other == null) continue;
        clashing.put(candidate, other);
        clashing.putIfAbsent(other, candidate);
      } catch (Refused several) {
        refused.add(candidate);
        judgement.reject(candidate.row, several.reason());
      }
    }
    clashing.forEach(
        (candidate, other) ->
            judgement.reject(candidate.row, Remark.of("import.row.sameRecord", other.row.line())));
    candidates.removeIf(it -> refused.contains(it) || clashing.containsKey(it));
  }

  private void judge(Candidate<E> candidate) {
    var line = candidate.row.line();
    var brought = new LinkedHashSet<Stakeholder>();
    var match = candidate.match;
    if (match == null) {
      var fresh = assembly.fresh(candidate.values, brought);
      judgement.fresh(line, fresh);
      assembly.load(fresh, judgement.load());
    } else {
      var after = assembly.changed(match, candidate.values, brought);
      if (judgement.known(line, match.entry(), after)) assembly.load(after, judgement.load());
      else return;
    }
    judgement.bring(brought);
  }

  /// A row on its way to becoming a record.
  private static final class Candidate<E extends Entry> {
    private final Row row;
    private final Map<Field, String> values;
    private Assembly.@Nullable Match<E> match;

    Candidate(Row row, Map<Field, String> values) {
      this.row = row;
      this.values = values;
    }
  }
}
