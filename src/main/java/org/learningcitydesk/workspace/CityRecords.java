// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.city.CityId;

/// A store of records that each belong to one city, as a register needs it.
///
/// @param <T> the record, a value
/// @param <K> its identity
public interface CityRecords<T, K> {
  List<T> all(CityId city);

  Optional<T> find(K id);

  void save(T record);

  default void saveAll(List<T> records) {
    records.forEach(this::save);
  }

  /// Removes the record from wherever it is mentioned, then the record.
  void remove(K id);
}
