// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.learningcitydesk.ui.control.Settings;

/// Whether words fit beside the icons. A small window with large text shows icons alone, their
/// words as tips.
final class Roominess {
  static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /// In ems.
  private static final double ROOM_FOR_WORDS = 54;

  private Roominess() {}

  static void follow(Region desk, Settings settings) {
    desk.widthProperty()
        .subscribe(
            width ->
                desk.pseudoClassStateChanged(
                    COMPACT,
                    width.doubleValue() > 0
                        && width.doubleValue() / settings.em() < ROOM_FOR_WORDS));
  }
}
