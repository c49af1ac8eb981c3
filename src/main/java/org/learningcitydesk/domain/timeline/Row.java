// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.text.LocalText;

/// One thing with its place in time.
///
/// @param state in the words of its record
/// @param planned one piece, or several of something that recurs
/// @param actual one piece, or several of something that recurs
/// @param delay null where it is neither late nor early, as far as is known
public record Row(
    Subject subject,
    RowKind kind,
    LocalText label,
    Code state,
    List<Bar> planned,
    List<Bar> actual,
    List<Milestone> milestones,
    @Nullable Delay delay) {
  public Row {
    planned = List.copyOf(planned);
    actual = List.copyOf(actual);
    milestones = List.copyOf(milestones);
  }

  /// True where no date of it is known.
  public boolean isUndated() {
    return planned.isEmpty() && actual.isEmpty() && milestones.isEmpty();
  }

  public boolean touches(Window window) {
    return bars().anyMatch(it -> it.touches(window))
        || milestones.stream().anyMatch(it -> it.touches(window));
  }

  private Stream<Bar> bars() {
    return Stream.concat(planned.stream(), actual.stream());
  }

  /// All days on which something begins or ends.
  Stream<LocalDate> days() {
    return Stream.concat(
        bars().flatMap(it -> Stream.of(it.first(), it.last() == null ? it.first() : it.last())),
        milestones.stream().flatMap(it -> Stream.of(it.date().first(), it.date().last())));
  }
}
