// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.AGENDA_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.provenance.Revision;

/// How often and when records of a city were edited, for programs that keep a copy of them.
public final class RevisionStore {
  private final Rows rows;

  RevisionStore(Rows rows) {
    this.rows = rows;
  }

  /// Of partnerships, meetings with their actions, and activities, by their ids. A meeting was
  /// edited when its agenda or a line of its attendance sheet was.
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
    touch(found, AGENDA_ITEM, AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.UPDATED_AT, ofCity);
    touch(found, ATTENDEE, ATTENDEE.MEETING_ID, ATTENDEE.UPDATED_AT, ofCity);
    rows.sql()
        .select(ACTION_ITEM.ID, ACTION_ITEM.VERSION, ACTION_ITEM.UPDATED_AT)
        .from(ACTION_ITEM)
        .join(MEETING)
        .on(MEETING.ID.eq(ACTION_ITEM.MEETING_ID))
        .where(ofCity)
        .forEach(it -> found.put(it.value1().value(), revision(it.value2(), it.value3())));
    return found;
  }

  private void touch(
      Map<UUID, Revision> found,
      Table<?> part,
      TableField<?, MeetingId> meeting,
      TableField<?, OffsetDateTime> updated,
      Condition ofCity) {
    rows.sql()
        .select(meeting, updated)
        .from(part)
        .join(MEETING)
        .on(MEETING.ID.eq(meeting))
        .where(ofCity)
        .forEach(
            it -> {
              var at = it.value2().toInstant();
              found.computeIfPresent(
                  it.value1().value(),
                  (_, known) -> known.at().isBefore(at) ? new Revision(known.number(), at) : known);
            });
  }

  private static Revision revision(Long version, OffsetDateTime updated) {
    return new Revision(version, updated.toInstant());
  }
}
