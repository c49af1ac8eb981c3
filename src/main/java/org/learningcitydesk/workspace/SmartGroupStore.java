// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.SMART_GROUP;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.group.SmartGroup;
import org.learningcitydesk.domain.group.SmartGroupId;
import org.learningcitydesk.workspace.jooq.tables.records.SmartGroupRecord;

/// Saved filters of the registers.
public final class SmartGroupStore implements CityRecords<SmartGroup, SmartGroupId> {
  private final Rows rows;

  SmartGroupStore(Rows rows) {
    this.rows = rows;
  }

  /// By register and name.
  @Override
  public List<SmartGroup> all(CityId city) {
    return rows.sql()
        .selectFrom(SMART_GROUP)
        .where(SMART_GROUP.CITY_ID.eq(city))
        .orderBy(SMART_GROUP.REGISTER, SMART_GROUP.NAME, SMART_GROUP.ID)
        .fetch(SmartGroupStore::value);
  }

  /// Those of one register, by name.
  public List<SmartGroup> of(CityId city, String register) {
    return all(city).stream().filter(it -> it.register().equals(register)).toList();
  }

  @Override
  public Optional<SmartGroup> find(SmartGroupId id) {
    return rows.sql()
        .selectFrom(SMART_GROUP)
        .where(SMART_GROUP.ID.eq(id))
        .fetchOptional(SmartGroupStore::value);
  }

  @Override
  public void save(SmartGroup group) {
    saveAll(List.of(group));
  }

  @Override
  public void saveAll(List<SmartGroup> groups) {
    rows.save(
        SMART_GROUP,
        SMART_GROUP.ID,
        groups,
        new Rows.Shape<>(
            SmartGroup::id, SmartGroup::version, SmartGroup::name, SmartGroupStore::fill));
  }

  @Override
  public void remove(SmartGroupId id) {
    rows.remove(SMART_GROUP, SMART_GROUP.ID.eq(id));
  }

  private static SmartGroup value(SmartGroupRecord row) {
    return new SmartGroup(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getRegister(),
        row.getName(),
        row.getFilter());
  }

  private static void fill(SmartGroup it, SmartGroupRecord row) {
    row.setCityId(it.city());
    row.setRegister(it.register());
    row.setName(it.name());
    row.setFilter(it.filter());
  }
}
