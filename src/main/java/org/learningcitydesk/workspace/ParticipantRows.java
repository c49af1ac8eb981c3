// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTICIPANT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.workspace.jooq.tables.records.ActivityParticipantRecord;
import org.learningcitydesk.workspace.jooq.tables.records.ActivityRecord;

/// Participants by age and sex, a row for each group of which something is known.
record ParticipantRows(Map<ActivityId, List<ActivityParticipantRecord>> byActivity) {
  static ParticipantRows read(Rows rows, Condition activities) {
    var all = new HashMap<ActivityId, List<ActivityParticipantRecord>>();
    rows.sql()
        .selectFrom(ACTIVITY_PARTICIPANT)
        .where(
            ACTIVITY_PARTICIPANT.ACTIVITY_ID.in(
                select(ACTIVITY.ID).from(ACTIVITY).where(activities)))
        .forEach(row -> all.computeIfAbsent(row.getActivityId(), _ -> new ArrayList<>()).add(row));
    return new ParticipantRows(all);
  }

  Activity.Participation of(ActivityRecord row) {
    var groups = byActivity.getOrDefault(row.getId(), List.of());
    return new Activity.Participation(
        row.getTargetGroups(),
        row.getParticipantsPlanned(),
        row.getParticipantsActual(),
        breakdown(groups, ActivityParticipantRecord::getPlanned),
        breakdown(groups, ActivityParticipantRecord::getActual));
  }

  private static Breakdown breakdown(
      List<ActivityParticipantRecord> groups,
      Function<ActivityParticipantRecord, @Nullable Integer> count) {
    var counts = new TreeMap<ParticipantGroup, Integer>();
    for (var row : groups) {
      var known = count.apply(row);
      if (known != null) counts.put(group(row), known);
    }
    return counts.isEmpty() ? Breakdown.NONE : new Breakdown(counts);
  }

  private static ParticipantGroup group(ActivityParticipantRecord row) {
    return new ParticipantGroup(row.getAge(), row.getSex());
  }

  static void save(Rows rows, List<Activity> activities) {
    var kept =
        rows.children(
            ACTIVITY_PARTICIPANT,
            ACTIVITY_PARTICIPANT.ACTIVITY_ID,
            activities.stream().map(Activity::id).toList());
    var removed = new ArrayList<ActivityParticipantRecord>();
    var added = new ArrayList<ActivityParticipantRecord>();
    var edited = new ArrayList<ActivityParticipantRecord>();
    for (var activity : activities) {
      var before = new HashMap<ParticipantGroup, ActivityParticipantRecord>();
      for (var row : kept.getOrDefault(activity.id(), List.of())) before.put(group(row), row);
      var it = activity.participation();
      var groups = new TreeSet<>(it.plannedBy().counts().keySet());
      groups.addAll(it.actualBy().counts().keySet());
      for (var group : groups) {
        var row = before.remove(group);
        if (row == null) {
          row = rows.sql().newRecord(ACTIVITY_PARTICIPANT);
          row.setId(Ids.next());
          row.setActivityId(activity.id());
          row.setAge(group.age());
          row.setSex(group.sex());
          added.add(row);
        } else {
          edited.add(row);
        }
        row.setPlanned(it.plannedBy().of(group));
        row.setActual(it.actualBy().of(group));
      }
      removed.addAll(before.values());
    }
    rows.remove(removed);
    rows.edit(edited);
    rows.add(added);
  }
}
