// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import org.learningcitydesk.domain.Code;

/// How well a part of society is present in a column.
public enum CellState implements Code {
  NOBODY,
  /// Nobody takes part, and whoever is known was never met.
  NEVER_MET,
  /// It depends on one alone.
  ONE,
  SEVERAL
}
