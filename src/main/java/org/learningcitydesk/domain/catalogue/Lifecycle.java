// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.text.LocalText;

/// The states of a partnership and the ways from one to another.
public record Lifecycle(
    Basis basis, String initialStateId, List<State> states, List<Transition> transitions) {
  /// The state with this id.
  public Optional<State> state(String id) {
    return states.stream().filter(state -> state.id().equals(id)).findFirst();
  }

  /// The states that can follow; none after an id that is not known.
  public List<State> allowed(String fromStateId) {
    return transitions.stream()
        .filter(step -> step.from().equals(fromStateId))
        .flatMap(step -> state(step.to()).stream())
        .toList();
  }

  /// Whether the second state can follow the first; staying is allowed.
  public boolean isAllowed(String from, String to) {
    return from.equals(to) || allowed(from).stream().anyMatch(it -> it.id().equals(to));
  }

  /// Whether partners in this state are bound to each other; false for an id that is not known.
  public boolean isInForce(String stateId) {
    return state(stateId).map(State::inForce).orElse(false);
  }

  /// A state of a partnership.
  ///
  /// @param isFinal nothing is expected after it
  /// @param inForce the partners are bound to each other: the partnership counts as active
  public record State(
      String id, LocalText name, @JsonProperty("final") boolean isFinal, boolean inForce)
      implements Entry {}

  /// One way from a state to the next.
  public record Transition(String from, String to) {}
}
