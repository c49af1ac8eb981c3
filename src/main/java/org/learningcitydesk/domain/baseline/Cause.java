// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.time.Instant;
import java.util.List;

/// The change behind something that is different: when, by whom, and what it was called.
///
/// @param label key of the messages
/// @param args what is filled into the label
public record Cause(Instant at, String author, String label, List<String> args) {
  public Cause {
    args = List.copyOf(args);
  }
}
