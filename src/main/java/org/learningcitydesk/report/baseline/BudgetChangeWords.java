// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.BudgetAspect;
import org.learningcitydesk.domain.baseline.Change;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;

/// What became of a line of the budget, in one sentence.
record BudgetChangeWords(Messages messages, HiddenNames hidden) {
  /// What a line that came or went is told with.
  private static final Set<BudgetAspect> WHOLE =
      EnumSet.of(
          BudgetAspect.PLANNED, BudgetAspect.COMMITTED, BudgetAspect.ACT, BudgetAspect.SPENT);

  String added(BudgetLine it) {
    return whole("since.budgetAdded", it);
  }

  String removed(BudgetLine it) {
    return whole("since.budgetRemoved", it);
  }

  private String whole(String key, BudgetLine it) {
    var parts = new ArrayList<String>();
    if (!it.isCash()) parts.add(part(BudgetAspect.KIND, said(it, BudgetAspect.KIND)));
    for (var aspect : WHOLE) {
      var said = said(it, aspect);
      if (said != null) parts.add(part(aspect, said));
    }
    return messages.get(key, year(it), hidden.in(it.title()), parts.size(), joined(parts));
  }

  String moved(Change.BudgetMoved it) {
    var parts =
        EnumSet.copyOf(it.what()).stream()
            .map(
                aspect ->
                    messages.get(
                        "since.budgetPartMoved",
                        aspect,
                        orUnsaid(said(it.after(), aspect)),
                        orUnsaid(said(it.before(), aspect))))
            .toList();
    return messages.get(
        "since.budgetMoved", year(it.after()), hidden.in(it.after().title()), joined(parts));
  }

  private String part(BudgetAspect aspect, @Nullable String said) {
    return messages.get("since.budgetPart", aspect, said);
  }

  private @Nullable String said(BudgetLine it, BudgetAspect aspect) {
    return switch (aspect) {
      case YEAR -> year(it);
      case KIND -> lower(messages.label(it.kind()));
      case PLANNED -> amount(it, it.planned());
      case COMMITTED -> amount(it, it.committed());
      case ACT -> act(it);
      case SPENT -> amount(it, it.spent());
      case RATE -> it.rate() == null ? null : messages.money(it.rate());
    };
  }

  private @Nullable String amount(BudgetLine it, @Nullable BigDecimal amount) {
    if (amount == null) return null;
    return it.kind().inHours()
        ? messages.get("budget.hours", messages.number(amount))
        : messages.money(amount);
  }

  private @Nullable String act(BudgetLine it) {
    var number = it.actNumber() == null ? null : hidden.in(it.actNumber());
    var date = it.committedOn() == null ? null : messages.date(it.committedOn());
    return number == null && date == null
        ? null
        : String.join(
            ", ", Stream.<@Nullable String>of(number, date).filter(Objects::nonNull).toList());
  }

  private String orUnsaid(@Nullable String said) {
    return said == null ? messages.get("budget.unsaid") : said;
  }

  private static String year(BudgetLine it) {
    return Integer.toString(it.year());
  }

  private static String joined(List<String> parts) {
    return String.join("; ", parts);
  }

  private String lower(String word) {
    return word.substring(0, 1).toLowerCase(messages.locale()) + word.substring(1);
  }
}
