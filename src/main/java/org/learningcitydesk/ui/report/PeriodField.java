// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.PeriodChoice;
import org.learningcitydesk.report.order.PeriodKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.ui.control.DateInput;
import org.learningcitydesk.ui.control.Option;

/// The period of which a report speaks; not there where it speaks of how things stand. A date that
/// cannot be read is told below it, and the period stays as it was.
final class PeriodField extends VBox {
  private final ReportScreenModel model;
  private final Messages messages;
  private final ComboBox<Option<PeriodKind>> choice = new ComboBox<>();
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final Label problem = new Label();
  private boolean filling;

  PeriodField(ReportScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    choice.setId("report-period");
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.getItems().setAll(Option.all(List.of(PeriodKind.values()), messages::label));
    problem.setId("report-period-problem");
    problem.getStyleClass().add("form-note");
    problem.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), true);
    problem.setWrapText(true);
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    var label = new Label(messages.get("report.fact.period"));
    label.getStyleClass().add("form-label");
    label.setLabelFor(choice);
    getStyleClass().add("form-field");
    getChildren().setAll(label, choice, days(), problem);
    visibleProperty().bind(model.wishProperty().map(it -> it.order().kind().hasPeriod()));
    managedProperty().bind(visibleProperty());
    model.wishProperty().subscribe(it -> fill(it.order()));
    choice
        .valueProperty()
        .subscribe(
            (_, it) -> {
              if (it != null && !filling) choose(it.value());
            });
  }

  private HBox days() {
    var line = new HBox(day(from, "from"), day(to, "to"));
    line.getStyleClass().add("report-period-days");
    line.visibleProperty()
        .bind(model.wishProperty().map(it -> it.order().period().kind() == PeriodKind.FROM_TO));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private VBox day(TextField field, String name) {
    field.setId("report-period-" + name);
    field.setPrefColumnCount(9);
    field.setOnAction(_ -> take());
    field
        .focusedProperty()
        .subscribe(
            (_, is) -> {
              if (!is && !filling) take();
            });
    var box = ReportChoices.labelled(messages.get("report.period." + name), field);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void fill(ReportOrder order) {
    filling = true;
    var now = order.period();
    choice.getItems().stream()
        .filter(it -> it.value() == now.kind())
        .findFirst()
        .ifPresent(choice::setValue);
    from.setText(text(now.days().from()));
    to.setText(text(now.days().to()));
    problem.setText("");
    filling = false;
  }

  private String text(@Nullable LocalDate day) {
    return day == null ? "" : messages.shortDate(day);
  }

  /// Days of one's own begin with those of this year.
  private void choose(PeriodKind kind) {
    model.wish(
        it ->
            it.withOrder(
                it.order()
                    .withPeriod(
                        kind == PeriodKind.FROM_TO
                            ? PeriodChoice.of(Period.ofYear(model.today().getYear()))
                            : PeriodChoice.of(kind))));
  }

  private void take() {
    try {
      var input = new DateInput(model.today(), messages.locale());
      var first = input.read(from.getText()).map(PartialDate::first).orElse(null);
      var last = input.read(to.getText()).map(PartialDate::last).orElse(null);
      var chosen = new PeriodChoice(PeriodKind.FROM_TO, new Period(first, last));
      problem.setText("");
      model.wish(it -> it.withOrder(it.order().withPeriod(chosen)));
    } catch (InvalidValue invalid) {
      problem.setText(messages.sentence(invalid));
    }
  }
}
