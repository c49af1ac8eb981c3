// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.budget.BudgetChart;
import org.learningcitydesk.report.budget.BudgetFigures;
import org.learningcitydesk.ui.control.ChartCard;
import org.learningcitydesk.ui.control.Columns;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;

/// What the lines in sight come to, and how they are divided by step, source, chapter and kind, and
/// all lines by year: a chart each, of which the table is one press away.
final class BudgetTotalsPane {
  private static final List<String> CHARTS =
      List.of("by-step", "by-source", "by-chapter", "by-kind", "by-year");

  /// The width that a chart needs to be read, in letters.
  private static final double CARD = 32;

  private final BudgetScreenModel model;
  private final Messages messages;
  private final ObservableList<BudgetLine> lines; // kept: its listener is held weakly
  private final List<ChartCard> charts;
  private final BudgetCards cards;
  private final Label sentence = new Label();
  private final ScrollPane root;

  BudgetTotalsPane(BudgetScreenModel model, Kit kit, RegisterTable<BudgetLine> table) {
    this.model = model;
    messages = kit.messages();
    charts = CHARTS.stream().map(it -> new ChartCard("budget-" + it, kit)).toList();
    charts.forEach(it -> it.leave(() -> model.names().source().city()));
    cards = new BudgetCards("budget-total", true, kit);
    sentence.setId("budget-totals-sentence");
    sentence.getStyleClass().add("quiet");
    sentence.setWrapText(true);
    var page =
        new VBox(
            cards, sentence, Columns.ofCards(charts, 2, CARD, kit.settings().textSizeProperty()));
    page.getStyleClass().add("overview-page");
    root = new ScrollPane(page);
    root.setId("budget-totals-pane");
    root.getStyleClass().add("overview-scroll");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setAccessibleText(messages.get("budget.totals"));
    lines = table.shownRows();
    lines.addListener((ListChangeListener<BudgetLine>) _ -> showIfSeen());
    model.namesProperty().subscribe(_ -> showIfSeen());
    root.visibleProperty().subscribe(_ -> showIfSeen());
    Shown.in(root).subscribe(_ -> showIfSeen());
  }

  Parent root() {
    return root;
  }

  /// The charts are drawn only while somebody looks at them.
  private void showIfSeen() {
    if (root.isVisible()) show(List.copyOf(lines), List.copyOf(model.register.records()));
  }

  private void show(List<BudgetLine> some, List<BudgetLine> all) {
    sentence.setText(messages.get("budget.totalsOf", some.size(), all.size()));
    var steps = model.names().source().steps();
    var ofSome = new BudgetFigures(model.totals(some), steps, messages);
    var ofAll = new BudgetFigures(model.totals(all), steps, messages);
    cards.show(model.totals(some).all(), model.fromPartners(some));
    var drawn =
        List.of(
            ofSome.byStep(),
            ofSome.bySource(),
            ofSome.byChapter(),
            ofSome.byKind(),
            ofAll.byYear());
    for (var i = 0; i < drawn.size(); i++) show(charts.get(i), drawn.get(i));
  }

  private static void show(ChartCard card, BudgetChart chart) {
    card.show(chart.figure(), chart.table());
  }
}
