// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_PERSONS;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_STAKEHOLDERS;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.duplicate.DistinctPair;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Records that look alike and are not the same, as somebody has said.
public final class DistinctStore {
  private final Rows rows;

  DistinctStore(Rows rows) {
    this.rows = rows;
  }

  public Set<DistinctPair> stakeholders(CityId city) {
    var ofCity = select(STAKEHOLDER.ID).from(STAKEHOLDER).where(STAKEHOLDER.CITY_ID.eq(city));
    return rows
        .sql()
        .selectFrom(DISTINCT_STAKEHOLDERS)
        .where(DISTINCT_STAKEHOLDERS.ONE_ID.in(ofCity))
        .stream()
        .map(it -> new DistinctPair(it.getOneId().value(), it.getOtherId().value()))
        .collect(Collectors.toSet());
  }

  public Set<DistinctPair> persons(CityId city) {
    var ofCity = select(PERSON.ID).from(PERSON).where(PERSON.CITY_ID.eq(city));
    return rows
        .sql()
        .selectFrom(DISTINCT_PERSONS)
        .where(DISTINCT_PERSONS.ONE_ID.in(ofCity))
        .stream()
        .map(it -> new DistinctPair(it.getOneId().value(), it.getOtherId().value()))
        .collect(Collectors.toSet());
  }

  /// These two stakeholders are different; saying it twice says it once.
  public void stakeholdersDiffer(StakeholderId one, StakeholderId other) {
    var pair = new DistinctPair(one.value(), other.value());
    var first = new StakeholderId(pair.one());
    var second = new StakeholderId(pair.other());
    var table = DISTINCT_STAKEHOLDERS;
    if (rows.sql().fetchCount(table, table.ONE_ID.eq(first).and(table.OTHER_ID.eq(second))) > 0)
      return;
    var row = rows.sql().newRecord(table);
    row.setId(Ids.next());
    row.setOneId(first);
    row.setOtherId(second);
    rows.add(List.of(row));
  }

  /// These two persons are different; saying it twice says it once.
  public void personsDiffer(PersonId one, PersonId other) {
    var pair = new DistinctPair(one.value(), other.value());
    var first = new PersonId(pair.one());
    var second = new PersonId(pair.other());
    var table = DISTINCT_PERSONS;
    if (rows.sql().fetchCount(table, table.ONE_ID.eq(first).and(table.OTHER_ID.eq(second))) > 0)
      return;
    var row = rows.sql().newRecord(table);
    row.setId(Ids.next());
    row.setOneId(first);
    row.setOtherId(second);
    rows.add(List.of(row));
  }
}
