// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons in the size and colour of the text beside them. An icon never stands without a word, shown
/// or at least spoken.
public final class Icons {
  private Icons() {}

  /// A decoration: the word beside it says it all.
  public static Node of(Ikon icon) {
    var node = new FontIcon(icon);
    node.getStyleClass().add("desk-icon");
    return node;
  }

  /// A button with icon and word.
  public static Button button(String id, Ikon icon, String word) {
    var button = new Button(word, of(icon));
    button.setId(id);
    return button;
  }

  /// A button of which only the icon is seen; the word is its tooltip and what a screen reader
  /// says.
  public static Button small(String id, Ikon icon, String word) {
    var button = new Button(null, of(icon));
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat");
    name(button, word);
    return button;
  }

  /// Gives a control a spoken name and a tooltip.
  public static void name(javafx.scene.control.Control control, String word) {
    control.setAccessibleText(word);
    control.setTooltip(new Tooltip(word));
  }
}
