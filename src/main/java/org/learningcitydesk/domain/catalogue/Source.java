// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.jspecify.annotations.Nullable;

/// Where something of the catalogue was read.
///
/// @param kind `document`, `web` or `practice` (general knowledge, not confirmed on a page)
/// @param use what it was used for
public record Source(String id, String kind, String name, @Nullable String url, String use) {
  /// One place in a source.
  public record Cited(String sourceId, @Nullable String locator) {}
}
