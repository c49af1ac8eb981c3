// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.time.Instant;
import java.util.Set;

/// A change that is safely on the disk.
///
/// @param touched the domain types of which rows were added, edited or removed
public record Commit(Set<Class<?>> touched, Label label, Instant at) {
  public Commit {
    touched = Set.copyOf(touched);
  }
}
