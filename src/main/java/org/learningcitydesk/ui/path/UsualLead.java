// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.LeadWords;
import org.learningcitydesk.ui.control.Option;

/// Who leads a step as a rule, with the way to take that over.
final class UsualLead extends VBox {
  private final PathScreenModel model;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Label words = new Label();
  private final Hyperlink take = new Hyperlink();

  UsualLead(PathScreenModel model, Messages messages, Catalogue catalogue) {
    this.model = model;
    this.messages = messages;
    this.catalogue = catalogue;
    getStyleClass().add("step-facts");
    managedProperty().bind(visibleProperty());
    var name = new Label(messages.get("path.usualLead"));
    name.getStyleClass().add("form-label");
    take.setId("path-take-lead");
    take.setText(messages.get("path.takeLead"));
    take.setMinWidth(USE_PREF_SIZE);
    take.setDisable(model.readOnly());
    words.setWrapText(true);
    words.setMinWidth(0);
    var line = new HBox(words, take);
    line.getStyleClass().add("step-usual-lead");
    getChildren().addAll(name, line);
  }

  void show(Optional<TemplateStep> template) {
    var told = new LeadWords(messages, catalogue);
    var lead = template.map(TemplateStep::leadRoleId).map(told::role).orElse("");
    setVisible(!lead.isEmpty());
    words.setText(template.map(told::sentence).orElse(""));
    take.setOnAction(_ -> model.steps().edit(it -> it.withLead(lead)));
  }

  /// The roles that are offered while one is typed.
  List<Option<String>> roles() {
    return catalogue.roles().stream()
        .map(it -> it.name().in(messages.locale()))
        .map(it -> Option.of(it, it))
        .toList();
  }
}
