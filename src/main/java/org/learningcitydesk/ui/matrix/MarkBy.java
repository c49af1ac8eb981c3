// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import org.learningcitydesk.domain.Code;

/// What the sign of a mark tells beside who it is.
enum MarkBy implements Code {
  HELIX,
  ENGAGEMENT,
  /// How far participation is from what is wanted.
  GAP
}
