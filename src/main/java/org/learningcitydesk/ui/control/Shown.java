// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node is in a visible window. Carries subscriptions: a hidden screen sleeps, a closed
/// one is forgotten.
public final class Shown {
  private Shown() {}

  public static ObservableValue<Boolean> in(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }
}
