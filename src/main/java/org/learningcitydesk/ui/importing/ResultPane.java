// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// What an import did; from here it is taken back, or looked at in its register.
final class ResultPane extends VBox {
  ResultPane(ImportScreenModel model, Kit kit) {
    var messages = kit.messages();
    getStyleClass().add("import-result");
    var sentence = new Label();
    sentence.setId("import-result");
    sentence.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence
        .textProperty()
        .bind(model.resultProperty().map(it -> sentence(it, messages)).orElse(""));
    var undo = Icons.button("import-undo", Feather.ROTATE_CCW, messages.get("import.undo"));
    undo.setOnAction(_ -> model.undo());
    var show = Icons.button("import-show", Feather.LIST, messages.get("import.show"));
    show.setOnAction(
        _ -> {
          var result = model.resultProperty().get();
          if (result != null) kit.navigator().open(register(result.kind()));
        });
    var buttons = new FlowPane(undo, show);
    buttons.getStyleClass().add("import-outcomes");
    getChildren().addAll(sentence, buttons);
    ImportScreen.onlyWhen(this, model.resultProperty().map(_ -> true).orElse(false));
  }

  private static String sentence(ImportScreenModel.Result it, Messages messages) {
    var done =
        messages.get(
            "import.result." + it.kind().id(), it.added(), it.changed(), it.same(), it.rejected());
    return it.arrivals() == 0 ? done : done + " " + messages.get("import.arrived", it.arrivals());
  }

  private static Place register(ImportKind kind) {
    return switch (kind) {
      case STAKEHOLDERS -> new Place.Stakeholders(null);
      case PERSONS -> new Place.People(null);
      case PARTNERSHIPS -> new Place.Partnerships(null);
      case ACTIVITIES -> new Place.Activities(null);
      case BUDGET_LINES -> new Place.Budget(null);
    };
  }
}
