// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The lines of a form: two halves that follow each other share a line; everything else has a line
/// of its own.
final class FormGrid extends GridPane {
  FormGrid() {
    getStyleClass().add("form-grid");
    for (var i = 0; i < 2; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(half);
    }
  }

  void add(Node node) {
    if (node instanceof FormField<?> field) field.onHalf(this::layOut);
    getChildren().add(node);
    layOut();
  }

  private void layOut() {
    var row = -1;
    var rightFree = false;
    for (var node : getChildren()) {
      var half = node instanceof FormField<?> field && field.isHalf();
      if (half && rightFree) setConstraints(node, 1, row, 1, 1);
      else setConstraints(node, 0, ++row, half ? 1 : 2, 1);
      rightFree = half && !rightFree;
    }
  }
}
