// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.matrix;

import org.learningcitydesk.domain.Code;

/// What the sign of a mark tells beside who it is.
public enum MarkBy implements Code {
  HELIX,
  ENGAGEMENT,
  /// How far participation is from what is wanted.
  GAP
}
