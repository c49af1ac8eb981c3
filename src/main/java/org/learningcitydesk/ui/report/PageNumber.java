// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.learningcitydesk.i18n.Messages;

/// The number of the page that is shown; another one can be typed to go there.
final class PageNumber extends HBox {
  private final PagesModel model;
  private final TextField number = new TextField();

  PageNumber(PagesModel model, Messages messages) {
    this.model = model;
    number.setId("report-page");
    number.setPrefColumnCount(3);
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.setAccessibleText(messages.get("report.page"));
    number.setOnAction(_ -> go());
    number
        .focusedProperty()
        .subscribe(
            (_, is) -> {
              if (!is) show();
            });
    var before = new Label(messages.get("report.page"));
    before.setMinWidth(Region.USE_PREF_SIZE);
    before.setLabelFor(number);
    var of = new Label();
    of.setId("report-pages");
    of.setMinWidth(Region.USE_PREF_SIZE);
    of.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("report.ofPages", model.count()), model.pagesProperty()));
    visibleProperty().bind(model.pagesProperty().isNotNull());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("report-page-number");
    getChildren().setAll(before, number, of);
    model.pageProperty().subscribe(_ -> show());
    model.pagesProperty().subscribe(_ -> show());
  }

  private void show() {
    number.setText(model.count() == 0 ? "" : Integer.toString(model.pageProperty().get() + 1));
  }

  /// What is no number leaves the page as it is.
  private void go() {
    var digits = number.getText().strip();
    if (digits.matches("\\d{1,6}")) model.go(Integer.parseInt(digits) - 1);
    show();
    number.selectAll();
  }
}
