// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CADENCE;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.workspace.jooq.tables.records.CadenceRecord;

/// How often stakeholders want to be heard.
public final class CadenceStore implements CityRecords<Cadence, CadenceId> {
  private final Rows rows;

  CadenceStore(Rows rows) {
    this.rows = rows;
  }

  /// In the order in which they were added.
  @Override
  public List<Cadence> all(CityId city) {
    return rows.sql()
        .selectFrom(CADENCE)
        .where(CADENCE.CITY_ID.eq(city))
        .orderBy(CADENCE.ID)
        .fetch(CadenceStore::value);
  }

  @Override
  public Optional<Cadence> find(CadenceId id) {
    return rows.sql()
        .selectFrom(CADENCE)
        .where(CADENCE.ID.eq(id))
        .fetchOptional(CadenceStore::value);
  }

  @Override
  public void save(Cadence cadence) {
    saveAll(List.of(cadence));
  }

  public void saveAll(List<Cadence> cadences) {
    rows.save(
        CADENCE,
        CADENCE.ID,
        cadences,
        new Rows.Shape<>(Cadence::id, Cadence::version, Cadence::code, CadenceStore::fill));
  }

  @Override
  public void remove(CadenceId id) {
    rows.remove(CADENCE, CADENCE.ID.eq(id));
  }

  private static Cadence value(CadenceRecord row) {
    return new Cadence(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getScope(),
        row.getCode(),
        row.getIdealDays(),
        row.getMaximumDays());
  }

  private static void fill(Cadence it, CadenceRecord row) {
    row.setCityId(it.city());
    row.setScope(it.scope());
    row.setCode(it.code());
    row.setIdealDays(it.idealDays());
    row.setMaximumDays(it.maximumDays());
  }
}
