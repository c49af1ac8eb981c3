// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import org.learningcitydesk.exchange.backup.Backup;

/// The two ways to have the state of a backup again.
public interface TakingBack {
  /// Makes a workspace of its own of it, where the user says, and opens that.
  void asFileOfItsOwn(Backup backup);

  /// Puts it in the place of the open workspace, which is kept beside it.
  void inPlace(Backup backup);
}
