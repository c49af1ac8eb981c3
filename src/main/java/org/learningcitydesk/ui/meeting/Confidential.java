// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// The mark of what stays between those who were there: an icon and the word.
final class Confidential {
  private Confidential() {}

  static Label mark(Messages messages) {
    var label = new Label(messages.get("meeting.confidential"), Icons.of(Feather.LOCK));
    label.getStyleClass().add("confidential");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }
}
