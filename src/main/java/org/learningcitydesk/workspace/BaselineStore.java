// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.BASELINE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.workspace.jooq.tables.records.BaselineRecord;

/// States of a city that somebody froze under a name. Nothing is copied: a baseline is a point of
/// the journal.
public final class BaselineStore {
  private final Rows rows;

  BaselineStore(Rows rows) {
    this.rows = rows;
  }

  /// The latest state first.
  public List<Baseline> all(CityId city) {
    return rows.sql()
        .selectFrom(BASELINE)
        .where(BASELINE.CITY_ID.eq(city))
        .orderBy(BASELINE.SEQ.desc(), BASELINE.TAKEN_AT.desc(), BASELINE.ID.desc())
        .fetch(BaselineStore::value);
  }

  public Optional<Baseline> find(BaselineId id) {
    return rows.sql()
        .selectFrom(BASELINE)
        .where(BASELINE.ID.eq(id))
        .fetchOptional(BaselineStore::value);
  }

  /// Freezes the state as it is at this moment, or as it was at the end of an earlier day.
  ///
  /// @param day null for this moment
  /// @throws org.learningcitydesk.work.UserProblem where the journal does not reach back to the day
  public Baseline freeze(CityId city, String name, @Nullable String note, @Nullable LocalDate day) {
    var past = new PastStore(rows);
    if (day != null && day.isAfter(rows.day()))
      throw new InvalidValue("baseline.day", "inTheFuture");
    var earlier = day == null || !day.isBefore(rows.day()) ? null : day;
    var seq = earlier == null ? past.last() : past.endOf(city, earlier).seq();
    var at =
        earlier == null
            ? rows.moment()
            : earlier.atTime(23, 59, 59).atZone(ZoneId.systemDefault()).toInstant();
    var frozen = new Baseline(BaselineId.next(), 0, city, name, note, seq, at, rows.author());
    save(frozen);
    return frozen;
  }

  public void save(Baseline baseline) {
    rows.save(
        BASELINE,
        BASELINE.ID,
        List.of(baseline),
        new Rows.Shape<>(Baseline::id, Baseline::version, Baseline::name, BaselineStore::fill));
  }

  /// Forgets the name; the journal stays as it is.
  public void remove(BaselineId id) {
    rows.remove(BASELINE, BASELINE.ID.eq(id));
  }

  private static Baseline value(BaselineRecord row) {
    return new Baseline(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getName(),
        row.getNote(),
        row.getSeq(),
        row.getTakenAt().toInstant(),
        row.getTakenBy());
  }

  private static void fill(Baseline it, BaselineRecord row) {
    row.setCityId(it.city());
    row.setName(it.name());
    row.setNote(it.note());
    row.setSeq(it.seq());
    if (row.getTakenAt() == null || !row.getTakenAt().toInstant().equals(it.takenAt()))
      row.setTakenAt(it.takenAt().atOffset(ZoneOffset.UTC));
    row.setTakenBy(it.takenBy());
  }
}
