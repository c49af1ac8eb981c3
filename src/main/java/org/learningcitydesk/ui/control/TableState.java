// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;

/// What a user made of a table: its columns in their order, and by which of them it is sorted.
public record TableState(List<Column> columns, List<Sort> sorts, boolean filterRow) {
  public record Column(String id, double width, boolean visible) {}

  public record Sort(String column, boolean ascending) {}
}
