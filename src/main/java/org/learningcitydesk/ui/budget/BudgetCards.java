// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;

/// What the lines in sight come to: planned, committed, spent, what is left and how much of the
/// plan is spent; where there is room, money and what is given in kind too, and what the sums leave
/// out.
final class BudgetCards extends VBox {
  /// The width at which five cards with their parts stand side by side, in ems.
  private static final double ROOM = 104;

  private final Messages messages;
  private final BudgetWords words;
  private final Card planned = new Card("planned", "field.budgetLine.planned");
  private final Card committed = new Card("committed", "field.budgetLine.committed");
  private final Card spent = new Card("spent", "field.budgetLine.spent");
  private final Card difference = new Card("difference", "budget.difference");
  private final Card share = new Card("share", "budget.share");
  private final Label remarks = new Label();

  /// @param id prefix of the control ids: `<id>-planned`, `<id>-remarks` ...
  /// @param whole whether it says all, whatever room that takes; otherwise one line of cards
  BudgetCards(String id, boolean whole, Kit kit) {
    messages = kit.messages();
    words = new BudgetWords(messages);
    setId(id);
    getStyleClass().add(whole ? "budget-whole" : "budget-summary");
    var cards = new FlowPane(planned, committed, spent, difference, share);
    cards.getStyleClass().add("budget-cards");
    for (var it : List.of(planned, committed, spent, difference, share)) {
      it.name(id, messages);
      if (!whole)
        widthProperty().subscribe(to -> it.split(to.doubleValue() > ROOM * kit.settings().em()));
    }
    remarks.setId(id + "-remarks");
    remarks.getStyleClass().add("quiet");
    remarks.setWrapText(true);
    remarks.setMinHeight(USE_PREF_SIZE);
    remarks.managedProperty().bind(remarks.visibleProperty());
    getChildren().setAll(cards);
    if (whole) getChildren().add(remarks);
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
    private final String id;
    private final String key;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label parts = new Label();
    private final Tooltip tip = new Tooltip();

    Card(String id, String key) {
      this.id = id;
      this.key = key;
      getStyleClass().add("budget-card");
      number.getStyleClass().add("budget-number");
      name.getStyleClass().add("quiet");
      parts.getStyleClass().addAll("quiet", "budget-parts");
      parts.managedProperty().bind(parts.visibleProperty());
      number.setTooltip(tip);
      getChildren().setAll(name, number, parts);
    }

    void name(String prefix, Messages messages) {
      number.setId(prefix + "-" + id);
      name.setText(messages.get(key));
    }

    void split(boolean shown) {
      parts.setVisible(shown);
    }

    void show(String value, String split) {
      number.setText(value);
      parts.setText(split);
      tip.setText(split);
      number.setAccessibleText(name.getText() + " " + value + ", " + split);
    }
  }
}
