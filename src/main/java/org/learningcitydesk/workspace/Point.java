// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where in its history a workspace is. Two equal points of one history have the same records.
///
/// @param first the first change ever made, by which one history is told from another
/// @param seq the number of the last change
/// @param undone how many of the last changes are taken back at this moment
/// @param deeds how many entries the log of data protection has; an erasure is no change
/// @param at when the last change was made
public record Point(@Nullable UUID first, long seq, long undone, long deeds, @Nullable Instant at) {
  /// Whether one of the two has become the other by changes, whichever was first.
  public boolean isOfOneHistoryWith(Point other) {
    return first != null && first.equals(other.first);
  }
}
