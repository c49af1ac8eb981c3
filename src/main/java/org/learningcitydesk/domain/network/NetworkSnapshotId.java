// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a snapshot of the network.
public record NetworkSnapshotId(UUID value) {
  /// A new identity, later than all before it.
  public static NetworkSnapshotId next() {
    return new NetworkSnapshotId(Ids.next());
  }
}
