// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.report.Section;

/// Which report is wanted, and what of it.
///
/// @param without parts that are left out
/// @param profile for whom it is
@RecordBuilder
public record ReportOrder(
    ReportKind kind,
    Scope scope,
    PeriodChoice period,
    Since since,
    Set<Section> without,
    SharingProfile profile)
    implements ReportOrderBuilder.With {
  public ReportOrder {
    without = Set.copyOf(without);
  }

  /// For whom it is written: what was chosen, where that is possible for this kind of report.
  public SharingProfile shared() {
    var possible = kind.profiles();
    return possible.contains(profile) ? profile : possible.getLast();
  }

  /// All of it with the names of people, on one city, compared with the latest baseline.
  public static ReportOrder of(ReportKind kind) {
    return new ReportOrder(
        kind, Scope.CITY, PeriodChoice.ALL, new Since.Latest(), Set.of(), SharingProfile.FULL);
  }
}
