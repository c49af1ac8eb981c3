// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.learningcitydesk.domain.baseline.Causes.Aspect;
import org.learningcitydesk.domain.baseline.WhatChanged.Entry;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;

/// Who came, who left, and who takes part more or less than before.
final class StakeholderChanges {
  private StakeholderChanges() {}

  static List<Entry> of(Comparison compared) {
    var come = new EnumMap<Helix, List<StakeholderLine>>(Helix.class);
    var engaged = new EnumMap<EngagementStatus, List<StakeholderLine>>(EngagementStatus.class);
    var gone = new ArrayList<StakeholderLine>();
    for (var turn : compared.turns().stakeholders()) {
      var before = turn.before();
      var after = turn.after();
      if (after == null) {
        if (before != null) gone.add(before);
      } else if (before == null) {
        come.computeIfAbsent(after.helix(), _ -> new ArrayList<>()).add(after);
      } else if (before.engagement() != after.engagement()) {
        engaged.computeIfAbsent(after.engagement(), _ -> new ArrayList<>()).add(after);
      }
    }
    var entries = new ArrayList<Entry>();
    come.forEach(
        (helix, who) ->
            add(
                entries,
                compared,
                new Change.StakeholdersAdded(helix, sorted(who)),
                who,
                Aspect.ADDED));
    engaged.forEach(
        (to, who) ->
            add(entries, compared, new Change.EngagementMoved(to, sorted(who)), who, Aspect.STATE));
    if (!gone.isEmpty())
      add(entries, compared, new Change.StakeholdersRemoved(sorted(gone)), gone, Aspect.REMOVED);
    if (compared.turns().contacts() > 0)
      entries.add(new Entry(new Change.ContactsLogged(compared.turns().contacts()), List.of()));
    return entries;
  }

  private static List<StakeholderLine> sorted(List<StakeholderLine> who) {
    return who.stream().sorted(Comparator.comparing(StakeholderLine::name)).toList();
  }

  private static void add(
      List<Entry> entries,
      Comparison compared,
      Change change,
      List<StakeholderLine> who,
      Aspect aspect) {
    var causes = new ArrayList<Cause>();
    for (var it : who) causes.addAll(compared.causes().of(it.id().value(), aspect));
    entries.add(new Entry(change, PathChanges.inOrder(causes)));
  }
}
