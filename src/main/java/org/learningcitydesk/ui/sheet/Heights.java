// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import org.learningcitydesk.ui.control.RegisterTable;

/// A table on a page that scrolls is as high as its rows, up to a measure.
final class Heights {
  private static final int MOST_ROWS = 16;

  private Heights() {}

  static void asRows(RegisterTable<?> table, int rows) {
    var height = (Math.min(Math.max(rows, 1), MOST_ROWS) + 2.2) * table.view().getFixedCellSize();
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }
}
