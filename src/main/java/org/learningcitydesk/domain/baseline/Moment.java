// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.time.LocalDate;

/// What somebody wants to compare: how things stand, stood at a baseline, or stood at the end of a
/// day.
public sealed interface Moment {
  record Now() implements Moment {}

  record Frozen(BaselineId baseline) implements Moment {}

  record EndOf(LocalDate day) implements Moment {}
}
