// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.matrix;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Which stakeholders are looked at; what is null is not asked for.
@RecordBuilder
public record MatrixFilter(
    @Nullable Helix helix,
    @Nullable String category,
    @Nullable String tag,
    @Nullable EngagementStatus engagement)
    implements MatrixFilterBuilder.With {
  public static final MatrixFilter ALL = new MatrixFilter(null, null, null, null);

  public boolean admits(Stakeholder it) {
    return (helix == null || it.helix() == helix)
        && (category == null || category.equals(it.category()))
        && (tag == null || it.tags().contains(tag))
        && (engagement == null || it.stance().engagement() == engagement);
  }
}
