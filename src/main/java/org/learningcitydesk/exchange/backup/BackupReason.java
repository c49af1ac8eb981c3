// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.util.Map;
import java.util.Optional;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.workspace.Label;

/// What a backup was made for.
public enum BackupReason implements Code {
  OPENED("opened"),
  CLOSED("closed"),
  REGULAR("regular"),
  ASKED("asked"),
  IMPORT("import"),
  MERGE("merge"),
  BULK("bulk"),
  REPLACEMENT("replacement"),
  ERASURE("erasure");

  // The last word of the label of a change that is of many records, or of one with all its parts.
  private static final Map<String, BackupReason> BEFORE =
      Map.of(
          "imported", IMPORT,
          "merged", MERGE,
          "mergedMany", MERGE,
          "bulkEdited", BULK,
          "pasted", BULK,
          "tagRenamed", BULK,
          "tagRemoved", BULK,
          "upgraded", BULK);

  private static final String CITY_REMOVED = "change.city.removed";

  private final String id;

  BackupReason(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /// Whether a backup has to be made before such a change, and what for.
  public static Optional<BackupReason> before(Label label) {
    var key = label.key();
    if (key.equals(CITY_REMOVED)) return Optional.of(BULK);
    return Optional.ofNullable(BEFORE.get(key.substring(key.lastIndexOf('.') + 1)));
  }

  static Optional<BackupReason> named(String id) {
    for (var it : values()) if (it.id.equals(id)) return Optional.of(it);
    return Optional.empty();
  }
}
