// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.math.BigDecimal;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.ContributionSums.Amount;
import org.learningcitydesk.i18n.Messages;

/// What was planned and given, year by year and in all, and what the sums leave out.
final class TotalsPane extends VBox {
  /// Nothing is known, which is not zero.
  private static final String BLANK = "–";

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
    var all = ContributionSums.of(sheet.contributions());
    line(row, "sheet-total-cell", messages.get("sheet.inAll"), all);
    var without = ContributionSums.countWithoutValue(sheet.contributions());
    Section.say(left, without == 0 ? "" : messages.get("sheet.withoutRate", without));
  }

  private void line(int row, String style, String name, ContributionSums it) {
    line(
        row,
        style,
        name,
        money(it.value().planned()),
        money(it.value().given()),
        share(it.value()),
        hours(it.hours().planned()),
        hours(it.hours().given()));
  }

  private String money(@Nullable BigDecimal value) {
    return value == null ? BLANK : messages.money(value);
  }

  private String hours(@Nullable BigDecimal hours) {
    return hours == null ? BLANK : words.hours(hours);
  }

  private String share(Amount value) {
    var planned = value.planned();
    var given = value.given();
    return planned == null || given == null || planned.signum() == 0
        ? BLANK
        : messages.percent(given.doubleValue() / planned.doubleValue());
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
