// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.DuePromise;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.contact.Warmth;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.workspace.Tx;

/// Who asks for a contact, and which promises wait to be kept.
///
/// @param cadences how many intervals are set: without any, nobody goes cold
/// @param cold beyond the maximum, the longest overdue first
/// @param due how many more have passed the ideal interval
/// @param promises all that are open: the overdue ones first, those without a date last
record ContactNews(int cadences, List<Silence> cold, int due, List<DuePromise> promises) {
  static ContactNews read(Tx tx, CityId city, List<Stakeholder> stakeholders, LocalDate today) {
    var list = tx.contacts().goingCold(city, stakeholders, today);
    return new ContactNews(
        tx.cadences().all(city).size(),
        list.stream().filter(Silence::isCold).toList(),
        (int) list.stream().filter(it -> it.warmth() == Warmth.DUE).count(),
        DuePromise.of(tx.contacts().withOpenPromises(city)));
  }

  /// The promises that are overdue or fall due until that day.
  List<DuePromise> promisesBy(LocalDate until) {
    return promises.stream().filter(it -> it.isDueBy(until)).toList();
  }
}
