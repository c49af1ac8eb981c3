// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.i18n.Messages;

class BudgetFiguresTest {
  private final CityId city = CityId.next();
  private final List<Step> steps = PathFromTemplate.start(city, Catalogue.shipped()).steps();
  private final BudgetLine stage =
      BudgetLine.titled(city, 2026, "Palco")
          .withStep(steps.get(2).id())
          .withPlanned(new BigDecimal("1000.60"))
          .withCommitted(new BigDecimal("900"))
          .withSpent(new BigDecimal("250.15"));
  private final BudgetLine hours =
      BudgetLine.titled(city, 2025, "Ore")
          .withSource(FundingSource.PARTNER)
          .withKind(ContributionKind.VOLUNTEER_TIME)
          .withPlanned(new BigDecimal("10"));

  private BudgetFigures figures(String language, BudgetLine... lines) {
    return new BudgetFigures(
        BudgetTotals.of(List.of(lines), steps, List.of()), steps, Messages.in(Locale.of(language)));
  }

  @Test
  void eachStepHasItsBarsAndWhatIsForNoneComesLast() {
    var figure = figures("it", stage, hours).byStep().figure();
    assertThat(figure.categories())
        .containsExactly("3. Impegnare risorse proprie", "Per nessun passo");
    assertThat(figure.series().getFirst().values()).containsExactly(Value.of(1001), Value.BLANK);
    assertEquals(
        "Previsto: 1.000,60 €. Impegnato: 900,00 €. Speso: 250,15 €. La previsione più alta è per «3. Impegnare risorse proprie»: 1.000,60 €."
            .replace(' ', ' '),
        figure.sentence().replace('\u00A0', ' '));
  }

  @Test
  void theTableHasDifferencesSharesAndATotal() {
    var chart = figures("en", stage, hours).bySource();
    assertThat(chart.table().header())
        .containsExactly(
            "Source", "Planned", "Committed", "Spent", "Planned minus spent", "Spent of planned");
    assertThat(chart.table().rows())
        .containsExactly(
            List.of("Own municipal funds", "€1,000.60", "€900.00", "€250.15", "€750.45", "25%"),
            List.of("Partner", "no data", "no data", "no data", "no data", "no data"),
            List.of("Total", "€1,000.60", "€900.00", "€250.15", "€750.45", "25%"));
    assertThat(chart.notes())
        .containsExactly(
            "One line in hours has no rate: its value is not known and not in the sums.");
  }

  @Test
  void whereNothingIsKnownTheSentenceSaysSo() {
    for (var chart : figures("it").all()) {
      assertThat(chart.figure().isEmpty()).as(chart.id()).isTrue();
      assertEquals("Per questa scelta non è registrato alcun importo.", chart.figure().sentence());
    }
  }
}
