// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.learningcitydesk.report.Section;

/// Which report is wanted, and what of it.
///
/// @param without parts that are left out
@RecordBuilder
public record ReportOrder(
    ReportKind kind, Scope scope, PeriodChoice period, Since since, Set<Section> without)
    implements ReportOrderBuilder.With {
  public ReportOrder {
    without = Set.copyOf(without);
  }

  /// All of it, on one city, compared with the latest baseline.
  public static ReportOrder of(ReportKind kind) {
    return new ReportOrder(kind, Scope.CITY, PeriodChoice.ALL, new Since.Latest(), Set.of());
  }
}
