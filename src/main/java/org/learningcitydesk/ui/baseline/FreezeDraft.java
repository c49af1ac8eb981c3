// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.baseline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.time.PartialDate;

/// What is typed to freeze a state, or to give one another name.
///
/// @param day of which the end is frozen; null for this moment
record FreezeDraft(@Nullable String name, @Nullable String note, @Nullable PartialDate day) {
  static final FreezeDraft NEW = new FreezeDraft(null, null, null);

  static FreezeDraft of(Baseline baseline) {
    return new FreezeDraft(baseline.name(), baseline.note(), null);
  }

  FreezeDraft withName(@Nullable String other) {
    return new FreezeDraft(other, note, day);
  }

  FreezeDraft withNote(@Nullable String other) {
    return new FreezeDraft(name, other, day);
  }

  FreezeDraft withDay(@Nullable PartialDate other) {
    return new FreezeDraft(name, note, other);
  }

  String requiredName() {
    if (name == null || name.isBlank()) throw new InvalidValue("baseline.name", "isBlank");
    if (name.strip().length() > 200) throw new InvalidValue("baseline.name", "tooLong");
    if (note != null && note.length() > 2000) throw new InvalidValue("baseline.note", "tooLong");
    return name.strip();
  }

  /// The whole draft, provided that it can be frozen.
  ///
  /// @param first the first day of which the city has a past
  FreezeDraft checked(LocalDate first, LocalDate today) {
    requiredName();
    var on = on();
    if (on != null && on.isAfter(today)) throw new InvalidValue("baseline.day", "inTheFuture");
    if (on != null && on.isBefore(first)) throw new InvalidValue("baseline.day", "beforeJournal");
    return this;
  }

  /// Of a month or a year, its last day.
  @Nullable LocalDate on() {
    return day == null ? null : day.last();
  }

  Baseline of(Baseline stored, String given) {
    return stored.with(it -> it.name(given).note(note));
  }
}
