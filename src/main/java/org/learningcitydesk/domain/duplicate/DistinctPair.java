// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.UUID;

/// Two records of which somebody has said that they are different. There is no first and second:
/// the smaller identity stands first.
public record DistinctPair(UUID one, UUID other) {
  public DistinctPair {
    if (one.equals(other)) throw new IllegalArgumentException("a record is not another one");
    if (one.compareTo(other) > 0) {
      var first = one;
      one = other;
      other = first;
    }
  }
}
