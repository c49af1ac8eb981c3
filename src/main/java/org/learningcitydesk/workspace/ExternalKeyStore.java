// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;

import java.util.List;
import java.util.UUID;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.provenance.ExternalKey;

/// The keys of records in the lists that they were imported from.
public final class ExternalKeyStore {
  private final Rows rows;

  ExternalKeyStore(Rows rows) {
    this.rows = rows;
  }

  /// The oldest first.
  public List<ExternalKey> all(CityId city) {
    return rows.sql()
        .selectFrom(EXTERNAL_KEY)
        .where(EXTERNAL_KEY.CITY_ID.eq(city))
        .orderBy(EXTERNAL_KEY.ID)
        .fetch(
            row ->
                new ExternalKey(
                    row.getRegister(), row.getSource(), row.getExternalId(), row.getRecordId()));
  }

  public void addAll(CityId city, List<ExternalKey> keys) {
    rows.add(
        keys.stream()
            .map(
                it -> {
                  var row = rows.sql().newRecord(EXTERNAL_KEY);
                  row.setId(Ids.next());
                  row.setCityId(city);
                  row.setRegister(it.register());
                  row.setSource(it.source());
                  row.setExternalId(it.key());
                  row.setRecordId(it.record());
                  return row;
                })
            .toList());
  }

  /// Forgets the keys of a record that goes.
  void removeOf(UUID record) {
    rows.remove(EXTERNAL_KEY, EXTERNAL_KEY.RECORD_ID.eq(record));
  }
}
