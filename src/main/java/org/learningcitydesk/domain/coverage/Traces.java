// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;

/// The columns, and by which traces each stakeholder is present in them. Activities that are
/// postponed or cancelled leave none.
final class Traces {
  private final CoverageSources sources;
  private final Map<Object, Column> columns = new LinkedHashMap<>();
  private final Map<StakeholderId, Map<Column, List<Trace>>> found = new HashMap<>();
  private final Set<StakeholderId> met = new HashSet<>();

  private Traces(CoverageSources sources) {
    this.sources = sources;
    for (var it : sources.partnerships())
      for (var member : it.members()) met.add(member.stakeholder());
    for (var it : sources.activities()) if (it.status().takesPlace()) met.addAll(those(it));
    for (var it : sources.contacts()) met.addAll(it.stakeholders());
    for (var it : sources.meetings()) met.addAll(it.stakeholders());
  }

  static Traces of(CoverageSources sources, Across across) {
    var traces = new Traces(sources);
    switch (across) {
      case STEP -> traces.followSteps();
      case AREA -> traces.followAreas();
    }
    return traces;
  }

  List<Column> columns() {
    return List.copyOf(columns.values());
  }

  /// What is known of it is no more than its name: identified or contacted, and never in a
  /// partnership, an activity or a contact, and to no meeting did it come.
  boolean isNeverMet(Stakeholder it) {
    var status = it.stance().engagement();
    return (status == EngagementStatus.IDENTIFIED || status == EngagementStatus.CONTACTED)
        && !met.contains(it.id());
  }

  List<Trace> of(Stakeholder it, Column column) {
    return found.getOrDefault(it.id(), Map.of()).getOrDefault(column, List.of());
  }

  /// Steps that are not applicable are no columns.
  private void followSteps() {
    for (var step : sources.steps())
      if (step.status() != StepStatus.NOT_APPLICABLE)
        columns.put(step.id(), new Column.OfStep(step));
    for (var it : sources.partnerships())
      for (var member : it.members())
        leave(List.of(member.stakeholder()), at(it.step()), new Trace.Member(it));
    for (var it : sources.activities())
      if (it.status().takesPlace()) leave(those(it), at(it.step()), new Trace.Active(it));
    for (var it : sources.contacts()) leave(it.stakeholders(), at(it.step()), new Trace.Met(it));
    for (var it : sources.meetings())
      leave(it.stakeholders(), at(it.meeting().context().step()), new Trace.Attended(it.meeting()));
  }

  private @Nullable Column at(@Nullable StepId step) {
    return step == null ? null : columns.get(step);
  }

  /// Areas are the same whatever their capitals and accents; they come in the order of the
  /// alphabet.
  private void followAreas() {
    Stream.concat(
            sources.stakeholders().stream().map(it -> it.reach().area()),
            sources.activities().stream()
                .filter(it -> it.status().takesPlace())
                .map(Activity::area))
        .<String>mapMulti(
            (area, next) -> {
              if (area != null) next.accept(area);
            })
        .sorted((one, other) -> Folding.fold(one).compareTo(Folding.fold(other)))
        .forEach(area -> columns.putIfAbsent(Folding.fold(area), new Column.OfArea(area)));
    for (var it : sources.stakeholders()) {
      var area = it.reach().area();
      if (area != null) leave(List.of(it.id()), in(area), new Trace.Home(area));
    }
    for (var it : sources.activities()) {
      var area = it.area();
      if (area != null && it.status().takesPlace())
        leave(those(it), in(area), new Trace.Active(it));
    }
  }

  private @Nullable Column in(String area) {
    return columns.get(Folding.fold(area));
  }

  private static List<StakeholderId> those(Activity it) {
    var all = new ArrayList<>(it.partners());
    var lead = it.lead();
    if (lead != null && !all.contains(lead)) all.addFirst(lead);
    return all;
  }

  private void leave(Collection<StakeholderId> stakeholders, @Nullable Column column, Trace trace) {
    if (column == null) return;
    for (var id : stakeholders)
      found
          .computeIfAbsent(id, _ -> new HashMap<>())
          .computeIfAbsent(column, _ -> new ArrayList<>())
          .add(trace);
  }
}
