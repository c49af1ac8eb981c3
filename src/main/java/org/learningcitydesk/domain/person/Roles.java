// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningcitydesk.domain.time.PartialDate;

/// Roles as they stand on one day.
///
/// @param current those that began last come first
/// @param toCome the next comes first
/// @param past those that ended last come first
public record Roles(List<PersonRole> current, List<PersonRole> toCome, List<PersonRole> past) {
  public static final Roles NONE = new Roles(List.of(), List.of(), List.of());

  static final Comparator<PersonRole> LATEST_FIRST =
      comparing(PersonRole::from, nullsFirst(naturalOrder()))
          .reversed()
          .thenComparing(it -> it.id().value());

  private static final Comparator<PersonRole> ENDED_LAST_FIRST =
      comparing(PersonRole::to, nullsFirst(Comparator.<PartialDate>naturalOrder()))
          .reversed()
          .thenComparing(LATEST_FIRST);

  private static final Comparator<PersonRole> NEXT_FIRST =
      comparing(PersonRole::from, nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(it -> it.id().value());

  public Roles {
    current = List.copyOf(current);
    toCome = List.copyOf(toCome);
    past = List.copyOf(past);
  }

  /// The roles, in any order, as they stand on a day.
  public static Roles of(Collection<PersonRole> roles, LocalDate day) {
    return new Roles(
        those(roles, it -> it.isCurrentOn(day), LATEST_FIRST),
        those(roles, it -> it.isYetToComeOn(day), NEXT_FIRST),
        those(roles, it -> it.isPastOn(day), ENDED_LAST_FIRST));
  }

  private static List<PersonRole> those(
      Collection<PersonRole> roles, Predicate<PersonRole> which, Comparator<PersonRole> order) {
    return roles.stream().filter(which).sorted(order).toList();
  }

  /// Current, to come, past.
  public Stream<PersonRole> all() {
    return Stream.of(current, toCome, past).flatMap(List::stream);
  }

  public boolean isEmpty() {
    return current.isEmpty() && toCome.isEmpty() && past.isEmpty();
  }
}
