// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.provenance.Revision;

/// How often and when records of a city were edited, for programs that keep a copy of them.
public final class RevisionStore {
  private final Rows rows;

  RevisionStore(Rows rows) {
    this.rows = rows;
  }

  /// Of partnerships, meetings with their actions, activities, and steps with their tasks, by their
  /// ids. A meeting gets another version when its agenda or its attendance sheet is edited, and so
  /// does an activity with other partners.
  public Map<UUID, Revision> dated(CityId city) {
    var found = new HashMap<UUID, Revision>();
    rows.sql()
        .select(PARTNERSHIP.ID, PARTNERSHIP.VERSION, PARTNERSHIP.UPDATED_AT)
        .from(PARTNERSHIP)
        .where(PARTNERSHIP.CITY_ID.eq(city))
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    rows.sql()
        .select(ACTIVITY.ID, ACTIVITY.VERSION, ACTIVITY.UPDATED_AT)
        .from(ACTIVITY)
        .where(ACTIVITY.CITY_ID.eq(city))
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    rows.sql()
        .select(MEETING.ID, MEETING.VERSION, MEETING.UPDATED_AT)
        .from(MEETING)
        .where(MEETING.CITY_ID.eq(city))
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    var ofCity = MEETING.CITY_ID.eq(city);
    rows.sql()
        .select(ACTION_ITEM.ID, ACTION_ITEM.VERSION, ACTION_ITEM.UPDATED_AT)
        .from(ACTION_ITEM)
        .join(MEETING)
        .on(MEETING.ID.eq(ACTION_ITEM.MEETING_ID))
        .where(ofCity)
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    var steps = STEP.PATH_ID.in(select(PATH.ID).from(PATH).where(PATH.CITY_ID.eq(city)));
    rows.sql()
        .select(STEP.ID, STEP.VERSION, STEP.UPDATED_AT)
        .from(STEP)
        .where(steps)
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    rows.sql()
        .select(TASK.ID, TASK.VERSION, TASK.UPDATED_AT)
        .from(TASK)
        .where(TASK.STEP_ID.in(select(STEP.ID).from(STEP).where(steps)))
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    return found;
  }

  private static Revision revision(Long version, OffsetDateTime updated) {
    return new Revision(version, updated.toInstant());
  }
}
