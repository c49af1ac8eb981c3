// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Option;

/// The steps of the path, to choose from.
record Steps(Messages messages, Supplier<Neighbours> neighbours) {
  List<Option<StepId>> options() {
    return neighbours.get().steps().values().stream()
        .map(it -> Option.of(it.id(), it.label(messages.locale())))
        .toList();
  }

  String name(@Nullable StepId id) {
    if (id == null) return "";
    return neighbours.get().step(id).map(it -> it.label(messages.locale())).orElse("…");
  }
}
