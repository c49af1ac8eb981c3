// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// What is dragged with the mouse, from the plane or from the list, and where it may be dropped.
final class Moves {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private @Nullable StakeholderId dragged;

  /// Lets a node be dragged.
  void from(Node node, Stakeholder it) {
    node.setOnDragDetected(
        drag -> {
          var content = new ClipboardContent();
          content.putString(it.name());
          var board = node.startDragAndDrop(TransferMode.MOVE);
          board.setDragView(node.snapshot(null, null), drag.getX(), drag.getY());
          board.setContent(content);
          dragged = it.id();
          drag.consume();
        });
    node.setOnDragDone(_ -> dragged = null);
  }

  /// Lets a node take what is dropped on it.
  void to(Node node, Consumer<StakeholderId> dropped) {
    node.setOnDragOver(
        drag -> {
          if (dragged == null) return;
          drag.acceptTransferModes(TransferMode.MOVE);
          node.pseudoClassStateChanged(TARGET, true);
          drag.consume();
        });
    node.setOnDragExited(_ -> node.pseudoClassStateChanged(TARGET, false));
    node.setOnDragDropped(
        drop -> {
          var what = dragged;
          if (what == null) return;
          drop.setDropCompleted(true);
          drop.consume();
          dropped.accept(what);
        });
  }
}
