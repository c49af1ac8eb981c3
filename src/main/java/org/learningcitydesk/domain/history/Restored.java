// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.LocalText;

/// What came of taking records out of the bin.
///
/// @param records how many are there again
/// @param links how many links of them were made again
/// @param lost links that could not be made again
public record Restored(int records, int links, List<Lost> lost) {
  public Restored {
    lost = List.copyOf(lost);
  }

  /// Both together.
  public Restored and(Restored other) {
    return new Restored(
        records + other.records,
        links + other.links,
        Stream.concat(lost.stream(), other.lost.stream()).distinct().toList());
  }

  /// A link whose other end is not there any more, or is linked elsewhere now.
  public record Lost(RecordKind kind, @Nullable LocalText name) {}
}
