// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.time.LocalDate;
import java.util.Optional;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.report.baseline.ChangesSource;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Tx;

/// What is at hand while a report on a city is read.
record Reading(
    Tx tx, City city, ReportOrder order, Catalogue catalogue, LocalDate today, Progress progress) {
  /// What changed since the state that is meant; empty where there is none in this city.
  Optional<ChangesSource> changes() {
    // The history names people who are not known any more.
    if (order.shared() != SharingProfile.FULL) return Optional.empty();
    return order
        .since()
        .in(tx, city.id())
        .map(
            it ->
                ChangesSource.read(
                    tx, city.id(), it, new Moment.Now(), catalogue, today, progress));
  }
}
