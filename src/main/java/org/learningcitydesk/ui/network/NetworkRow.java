// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.network.NetworkChange;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A stakeholder with its measures in the table.
///
/// @param community by whose name its community goes; null without a link
/// @param moved how it differs from the snapshot; null where nothing is compared
record NetworkRow(
    NetworkMetrics.Figures figures,
    @Nullable String community,
    NetworkChange.@Nullable Moved moved) {
  StakeholderId id() {
    return figures.who().id();
  }
}
