// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.IMPORT_MAPPING;

import java.util.List;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.workspace.jooq.tables.records.ImportMappingRecord;

/// How lists were read last time: one mapping a list and kind of record.
public final class ImportMappingStore {
  private final Rows rows;

  ImportMappingStore(Rows rows) {
    this.rows = rows;
  }

  /// The one that was used last comes first.
  public List<RememberedMapping> all(CityId city) {
    return rows.sql()
        .selectFrom(IMPORT_MAPPING)
        .where(IMPORT_MAPPING.CITY_ID.eq(city))
        .orderBy(IMPORT_MAPPING.UPDATED_AT.desc(), IMPORT_MAPPING.ID.desc())
        .fetch(ImportMappingStore::value);
  }

  /// Takes the place of what was remembered of the same list.
  public void remember(RememberedMapping mapping) {
    var row =
        rows.sql()
            .selectFrom(IMPORT_MAPPING)
            .where(
                IMPORT_MAPPING
                    .CITY_ID
                    .eq(mapping.city())
                    .and(IMPORT_MAPPING.REGISTER.eq(mapping.register()))
                    .and(IMPORT_MAPPING.SOURCE.eq(mapping.source())))
            .orderBy(IMPORT_MAPPING.ID)
            .limit(1)
            .fetchOne();
    if (row == null) {
      var added = rows.sql().newRecord(IMPORT_MAPPING);
      added.setId(mapping.id());
      fill(mapping, added);
      rows.add(List.of(added));
    } else {
      fill(mapping, row);
      rows.edit(List.of(row));
    }
  }

  private static void fill(RememberedMapping mapping, ImportMappingRecord row) {
    row.setCityId(mapping.city());
    row.setRegister(mapping.register());
    row.setSource(mapping.source());
    row.setColumns(mapping.columns());
    row.setMapping(mapping.mapping());
  }

  private static RememberedMapping value(ImportMappingRecord row) {
    return new RememberedMapping(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getRegister(),
        row.getSource(),
        row.getColumns(),
        row.getMapping());
  }
}
