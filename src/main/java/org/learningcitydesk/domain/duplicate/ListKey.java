// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Origin;

/// The key of a record in the list that it was imported from.
public record ListKey(@Nullable String source, String key) {
  public static @Nullable ListKey of(Origin origin) {
    return origin.key() == null ? null : new ListKey(origin.source(), origin.key());
  }
}
