// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_POSITION;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_SNAPSHOT;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.network.NetworkSnapshotId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.jooq.tables.records.NetworkPositionRecord;
import org.learningcitydesk.workspace.jooq.tables.records.NetworkSnapshotRecord;

/// Where stakeholders were put on the map of the network, and what was measured in it.
public final class NetworkStore {
  private final Rows rows;

  NetworkStore(Rows rows) {
    this.rows = rows;
  }

  /// The places that somebody chose.
  public Map<StakeholderId, NetworkPosition> positions(CityId city) {
    var found = new LinkedHashMap<StakeholderId, NetworkPosition>();
    for (var row :
        rows.sql()
            .selectFrom(NETWORK_POSITION)
            .where(ofCity(city))
            .orderBy(NETWORK_POSITION.STAKEHOLDER_ID)
            .fetch())
      found.put(
          row.getStakeholderId(),
          new NetworkPosition(row.getStakeholderId(), row.getX(), row.getY()));
    return found;
  }

  /// Keeps places, in the stead of those that these stakeholders had.
  public void savePositions(CityId city, Collection<NetworkPosition> positions) {
    var there = new HashMap<StakeholderId, NetworkPositionRecord>();
    for (var row : rows.sql().selectFrom(NETWORK_POSITION).where(ofCity(city)).fetch())
      there.put(row.getStakeholderId(), row);
    var added = new ArrayList<NetworkPositionRecord>();
    var edited = new ArrayList<NetworkPositionRecord>();
    for (var position : positions) {
      var row = there.get(position.stakeholder());
      if (row == null) {
        row = rows.sql().newRecord(NETWORK_POSITION);
        row.setId(Ids.next());
        row.setStakeholderId(position.stakeholder());
        added.add(row);
      } else {
        edited.add(row);
      }
      if (row.getX() == null || row.getX() != position.x()) row.setX(position.x());
      if (row.getY() == null || row.getY() != position.y()) row.setY(position.y());
    }
    rows.add(added);
    rows.edit(edited);
  }

  /// Leaves it to the layout again where the stakeholders are.
  public void forgetPositions(CityId city) {
    rows.remove(NETWORK_POSITION, ofCity(city));
  }

  private static Condition ofCity(CityId city) {
    return NETWORK_POSITION.STAKEHOLDER_ID.in(
        select(STAKEHOLDER.ID).from(STAKEHOLDER).where(STAKEHOLDER.CITY_ID.eq(city)));
  }

  /// The newest first.
  public List<NetworkSnapshot> snapshots(CityId city) {
    return rows.seen(
        rows.sql()
            .selectFrom(NETWORK_SNAPSHOT)
            .where(NETWORK_SNAPSHOT.CITY_ID.eq(city))
            .orderBy(NETWORK_SNAPSHOT.DATED.desc(), NETWORK_SNAPSHOT.ID.desc())
            .fetch(NetworkStore::value),
        rows.sight()::see);
  }

  public Optional<NetworkSnapshot> snapshot(NetworkSnapshotId id) {
    return rows.seen(
        rows.sql()
            .selectFrom(NETWORK_SNAPSHOT)
            .where(NETWORK_SNAPSHOT.ID.eq(id))
            .fetchOptional(NetworkStore::value),
        rows.sight()::see);
  }

  public void save(NetworkSnapshot snapshot) {
    rows.save(
        NETWORK_SNAPSHOT,
        NETWORK_SNAPSHOT.ID,
        List.of(snapshot),
        new Rows.Shape<>(
            NetworkSnapshot::id,
            NetworkSnapshot::version,
            NetworkSnapshot::name,
            NetworkStore::fill));
  }

  public void remove(NetworkSnapshotId id) {
    rows.remove(NETWORK_SNAPSHOT, NETWORK_SNAPSHOT.ID.eq(id));
  }

  private static NetworkSnapshot value(NetworkSnapshotRecord row) {
    return new NetworkSnapshot(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getDated(),
        row.getName(),
        row.getFilter(),
        row.getFigures());
  }

  private static void fill(NetworkSnapshot it, NetworkSnapshotRecord row) {
    row.setCityId(it.city());
    row.setDated(it.date());
    row.setName(it.name());
    row.setFilter(it.filter());
    row.setFigures(it.figures());
  }
}
