// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.List;
import org.learningcitydesk.domain.stakeholder.Helix;

/// Something that coverage says is missing.
public sealed interface Gap {
  /// Of a helix nobody takes part anywhere.
  ///
  /// @param known how many of it are known all the same
  record Nowhere(Helix helix, int known) implements Gap {}

  /// Of no helix anybody takes part.
  record Deserted(List<Column> columns) implements Gap {}

  /// @param neverMet how many of the helix are known and were never met
  record Missing(Helix helix, List<Column> columns, int neverMet) implements Gap {}

  /// Nobody of these categories is known at all.
  record Unknown(Helix helix, List<String> categories) implements Gap {}

  /// There is one only in each of these.
  record OneOnly(Helix helix, List<Column> columns) implements Gap {}
}
