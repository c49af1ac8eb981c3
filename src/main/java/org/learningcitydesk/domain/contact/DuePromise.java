// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.learningcitydesk.domain.time.PartialDate;

/// A promise that waits to be kept, with the contact in which it was made.
public record DuePromise(Contact contact, Promise promise) {
  /// The open promises: first those with a date, the earliest before the others, then those
  /// without.
  public static List<DuePromise> of(List<Contact> contacts) {
    return contacts.stream()
        .flatMap(
            contact ->
                contact.promises().stream()
                    .filter(it -> !it.done())
                    .map(it -> new DuePromise(contact, it)))
        .sorted(
            Comparator.comparing(
                    (DuePromise it) -> it.promise().due(),
                    Comparator.nullsLast(Comparator.comparing(PartialDate::last)))
                .thenComparing(it -> it.contact().date()))
        .toList();
  }

  public boolean isOverdueOn(LocalDate today) {
    return promise.isOverdueOn(today);
  }

  /// Whether it is overdue or falls due until that day.
  public boolean isDueBy(LocalDate until) {
    var due = promise.due();
    return due != null && !due.first().isAfter(until);
  }
}
