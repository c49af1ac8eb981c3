// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.stream.IntStream;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;

/// How the states of the life cycle are called, and in which order they stand.
final class StateWords {
  private final Lifecycle lifecycle;
  private final Messages messages;

  StateWords(Kit kit) {
    lifecycle = kit.catalogue().lifecycle();
    messages = kit.messages();
  }

  /// A state that the catalogue does not know is shown as it is.
  String name(String state) {
    return lifecycle.state(state).map(it -> it.name().in(messages.locale())).orElse(state);
  }

  /// Its place in the life cycle.
  int place(String state) {
    return place(lifecycle, state);
  }

  /// Its place in the life cycle; what the catalogue does not know comes last.
  static int place(Lifecycle lifecycle, String state) {
    var states = lifecycle.states();
    return IntStream.range(0, states.size())
        .filter(at -> states.get(at).id().equals(state))
        .findFirst()
        .orElse(states.size());
  }
}
