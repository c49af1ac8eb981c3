// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.ProfileField;
import org.learningcitydesk.ui.control.RecipientPane;
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
    model =
        new EvidenceScreenModel(
            workspace, city, kit.jobs(), kit.settings(), kit.catalogue(), messages);
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
        choices(),
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

  /// For whom, of which steps, and who gets it.
  private Node choices() {
    var profile =
        new ProfileField("evidence-profile", messages, EvidencePane::explained, model::share);
    model.profileProperty().subscribe(it -> profile.show(List.of(SharingProfile.values()), it));
    var asTheyAre = new Label();
    asTheyAre.setId("evidence-as-they-are");
    asTheyAre.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    asTheyAre.setWrapText(true);
    asTheyAre.setMinHeight(Region.USE_PREF_SIZE);
    asTheyAre.textProperty().bind(model.asTheyAreProperty());
    asTheyAre.visibleProperty().bind(asTheyAre.textProperty().isNotEmpty());
    asTheyAre.managedProperty().bind(asTheyAre.visibleProperty());
    var who =
        new RecipientPane(
            "evidence",
            "form-label",
            "sharing.whoNote",
            model.recipient,
            model.mayNameProperty().map(it -> it),
            messages);
    var all = new VBox(profile, asTheyAre, steps, who);
    all.getStyleClass().add("import-section");
    return all;
  }

  /// The open data package publishes no evidence; here its numbers and days go out.
  private static String explained(SharingProfile profile, Messages messages) {
    return profile == SharingProfile.PUBLIC
        ? messages.get("evidencePack.publicMeans")
        : SharingWords.explained(profile, messages);
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
