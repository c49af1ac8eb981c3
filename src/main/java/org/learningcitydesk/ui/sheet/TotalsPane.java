// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.partnership.ContributionTotals;
import org.learningcitydesk.i18n.Messages;

/// What was planned and given, year by year and in all, and what the sums leave out.
final class TotalsPane extends VBox {
  private final Messages messages;
  private final SheetWords words;
  private final GridPane grid = new GridPane();
  private final Label left = Section.text("sheet-left-out", "quiet");

  TotalsPane(Messages messages, SheetWords words) {
    this.messages = messages;
    this.words = words;
    setId("sheet-totals");
    getStyleClass().add("sheet-totals");
    grid.getStyleClass().add("sheet-totals-grid");
    managedProperty().bind(visibleProperty());
    getChildren().setAll(grid, left);
  }

  void show(Sheet sheet) {
    setVisible(!sheet.contributions().isEmpty());
    grid.getChildren().clear();
    line(
        0,
        "sheet-heading-cell",
        messages.get("field.contribution.year"),
        messages.get("sheet.plannedValue"),
        messages.get("sheet.givenValue"),
        messages.get("sheet.share"),
        messages.get("sheet.plannedHours"),
        messages.get("sheet.givenHours"));
    var row = 1;
    for (var year : sheet.totalsByYear().entrySet())
      line(row++, "sheet-cell", Integer.toString(year.getKey()), year.getValue());
    var all = ContributionTotals.of(sheet.contributions());
    line(row, "sheet-total-cell", messages.get("sheet.inAll"), all);
    Section.say(
        left, all.withoutValue() == 0 ? "" : messages.get("sheet.withoutRate", all.withoutValue()));
  }

  private void line(int row, String style, String name, ContributionTotals it) {
    line(
        row,
        style,
        name,
        messages.money(it.plannedValue()),
        messages.money(it.givenValue()),
        it.plannedValue().signum() == 0
            ? "–"
            : messages.percent(it.givenValue().doubleValue() / it.plannedValue().doubleValue()),
        words.hours(it.plannedHours()),
        words.hours(it.givenHours()));
  }

  private void line(int row, String style, String... cells) {
    for (var at = 0; at < cells.length; at++) {
      var cell = new Label(cells[at]);
      cell.getStyleClass().add(style);
      cell.setWrapText(row == 0);
      if (at > 0) GridPane.setHalignment(cell, HPos.RIGHT);
      grid.add(cell, at, row);
    }
  }
}
