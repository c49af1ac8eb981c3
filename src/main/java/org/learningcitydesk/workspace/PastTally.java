// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTICIPANT;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.baseline.Tally;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.stakeholder.Helix;

/// Counts that can be added to each other and taken from each other.
record PastTally(Tally tally) {
  /// All records of a city as they are, counted by the database.
  static PastTally of(DSLContext sql, CityId city) {
    var counted =
        DSL.field(
            DSL.select(DSL.sum(ACTIVITY_PARTICIPANT.ACTUAL).cast(Integer.class))
                .from(ACTIVITY_PARTICIPANT)
                .where(ACTIVITY_PARTICIPANT.ACTIVITY_ID.eq(ACTIVITY.ID)));
    var participants =
        sql.select(DSL.sum(DSL.coalesce(ACTIVITY.PARTICIPANTS_ACTUAL, counted)))
            .from(ACTIVITY)
            .where(ACTIVITY.CITY_ID.eq(city).and(ACTIVITY.STATUS.eq(ActivityStatus.DONE)))
            .fetchSingle()
            .value1();
    return new PastTally(
        new Tally(
            counts(sql, PARTNERSHIP, PARTNERSHIP.STATE, PARTNERSHIP.CITY_ID, city),
            counts(sql, ACTIVITY, ACTIVITY.STATUS, ACTIVITY.CITY_ID, city),
            participants == null ? 0 : participants.longValue(),
            sql.fetchCount(
                MEETING, MEETING.CITY_ID.eq(city).and(MEETING.STATUS.eq(MeetingStatus.HELD))),
            counts(sql, STAKEHOLDER, STAKEHOLDER.HELIX, STAKEHOLDER.CITY_ID, city),
            sql.fetchCount(CONTACT, CONTACT.CITY_ID.eq(city))));
  }

  private static <K> Map<K, Integer> counts(
      DSLContext sql, Table<?> table, Field<K> key, Field<CityId> of, CityId city) {
    return sql.select(key, DSL.count())
        .from(table)
        .where(of.eq(city))
        .groupBy(key)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  static PastTally of(Stock stock) {
    var partnerships = new HashMap<String, Integer>();
    stock.partnerships.values().forEach(it -> partnerships.merge(it.state(), 1, Integer::sum));
    var activities = new HashMap<ActivityStatus, Integer>();
    var participants = 0L;
    for (var it : stock.activities.values()) {
      activities.merge(it.status(), 1, Integer::sum);
      var actual = it.participation().actualInAll();
      if (it.status() == ActivityStatus.DONE && actual != null) participants += actual;
    }
    var stakeholders = new HashMap<Helix, Integer>();
    stock.stakeholders.values().forEach(it -> stakeholders.merge(it.helix(), 1, Integer::sum));
    return new PastTally(
        new Tally(
            partnerships,
            activities,
            participants,
            (int)
                stock.meetings.values().stream()
                    .filter(it -> it.status() == MeetingStatus.HELD)
                    .count(),
            stakeholders,
            stock.contacts.size()));
  }

  PastTally plus(PastTally other) {
    return with(other, 1);
  }

  PastTally minus(PastTally other) {
    return with(other, -1);
  }

  private PastTally with(PastTally other, int sign) {
    var theirs = other.tally;
    return new PastTally(
        new Tally(
            joined(tally.partnerships(), theirs.partnerships(), sign),
            joined(tally.activities(), theirs.activities(), sign),
            tally.participants() + sign * theirs.participants(),
            tally.meetings() + sign * theirs.meetings(),
            joined(tally.stakeholders(), theirs.stakeholders(), sign),
            tally.contacts() + sign * theirs.contacts()));
  }

  private static <K> Map<K, Integer> joined(
      Map<K, Integer> ours, Map<K, Integer> theirs, int sign) {
    var all = new HashMap<>(ours);
    theirs.forEach((key, count) -> all.merge(key, sign * count, Integer::sum));
    return all;
  }
}
