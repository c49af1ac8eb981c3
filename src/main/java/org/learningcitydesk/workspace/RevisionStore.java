// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ALERT_RULE;
import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.CITY;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.provenance.Revision;

/// How often and when records of a city were edited, for programs that keep a copy of them.
public final class RevisionStore {
  /// Seconds since then are small enough for the numbers of calendars.
  private static final Instant BEFORE_ALL = Instant.parse("2020-01-01T00:00:00Z");

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

  /// When the city, or what it wants to hear of ahead, was last edited, undone or made again: in
  /// whole seconds, for the rule of before comes back with an undo, its version too.
  public Revision alerts(CityId city) {
    var undone =
        rows.sql()
            .select(CHANGE.UNDONE_AT)
            .from(CHANGE)
            .where(CHANGE.UNDONE_AT.isNotNull())
            .and(
                exists(
                    selectOne()
                        .from(JOURNAL)
                        .where(JOURNAL.CHANGE_ID.eq(CHANGE.ID))
                        .and(JOURNAL.TABLE_NAME.eq(ALERT_RULE.getName()))))
            .fetch(CHANGE.UNDONE_AT);
    var rules =
        rows.sql()
            .select(ALERT_RULE.UPDATED_AT)
            .from(ALERT_RULE)
            .where(ALERT_RULE.CITY_ID.eq(city))
            .fetch(ALERT_RULE.UPDATED_AT);
    var cities =
        rows.sql()
            .select(CITY.UPDATED_AT)
            .from(CITY)
            .where(CITY.ID.eq(city))
            .fetch(CITY.UPDATED_AT);
    var last =
        Stream.of(undone, rules, cities)
            .flatMap(List::stream)
            .map(OffsetDateTime::toInstant)
            .max(Comparator.naturalOrder())
            .orElse(BEFORE_ALL);
    return new Revision(Math.max(0, Duration.between(BEFORE_ALL, last).toSeconds()), last);
  }

  private static Revision revision(Long version, OffsetDateTime updated) {
    return new Revision(version, updated.toInstant());
  }
}
