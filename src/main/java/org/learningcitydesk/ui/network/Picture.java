// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcitydesk.domain.network.NetworkChange;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// The network as it is shown, of one moment.
///
/// @param places of every node
/// @param change since the snapshot that it is compared with
record Picture(
    NetworkMetrics metrics, Map<StakeholderId, NetworkPosition> places, Optional<Compared> change) {
  static final Picture NONE = new Picture(NetworkMetrics.EMPTY, Map.of(), Optional.empty());

  /// A snapshot, and what is different now.
  record Compared(NetworkSnapshot snapshot, NetworkChange change) {}

  /// The same with one node elsewhere.
  Picture moved(NetworkPosition to) {
    var others = new LinkedHashMap<>(places);
    others.put(to.stakeholder(), to);
    return new Picture(metrics, others, change);
  }

  List<NetworkRow> rows() {
    var heads = metrics.communities().stream().map(metrics::head).map(Stakeholder::name).toList();
    var moved = change.map(it -> it.change().byId()).orElse(Map.of());
    return metrics.figures().stream()
        .map(
            it ->
                new NetworkRow(
                    it,
                    it.community() == 0 ? null : heads.get(it.community() - 1),
                    moved.get(it.who().id())))
        .toList();
  }
}
