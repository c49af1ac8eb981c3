// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.Since;
import org.learningcitydesk.ui.control.Option;

/// The earlier state that a report compares with; not there where there is none to choose.
final class SinceField extends VBox {
  private final ReportScreenModel model;
  private final Messages messages;
  private final ComboBox<Option<Since>> choice = new ComboBox<>();
  private boolean filling;

  SinceField(ReportScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    choice.setId("report-since");
    choice.setMaxWidth(Double.MAX_VALUE);
    var label = new Label(messages.get("since.report.choice"));
    label.getStyleClass().add("form-label");
    label.setLabelFor(choice);
    getStyleClass().add("form-field");
    getChildren().setAll(label, choice);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.wish().order().kind().compares()
                        && model.wish().order().shared() == SharingProfile.FULL
                        && !model.backgroundProperty().get().baselines().isEmpty(),
                model.wishProperty(),
                model.backgroundProperty()));
    managedProperty().bind(visibleProperty());
    model.backgroundProperty().subscribe(_ -> fill());
    model.wishProperty().subscribe(_ -> fill());
    choice
        .valueProperty()
        .subscribe(
            (_, it) -> {
              if (it != null && !filling)
                model.wish(wish -> wish.withOrder(wish.order().withSince(it.value())));
            });
  }

  private void fill() {
    filling = true;
    var options = options(model.backgroundProperty().get().baselines());
    if (!options.equals(choice.getItems())) choice.getItems().setAll(options);
    var now = model.wish().order().since();
    options.stream().filter(it -> it.value().equals(now)).findFirst().ifPresent(choice::setValue);
    filling = false;
  }

  private List<Option<Since>> options(List<Baseline> baselines) {
    var options = new ArrayList<Option<Since>>();
    var order = model.wish().order();
    if (order.kind() != ReportKind.CHANGES)
      options.add(Option.of(new Since.Nothing(), messages.get("since.report.choiceNone")));
    if (baselines.isEmpty()) return options;
    options.add(
        Option.of(
            new Since.Latest(), messages.get("since.report.latest", baselines.getFirst().name())));
    for (var it : baselines) options.add(Option.of(new Since.Named(it.id(), it.name()), words(it)));
    if (order.since() instanceof Since.Day day)
      options.add(Option.of(day, messages.get("since.atDay", day.day())));
    return options;
  }

  private String words(Baseline it) {
    return messages.get(
        "since.baseline", it.name(), LocalDate.ofInstant(it.takenAt(), ZoneId.systemDefault()));
  }
}
