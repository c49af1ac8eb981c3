// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A part of a form in its full width.
abstract class Wide extends VBox {
  /// A grid does not count the gap between the columns that a node spans, so that wrapped names
  /// would get too much height.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(
        width > 0 && getParent() instanceof GridPane grid ? width + grid.getHgap() : width);
  }
}
