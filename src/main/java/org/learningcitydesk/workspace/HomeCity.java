// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CITY;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;

/// The city that a row belongs to: it says so itself, or a row does that it points to.
final class HomeCity {
  private final RowNames names;

  HomeCity(RowNames names) {
    this.names = names;
  }

  /// Empty for what belongs to no city.
  Optional<CityId> of(Table<?> table, Map<String, @Nullable String> row) {
    if (table.equals(CITY)) return id(row, "id").map(CityId::new);
    var own = id(row, "city_id");
    if (own.isPresent() || row.containsKey("city_id")) return own.map(CityId::new);
    for (var reference : table.getReferences()) {
      var column = ToldTable.column(reference.getFields().getFirst());
      var target = reference.getKey().getTable();
      var found =
          id(row, column).flatMap(it -> names.row(target, it)).flatMap(it -> of(target, it));
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static Optional<UUID> id(Map<String, @Nullable String> row, String column) {
    return Optional.ofNullable(row.get(column)).map(UUID::fromString);
  }
}
