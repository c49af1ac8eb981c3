// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.ColumnFilter;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.RegisterFilter;
import org.learningcitydesk.ui.control.RegisterTable;

/// The year of which lines are shown, or all years: the same as a filter of the column of years.
final class YearChoice extends HBox {
  static final String COLUMN = "year";
  private final BudgetScreenModel model;
  private final Messages messages;
  private final RegisterTable<BudgetLine> table;
  private final ComboBox<Option<Optional<Integer>>> years = new ComboBox<>();
  private boolean filling;

  YearChoice(BudgetScreenModel model, Messages messages, RegisterTable<BudgetLine> table) {
    this.model = model;
    this.messages = messages;
    this.table = table;
    getStyleClass().add("budget-year");
    var label = new Label(messages.get("field.budgetLine.year"));
    label.setLabelFor(years);
    label.setMinWidth(USE_PREF_SIZE);
    years.setId("budget-year");
    years.setAccessibleText(messages.get("budget.yearShown"));
    getChildren().setAll(label, years);
    model.register.records().subscribe(this::fill);
    table.filterProperty().subscribe(_ -> fill());
    years
        .valueProperty()
        .subscribe(
            (_, it) -> {
              if (it != null && !filling) choose(it.value());
            });
  }

  /// Shows the lines of one year, or all.
  void choose(Optional<Integer> year) {
    year.ifPresent(model::remember);
    table.filter(
        COLUMN, year.map(it -> ColumnFilter.oneOf(Integer.toString(it))).orElse(ColumnFilter.NONE));
  }

  private void fill() {
    filling = true;
    var choices = new ArrayList<Optional<Integer>>();
    choices.add(Optional.empty());
    for (var year : model.years()) choices.add(Optional.of(year));
    var options =
        Option.all(
            choices,
            it -> it.map(String::valueOf).orElseGet(() -> messages.get("budget.allYears")));
    if (!years.getItems().equals(options)) years.getItems().setAll(options);
    var filter = chosen(table.filterProperty().get());
    years.setValue(
        options.stream().filter(it -> filter.contains(it.value())).findFirst().orElse(null));
    filling = false;
  }

  /// Whether the filter is one that this choice can show.
  static boolean isOneYear(ColumnFilter it) {
    return it.oneOf().size() == 1 && it.equals(ColumnFilter.oneOf(it.oneOf().getFirst()));
  }

  /// The one choice that the filter is, or none where it is something else.
  private static List<Optional<Integer>> chosen(RegisterFilter filter) {
    var it = filter.columns().get(COLUMN);
    if (it == null) return List.of(Optional.empty());
    return isOneYear(it) ? List.of(Optional.of(Integer.valueOf(it.oneOf().getFirst()))) : List.of();
  }
}
