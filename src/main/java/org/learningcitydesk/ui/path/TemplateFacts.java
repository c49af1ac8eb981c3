// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.i18n.Messages;

/// What only the template says of a step: how long it usually takes, and what it rests on.
final class TemplateFacts extends VBox {
  private final Messages messages;

  TemplateFacts(Messages messages) {
    this.messages = messages;
    getStyleClass().add("step-facts");
    managedProperty().bind(visibleProperty());
  }

  void show(Optional<TemplateStep> template) {
    getChildren().clear();
    template.ifPresent(
        it -> {
          var weeks = it.duration();
          if (weeks != null)
            add("path.duration", messages.get("path.weeks", weeks.min(), weeks.max()));
          var note = it.basisNote();
          if (note != null) add("field.step.basis", note.in(messages.locale()));
        });
    setVisible(!getChildren().isEmpty());
  }

  private void add(String key, @Nullable String words) {
    var name = new Label(messages.get(key));
    name.getStyleClass().add("form-label");
    var text = new Label(words);
    text.setWrapText(true);
    getChildren().addAll(name, text);
  }
}
