// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The pack of evidence: of which steps, and what that is.
final class EvidencePane {
  private final EvidenceScreenModel model;
  private final Messages messages;
  private final VBox steps = new VBox();
  private final PackPane root;

  EvidencePane(Workspace workspace, CityId city, Kit kit) {
    messages = kit.messages();
    model = new EvidenceScreenModel(workspace, city, kit.jobs(), kit.catalogue(), messages);
    root =
        new PackPane(
            "evidence-pack",
            kit,
            messages.get("evidencePack.cardText"),
            this::fileName,
            model::write);
    steps.getStyleClass().add("import-section");
    steps.setAccessibleText(messages.get("evidencePack.steps"));
    model.allProperty().subscribe(this::list);
    root.complete(
        steps,
        model.sentencesProperty(),
        Bindings.createObjectBinding(
            () -> !model.chosen().isEmpty(), model.allProperty(), model.leftProperty()),
        model.writtenProperty());
    kit.versions()
        .of(Evidence.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  PackPane root() {
    return root;
  }

  private String fileName() {
    var index = model.allProperty().get();
    return PackPane.fileName(
        index == null ? "" : index.city().name(),
        messages.get("evidencePack.fileName"),
        LocalDate.now());
  }

  private void list() {
    steps.getChildren().setAll(model.steps().stream().map(this::choice).toList());
  }

  private CheckBox choice(Step step) {
    var box =
        new CheckBox(
            messages.get(
                "evidencePack.stepWith", step.label(messages.locale()), model.documents(step)));
    box.setId("evidence-step-" + step.number());
    box.setWrapText(true);
    box.setSelected(!model.leftProperty().get().contains(step.number()));
    box.selectedProperty().subscribe((_, goesOut) -> model.choose(step.number(), goesOut));
    return box;
  }
}
