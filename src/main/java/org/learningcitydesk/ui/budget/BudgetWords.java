// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.i18n.Messages;

/// How amounts and sums of the budget are said.
record BudgetWords(Messages messages) {
  /// Nothing is known, which is not zero.
  static final String BLANK = "–";

  /// Hours or euros; null where blank.
  @Nullable String amount(BudgetLine it, @Nullable BigDecimal amount) {
    if (amount == null) return null;
    return it.kind().inHours()
        ? messages.get("budget.hours", messages.number(amount))
        : messages.money(amount);
  }

  String money(@Nullable BigDecimal amount) {
    return amount == null ? BLANK : messages.money(amount);
  }

  String share(Part part) {
    return part.share().isPresent() ? messages.percent(part.share().getAsDouble()) : BLANK;
  }

  /// The same of one line; null where blank.
  @Nullable String share(BudgetLine it) {
    var part = part(it);
    return part.share().isPresent() ? share(part) : null;
  }

  static Part part(BudgetLine it) {
    return new Part(
        it.plannedValue().orElse(null),
        it.committedValue().orElse(null),
        it.spentValue().orElse(null));
  }

  /// What is worth a second look in a line; null where nothing is.
  @Nullable String doubts(BudgetLine it) {
    var doubts = it.doubts();
    return doubts.isEmpty()
        ? null
        : doubts.stream().map(messages::label).collect(Collectors.joining(" "));
  }

  /// What partners give beside the budget; empty where nothing is known of it.
  String fromPartners(ContributionSums sums) {
    return sums.value().isBlank()
        ? ""
        : messages.get(
            "budget.fromPartners", money(sums.value().planned()), money(sums.value().given()));
  }
}
