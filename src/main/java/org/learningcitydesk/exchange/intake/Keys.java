// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.provenance.ExternalKey;

/// The keys that the records of a kind have in the lists that they came from.
final class Keys {
  private final ImportKind kind;
  private final Map<String, ExternalKey> byKey = new HashMap<>();
  private final Map<UUID, Map<String, ExternalKey>> bySource = new HashMap<>();
  private final Set<ExternalKey> known = new HashSet<>();

  /// @param there the records that are still there: keys of others say nothing
  Keys(ImportKind kind, Surroundings surroundings, Set<UUID> there) {
    this.kind = kind;
    for (var it : surroundings.keys()) {
      if (!it.register().equals(kind.register()) || !there.contains(it.record())) continue;
      byKey.putIfAbsent(Known.key(it.source(), it.key()), it);
      bySource
          .computeIfAbsent(it.record(), _ -> new HashMap<>())
          .putIfAbsent(fold(it.source()), it);
      known.add(it);
    }
  }

  private static String fold(String source) {
    return source.toLowerCase(java.util.Locale.ROOT);
  }

  /// The record of which the row gives the key.
  Optional<UUID> record(Map<Field, String> values) {
    return Optional.ofNullable(values.get(kind.externalKey()))
        .map(key -> byKey.get(Known.key(source(values), key)))
        .map(ExternalKey::record);
  }

  /// Whether the record has another key in the list of the row, and is therefore not meant.
  boolean isTaken(UUID record, Map<Field, String> values) {
    return values.containsKey(kind.externalKey()) && of(record, values) != null;
  }

  /// The key of the record in the list of the row.
  @Nullable ExternalKey of(UUID record, Map<Field, String> values) {
    return bySource.getOrDefault(record, Map.of()).get(fold(source(values)));
  }

  /// The key that the record has after the row was taken.
  @Nullable ExternalKey after(UUID record, Map<Field, String> values) {
    var key = values.get(kind.externalKey());
    if (key == null) return of(record, values);
    if (key.length() > 200) throw new InvalidValue("stakeholder.externalKey", "tooLong");
    var before = of(record, values);
    return before == null ? new ExternalKey(kind.register(), source(values), key, record) : before;
  }

  void load(@Nullable ExternalKey key, Load load) {
    if (key != null && known.add(key)) load.keys.add(key);
  }

  private String source(Map<Field, String> values) {
    return values.getOrDefault(kind.externalSource(), "");
  }
}
