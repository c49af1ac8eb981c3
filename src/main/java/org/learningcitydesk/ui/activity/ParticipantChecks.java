// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// How participants by age and sex stand to the totals: what belongs to no group, what is too much.
final class ParticipantChecks extends VBox {
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("warning");
  private final Messages messages;

  ParticipantChecks(ActivityScreenModel model, Messages messages) {
    this.messages = messages;
    setId("activity-checks");
    managedProperty().bind(visibleProperty());
    model.register.openProperty().subscribe(this::show);
  }

  private void show(@Nullable Activity it) {
    if (it == null) return;
    getChildren()
        .setAll(
            new ActivityWords(messages)
                .checks(it.participation()).stream().map(ParticipantChecks::line).toList());
    setVisible(!getChildren().isEmpty());
  }

  private static Label line(ActivityWords.Check it) {
    var label = new Label(it.sentence());
    label.getStyleClass().add("form-note");
    label.setWrapText(true);
    if (it.isWrong()) label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    label.pseudoClassStateChanged(DOUBTFUL, it.isWrong());
    return label;
  }
}
