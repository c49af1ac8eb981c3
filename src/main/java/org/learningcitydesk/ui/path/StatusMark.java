// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// How a state looks: an icon, a word and a colour, never the colour alone.
final class StatusMark {
  private static final PseudoClass NOT_VERIFIED = PseudoClass.getPseudoClass("not-verified");

  private StatusMark() {}

  static Ikon icon(StepStatus status) {
    return switch (status) {
      case NOT_STARTED -> Feather.CIRCLE;
      case IN_PROGRESS -> Feather.PLAY_CIRCLE;
      case COMPLETED -> Feather.CHECK_CIRCLE;
      case SUSPENDED -> Feather.PAUSE_CIRCLE;
      case NOT_APPLICABLE -> Feather.SLASH;
    };
  }

  /// Shows the state in a label that may have shown another one.
  static void show(Label label, StepStatus status, Messages messages) {
    label.setText(messages.label(status));
    label.setGraphic(Icons.of(icon(status)));
    label.getStyleClass().removeIf(it -> it.startsWith("step-status-"));
    label.getStyleClass().add("step-status-" + status.id());
  }

  /// Shows where a step comes from; what is not stated by the association is marked as not
  /// verified.
  static void show(Label label, Basis basis, Messages messages) {
    label.setText(messages.label(basis));
    label.setGraphic(
        Icons.of(
            switch (basis) {
              case SOURCED -> Feather.CHECK;
              case RECONSTRUCTED -> Feather.HELP_CIRCLE;
              case OWN -> Feather.EDIT_3;
            }));
    label.pseudoClassStateChanged(NOT_VERIFIED, basis == Basis.RECONSTRUCTED);
  }
}
