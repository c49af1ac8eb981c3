// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// What a person is, or was, in a stakeholder. A date that is known to the month or the year counts
/// with all its days: the role began on the first of them and lasted to the last.
///
/// @param to the last day of the role; null while nobody knows of an end
@RecordBuilder
public record PersonRole(
    PersonRoleId id,
    long version,
    PersonId person,
    StakeholderId stakeholder,
    @Nullable String title,
    @Nullable PartialDate from,
    @Nullable PartialDate to)
    implements PersonRoleBuilder.With {
  public PersonRole {
    title = Blank.toNull(title, "personRole.title", 200);
    if (from != null && to != null && to.last().isBefore(from.first()))
      throw new InvalidValue("personRole.to", "endBeforeStart");
  }

  public boolean isCurrentOn(LocalDate day) {
    return !isYetToComeOn(day) && !isPastOn(day);
  }

  /// Whether the role was, or may have been, the person's on some day of a date.
  public boolean isCurrentIn(PartialDate date) {
    return !isYetToComeOn(date.last()) && !isPastOn(date.first());
  }

  public boolean isPastOn(LocalDate day) {
    return to != null && to.last().isBefore(day);
  }

  public boolean isYetToComeOn(LocalDate day) {
    return from != null && from.first().isAfter(day);
  }

  /// The role, over before another begins: on the day before, or, where the day is not known or was
  /// its first, on the same date. A role that is over by then stays as it is.
  ///
  /// @throws InvalidValue where the role itself begins later
  public PersonRole endedFor(PartialDate next) {
    if (isPastOn(next.first())) return this;
    if (next.isExact() && (from == null || from.first().isBefore(next.first())))
      return withTo(PartialDate.of(next.first().minusDays(1)));
    return withTo(next);
  }
}
