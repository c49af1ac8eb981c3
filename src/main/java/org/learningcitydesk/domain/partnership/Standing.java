// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Lifecycle;

/// What the states of the life cycle come to, in a word.
public enum Standing implements Code {
  /// The partners are bound to each other.
  IN_FORCE,
  /// They are not bound, and something is still expected: it is being prepared, or it rests.
  OPEN,
  /// Nothing is expected any more.
  CLOSED;

  /// @param state id of the catalogue; one that is not known is open
  public static Standing of(String state, Lifecycle lifecycle) {
    return lifecycle
        .state(state)
        .map(it -> it.inForce() ? IN_FORCE : it.isFinal() ? CLOSED : OPEN)
        .orElse(OPEN);
  }
}
