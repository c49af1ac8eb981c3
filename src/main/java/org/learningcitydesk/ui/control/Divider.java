// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The line between two parts of a screen stands where the user put it. What the layout does to it,
/// for example in a window that has become small, is not remembered.
public final class Divider {
  private final SplitPane split;
  private final String id;
  private final double usual;
  private final Settings settings;
  private boolean held;

  /// @param id name under which the place is remembered
  /// @param usual share of the first part while the user has chosen none
  public Divider(SplitPane split, String id, double usual, Settings settings) {
    this.split = split;
    this.id = id;
    this.usual = usual;
    this.settings = settings;
    split.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> held = press.getTarget() instanceof Node node && isDivider(node));
    split.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> {
          if (held) remember();
          held = false;
        });
  }

  /// Puts the line to its place; to be called when both parts are there.
  public void place() {
    split.setDividerPositions(settings.divider(id, usual));
  }

  private void remember() {
    if (!split.getDividers().isEmpty())
      settings.rememberDivider(id, Math.rint(split.getDividerPositions()[0] * 1000) / 1000);
  }

  private static boolean isDivider(Node node) {
    for (@Nullable Node it = node; it != null; it = it.getParent())
      if (it.getStyleClass().contains("split-pane-divider")) return true;
    return false;
  }
}
