// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.CITY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.learningcitydesk.domain.baseline.Comparison;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.baseline.Point;
import org.learningcitydesk.domain.baseline.Situation;
import org.learningcitydesk.domain.baseline.Turn;
import org.learningcitydesk.domain.baseline.Turns;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// How things stood earlier: the rows of today, rewound along the journal. Undo goes back change by
/// change, so that what a point of the journal stands for never changes while it can be named.
public final class PastStore {
  private static final int PHASES = 5;

  private final Rows rows;

  PastStore(Rows rows) {
    this.rows = rows;
  }

  /// Number of the last change that was not taken back.
  long last() {
    return last(DSL.noCondition());
  }

  private long last(Condition which) {
    var found =
        rows.sql()
            .select(DSL.max(CHANGE.SEQ))
            .from(CHANGE)
            .where(CHANGE.UNDONE_AT.isNull().and(which))
            .fetchOne();
    return found == null || found.value1() == null ? 0 : found.value1();
  }

  /// The first day of which the city has a past.
  ///
  /// @throws UserProblem where the city is gone
  public LocalDate firstDay(CityId city) {
    return rows.sql()
        .select(CITY.CREATED_AT)
        .from(CITY)
        .where(CITY.ID.eq(city))
        .fetchOptional(it -> day(it.value1()))
        .orElseThrow(() -> new UserProblem("problem.report.noCity"));
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
  }

  /// @throws UserProblem where the journal does not reach back to the day, or it is still to come
  Point endOf(CityId city, LocalDate day) {
    var first = firstDay(city);
    if (day.isBefore(first)) throw new UserProblem("problem.past.tooEarly", day, first);
    var next = day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    return new Point(last(CHANGE.MADE_AT.lt(next)), day, null);
  }

  /// The place in the journal that somebody means.
  ///
  /// @param today the day on which it is asked
  /// @throws UserProblem where there is none
  public Point point(CityId city, Moment moment, LocalDate today) {
    return switch (moment) {
      case Moment.Now _ -> new Point(last(), today, null);
      case Moment.EndOf(var day) -> {
        if (day.isAfter(today)) throw new UserProblem("problem.past.future", day);
        yield endOf(city, day);
      }
      case Moment.Frozen(var id) ->
          new BaselineStore(rows)
              .find(id)
              .map(
                  it ->
                      new Point(
                          it.seq(),
                          LocalDate.ofInstant(it.takenAt(), ZoneId.systemDefault()),
                          it.name()))
              .orElseThrow(() -> new UserProblem("problem.past.gone"));
    };
  }

  /// What is different between two points of the journal, and why. Of what there may be very many,
  /// only what something happened to is read; the rest is counted.
  ///
  /// @throws UserProblem where the second is before the first
  public Comparison compare(CityId city, Point from, Point to, Progress progress) {
    if (to.seq() < from.seq()) throw new UserProblem("problem.past.order");
    progress.step(0, PHASES);
    var rewind =
        Rewind.since(rows.sql(), from.seq(), PastRecords.TABLES, PastCauses.OWNERS.keySet());
    var records = new PastRecords(rows, rewind, city);
    progress.step(1, PHASES);
    var then = new Stock(records, from.seq());
    progress.step(2, PHASES);
    var now = new Stock(records, to.seq());
    progress.step(3, PHASES);
    var today = to.seq() >= last() ? now : new Stock(records, Long.MAX_VALUE);
    var others = PastTally.of(rows.sql(), city).minus(today.tally());
    progress.step(4, PHASES);
    var compared =
        new Comparison(
            then.situation(others),
            now.situation(others),
            turns(then, now),
            PastCauses.of(rows.sql(), rewind, from.seq(), to.seq()));
    progress.step(PHASES, PHASES);
    return compared;
  }

  /// How things stood after a change.
  Situation situation(CityId city, long at) {
    var rewind = Rewind.since(rows.sql(), at, PastRecords.TABLES, List.of());
    var records = new PastRecords(rows, rewind, city);
    var today = new Stock(records, Long.MAX_VALUE);
    return new Stock(records, at).situation(PastTally.of(rows.sql(), city).minus(today.tally()));
  }

  private static Turns turns(Stock then, Stock now) {
    var contacts = new HashSet<>(now.contacts);
    contacts.removeAll(then.contacts);
    return new Turns(
        turns(then.partnerships, now.partnerships, it -> it.withVersion(0)),
        turns(then.activities, now.activities, it -> it.withVersion(0)),
        turns(then.meetings, now.meetings, it -> it.withVersion(0)),
        turns(then.stakeholders, now.stakeholders, it -> it),
        contacts.size());
  }

  /// What differs by more than its version.
  private static <K, T> List<Turn<T>> turns(Map<K, T> then, Map<K, T> now, UnaryOperator<T> plain) {
    var turns = new ArrayList<Turn<T>>();
    now.forEach(
        (id, after) -> {
          var before = then.get(id);
          if (before == null || !plain.apply(before).equals(plain.apply(after)))
            turns.add(new Turn<>(before, after));
        });
    then.forEach(
        (id, before) -> {
          if (!now.containsKey(id)) turns.add(new Turn<>(before, null));
        });
    return turns;
  }
}
