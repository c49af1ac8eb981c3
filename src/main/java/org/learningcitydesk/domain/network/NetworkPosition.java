// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Where somebody put a stakeholder on the map of the network.
///
/// @param x from the centre to the right, in lengths of a link
/// @param y from the centre downwards, in lengths of a link
public record NetworkPosition(StakeholderId stakeholder, double x, double y) {}
