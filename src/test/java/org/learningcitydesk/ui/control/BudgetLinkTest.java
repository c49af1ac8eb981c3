// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.i18n.Messages;

class BudgetLinkTest {
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private final BudgetLine rooms =
      BudgetLine.titled(CityId.next(), 2026, "Sale").withPlanned(new BigDecimal("1200"));
  private final BudgetLine print =
      BudgetLine.titled(CityId.next(), 2026, "Stampa").withPlanned(new BigDecimal("300"));

  @Test
  void withoutLinesThereIsNothingToSay() {
    assertThat(BudgetLink.of(List.of(), ENGLISH)).isEmpty();
  }

  @Test
  void oneLineIsOpenedAndWhatNobodySaidIsNotZero() {
    assertThat(BudgetLink.of(List.of(rooms), ENGLISH))
        .contains(
            new LinkList.Link(
                Feather.CREDIT_CARD,
                "Budget, one line: planned €1,200.00, spent not recorded",
                new Place.Budget(rooms.id())));
  }

  @Test
  void severalAreSummedUpAndLeadToThem() {
    var paid = print.withSpent(new BigDecimal("280.50"));
    assertThat(BudgetLink.of(List.of(rooms, paid), ENGLISH))
        .contains(
            new LinkList.Link(
                Feather.CREDIT_CARD,
                "Budget, 2 lines: planned €1,500.00, spent €280.50",
                new Place.SomeBudgetLines(
                    "Budget, 2 lines: planned €1,500.00, spent €280.50",
                    List.of(rooms.id(), paid.id()))));
  }
}
