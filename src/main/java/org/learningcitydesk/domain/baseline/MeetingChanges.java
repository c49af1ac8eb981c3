// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.Causes.Aspect;
import org.learningcitydesk.domain.baseline.WhatChanged.Entry;
import org.learningcitydesk.domain.meeting.DecisionId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;

/// Meetings that were held, planned or cancelled, and what they decided. What is confidential does
/// not leave the room.
final class MeetingChanges {
  private MeetingChanges() {}

  static List<Entry> of(Comparison compared) {
    var meetings = new ArrayList<Turn<Meeting>>();
    for (var it : compared.turns().meetings()) if (it.after() != null) meetings.add(it);
    meetings.sort(
        Comparator.comparing(
            (Turn<Meeting> it) -> java.util.Objects.requireNonNull(it.after()).setting().date()));
    var entries = new ArrayList<Entry>();
    for (var turn : meetings) {
      var after = turn.after();
      if (after != null) add(entries, compared.causes(), turn.before(), after);
    }
    return entries;
  }

  private static void add(
      List<Entry> entries, Causes causes, @Nullable Meeting before, Meeting after) {
    var id = after.id().value();
    var open = after.withoutConfidential();
    var decisions = decisions(causes, before, open);
    var moved = before == null || before.status() != after.status();
    var state = causes.of(id, before == null ? Aspect.ADDED : Aspect.STATE);
    switch (after.status()) {
      case HELD -> {
        if (moved) entries.add(new Entry(new Change.MeetingHeld(open), state, decisions));
        else if (!decisions.isEmpty())
          entries.add(
              new Entry(new Change.MinutesGrown(open), causes.of(id, Aspect.ANY), decisions));
      }
      case PLANNED -> {
        if (before == null) entries.add(new Entry(new Change.MeetingPlanned(open), state));
      }
      case CANCELLED -> {
        if (moved) entries.add(new Entry(new Change.MeetingCancelled(open), state));
      }
    }
  }

  private static List<Entry> decisions(Causes causes, @Nullable Meeting before, Meeting open) {
    var known = new HashSet<DecisionId>();
    if (before != null && before.status() == MeetingStatus.HELD)
      before.decisions().forEach(it -> known.add(it.id()));
    return open.decisions().stream()
        .filter(it -> !known.contains(it.id()))
        .map(
            it ->
                new Entry(
                    new Change.DecisionTaken(open, it), causes.of(it.id().value(), Aspect.ADDED)))
        .toList();
  }
}
