// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes a file that is dragged into the window; of several, the first.
final class FileDrop {
  private FileDrop() {}

  static void on(Scene scene, Consumer<Path> taken) {
    scene.setOnDragOver(FileDrop::dragged);
    scene.setOnDragDropped(drop -> dropped(drop, taken));
  }

  private static void dragged(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
    drag.consume();
  }

  private static void dropped(DragEvent drop, Consumer<Path> taken) {
    if (!drop.getDragboard().hasFiles()) return;
    drop.setDropCompleted(true);
    drop.consume();
    taken.accept(drop.getDragboard().getFiles().getFirst().toPath());
  }
}
