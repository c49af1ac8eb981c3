// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.math.BigDecimal;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.i18n.Messages;

/// What the lines in sight come to: planned, committed, spent, what is left and how much of the
// plan
/// is spent, money and what is given in kind.
final class BudgetCards extends VBox {
  private final Messages messages;
  private final BudgetWords words;
  private final Card planned = new Card("planned", "field.budgetLine.planned");
  private final Card committed = new Card("committed", "field.budgetLine.committed");
  private final Card spent = new Card("spent", "field.budgetLine.spent");
  private final Card difference = new Card("difference", "budget.difference");
  private final Card share = new Card("share", "budget.share");
  private final Label remarks = new Label();

  BudgetCards(Messages messages, BudgetWords words) {
    this.messages = messages;
    this.words = words;
    setId("budget-cards");
    getStyleClass().add("budget-summary");
    var cards = new FlowPane(planned, committed, spent, difference, share);
    cards.getStyleClass().add("budget-cards");
    for (var it : new Card[] {planned, committed, spent, difference, share}) it.name(messages);
    remarks.setId("budget-remarks");
    remarks.getStyleClass().add("quiet");
    remarks.setWrapText(true);
    remarks.setMinHeight(USE_PREF_SIZE);
    remarks.managedProperty().bind(remarks.visibleProperty());
    getChildren().setAll(cards, remarks);
  }

  void show(BudgetSums sums, ContributionSums partners) {
    planned.show(words.money(sums.all().planned()), parts(sums, Part::planned));
    committed.show(words.money(sums.all().committed()), parts(sums, Part::committed));
    spent.show(words.money(sums.all().spent()), parts(sums, Part::spent));
    difference.show(
        words.money(sums.all().difference().orElse(null)),
        parts(sums, it -> it.difference().orElse(null)));
    share.show(
        words.share(sums.all()),
        messages.get("budget.parts", words.share(sums.cash()), words.share(sums.inKind())));
    var without =
        sums.withoutValue() == 0 ? "" : messages.get("budget.withoutRate", sums.withoutValue());
    remarks.setText((words.fromPartners(partners) + " " + without).strip());
    remarks.setVisible(!remarks.getText().isEmpty());
  }

  private String parts(BudgetSums sums, Function<Part, @Nullable BigDecimal> amount) {
    return messages.get(
        "budget.parts",
        words.money(amount.apply(sums.cash())),
        words.money(amount.apply(sums.inKind())));
  }

  /// One number with what it is, and its parts.
  private static final class Card extends VBox {
    private final String key;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label parts = new Label();

    Card(String id, String key) {
      this.key = key;
      getStyleClass().add("budget-card");
      number.setId("budget-card-" + id);
      number.getStyleClass().add("budget-number");
      name.getStyleClass().add("quiet");
      parts.getStyleClass().addAll("quiet", "budget-parts");
      getChildren().setAll(name, number, parts);
    }

    void name(Messages messages) {
      name.setText(messages.get(key));
    }

    void show(String value, String split) {
      number.setText(value);
      parts.setText(split);
      number.setAccessibleText(name.getText() + " " + value);
    }
  }
}
