// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// What is dragged with the mouse, from the plane or from the list, and where it may be dropped.
/// Escape, and a drop anywhere else, leave all as it was.
final class Moves {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  /// A hand that trembles does not drag.
  private static final double STILL = 6;

  /// The picture of what is dragged lies beside the pointer, so that the place below it is seen.
  private static final double BESIDE = 12;

  private final Map<Node, Consumer<StakeholderId>> targets = new HashMap<>();
  private @Nullable Point2D pressed;
  private @Nullable Drag drag;

  /// Lets a node be dragged.
  void from(Node node, Stakeholder it) {
    node.setOnMousePressed(
        press ->
            pressed =
                press.getButton() == MouseButton.PRIMARY
                    ? new Point2D(press.getSceneX(), press.getSceneY())
                    : null);
    node.setOnMouseDragged(move -> drag(node, it.id(), move));
    node.setOnMouseReleased(this::release);
  }

  /// Lets a node rest that could be dragged.
  void none(Node node) {
    node.setOnMousePressed(null);
    node.setOnMouseDragged(null);
    node.setOnMouseReleased(null);
  }

  /// Lets a node take what is dropped on it.
  void to(Node node, Consumer<StakeholderId> dropped) {
    targets.put(node, dropped);
  }

  private void drag(Node node, StakeholderId who, MouseEvent move) {
    var from = pressed;
    if (from == null) return;
    if (drag == null) {
      if (from.distance(move.getSceneX(), move.getSceneY()) < STILL) return;
      drag = new Drag(node, who);
    }
    drag.over(target(move), move);
    move.consume();
  }

  private void release(MouseEvent release) {
    pressed = null;
    var ended = drag;
    if (ended == null) return;
    var target = target(release);
    ended.end();
    release.consume();
    var dropped = target == null ? null : targets.get(target);
    if (dropped != null) dropped.accept(ended.who);
  }

  /// The place under the pointer that takes what is dropped.
  private @Nullable Node target(MouseEvent at) {
    var picked = at.getPickResult();
    for (Node node = picked == null ? null : picked.getIntersectedNode();
        node != null;
        node = node.getParent()) if (targets.containsKey(node)) return node;
    return null;
  }

  /// Somebody on the way from one place to another.
  private final class Drag {
    private final StakeholderId who;
    private final Scene scene;
    private final Popup ghost = new Popup();
    private final EventHandler<KeyEvent> escape = this::pressed;
    private final Subscription gone;
    private @Nullable Node over;

    Drag(Node node, StakeholderId who) {
      this.who = who;
      scene = node.getScene();
      var picture = new ImageView(node.snapshot(null, null));
      picture.setOpacity(0.8);
      ghost.getContent().add(picture);
      ghost.setHideOnEscape(false); // the press goes on to the window below
      scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
      gone =
          node.sceneProperty()
              .subscribe(
                  (_, now) -> {
                    if (now == null) end(); // the mark was drawn anew under the hand
                  });
    }

    void over(@Nullable Node target, MouseEvent move) {
      light(target);
      var x = move.getScreenX() + BESIDE;
      var y = move.getScreenY() + BESIDE;
      if (ghost.isShowing()) {
        ghost.setX(x);
        ghost.setY(y);
      } else {
        ghost.show(scene.getWindow(), x, y);
      }
    }

    private void light(@Nullable Node target) {
      if (over == target) return;
      if (over != null) over.pseudoClassStateChanged(TARGET, false);
      if (target != null) target.pseudoClassStateChanged(TARGET, true);
      over = target;
    }

    private void pressed(KeyEvent press) {
      if (press.getCode() != KeyCode.ESCAPE) return;
      Moves.this.pressed = null;
      end();
      press.consume();
    }

    void end() {
      light(null);
      ghost.hide();
      gone.unsubscribe();
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      drag = null;
    }
  }
}
