// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;

class BudgetTotalsTest {
  private static final List<Step> STEPS =
      PathFromTemplate.start(CityId.next(), Catalogue.shipped()).steps();
  private final CityId city = CityId.next();
  private final Activity festival =
      Activity.titled(city, "Festa", "learning-festival", null).withStep(STEPS.get(7).id());
  private final Activity walk = Activity.titled(city, "Passeggiata", "site-walk", null);

  private BudgetLine line(int year, @Nullable String planned, @Nullable String spent) {
    return BudgetLine.titled(city, year, "Voce")
        .withPlanned(planned == null ? null : new BigDecimal(planned))
        .withSpent(spent == null ? null : new BigDecimal(spent));
  }

  private BudgetTotals totals(BudgetLine... lines) {
    return BudgetTotals.of(List.of(lines), STEPS, List.of(festival, walk));
  }

  private static BigDecimal euros(String text) {
    return new BigDecimal(text).setScale(2);
  }

  @Test
  void aLineOfAnActivityCountsForItsStepOnce() {
    var totals =
        totals(
            line(2026, "100", null).withStep(STEPS.get(7).id()),
            line(2026, "20", "5").withActivity(festival.id()),
            line(2026, "3", null).withActivity(walk.id()),
            line(2026, null, null));
    assertEquals(euros("120"), totals.of(STEPS.get(7).id()).all().planned());
    assertEquals(euros("20"), totals.of(festival.id()).all().planned());
    assertThat(totals.byStep().keySet())
        .containsExactly(Optional.of(STEPS.get(7).id()), Optional.empty());
    assertEquals(euros("123"), totals.all().all().planned());
  }

  @Test
  void sumsOfNothingStayBlankAndAZeroIsAZero() {
    assertEquals(Part.BLANK, totals().all().all());
    var said = totals(line(2026, "0", null)).all().all();
    assertEquals(new Part(euros("0"), null, null), said);
    assertThat(said.difference()).isEmpty();
    assertThat(said.share()).isEmpty();
  }

  @Test
  void moneyAndWhatIsGivenInKindStandApartAndTogether() {
    var hours =
        line(2026, "10", "4").withKind(ContributionKind.STAFF_TIME).withRate(new BigDecimal("25"));
    var sums = totals(line(2026, "500", "520"), hours, hours.withRate(null)).all();
    assertEquals(new Part(euros("500"), null, euros("520")), sums.cash());
    assertEquals(new Part(euros("250"), null, euros("100")), sums.inKind());
    assertEquals(euros("750"), sums.all().planned());
    assertEquals(euros("-20"), sums.cash().difference().orElseThrow());
    assertEquals(1.04, sums.cash().share().orElseThrow(), 1e-9);
    assertEquals(1, sums.withoutValue());
  }

  @Test
  void theYearToSpeakOfFirstIsThisOneElseTheNearest() {
    var totals = totals(line(2024, "1", null), line(2025, "1", null), line(2028, "1", null));
    assertEquals(Optional.of(2025), totals.mainYear(2026));
    assertEquals(Optional.of(2028), totals.mainYear(2028));
    assertEquals(Optional.of(2024), totals.mainYear(2020));
    assertEquals(Optional.empty(), totals().mainYear(2026));
    assertThat(totals.in(2025).lines()).hasSize(1);
  }

  @Test
  void chaptersComeInTheirOrderAndWhatHasNoneLast() {
    assertThat(
            totals(
                    line(2026, "1", null),
                    line(2026, "2", null).withChapter("1051/20"),
                    line(2026, "4", null).withChapter("1018/5"))
                .byChapter()
                .keySet())
        .containsExactly(Optional.of("1018/5"), Optional.of("1051/20"), Optional.empty());
  }

  /// Whatever the lines are: each way to divide them comes to the same.
  @Property(tries = 300)
  void everyWayToDivideTheLinesComesToTheTotal(@ForAll Random random) {
    var lines = new ArrayList<BudgetLine>();
    for (var i = random.nextInt(30); i > 0; i--) lines.add(any(random));
    var totals = totals(lines.toArray(BudgetLine[]::new));
    for (var division :
        List.of(
            totals.byStep().values(),
            totals.bySource().values(),
            totals.byKind().values(),
            totals.byYear().values(),
            totals.byChapter().values())) {
      for (var part :
          List.<Function<BudgetSums, Part>>of(
              BudgetSums::all, BudgetSums::cash, BudgetSums::inKind)) {
        assertEquals(
            part.apply(totals.all()).planned(), sum(division, it -> part.apply(it).planned()));
        assertEquals(
            part.apply(totals.all()).committed(), sum(division, it -> part.apply(it).committed()));
        assertEquals(part.apply(totals.all()).spent(), sum(division, it -> part.apply(it).spent()));
      }
      assertEquals(
          totals.all().withoutValue(), division.stream().mapToInt(BudgetSums::withoutValue).sum());
    }
    var ofSteps = new ArrayList<@Nullable BigDecimal>();
    for (var step : STEPS) ofSteps.add(totals.of(step.id()).all().planned());
    ofSteps.add(
        totals
            .byStep()
            .getOrDefault(Optional.<StepId>empty(), BudgetSums.of(List.of()))
            .all()
            .planned());
    assertEquals(
        totals.all().all().planned(),
        ofSteps.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null));
  }

  private static @Nullable BigDecimal sum(
      Collection<BudgetSums> division, Function<BudgetSums, @Nullable BigDecimal> amount) {
    return division.stream()
        .map(amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private BudgetLine any(Random random) {
    var line =
        BudgetLine.titled(city, 2024 + random.nextInt(3), "Voce")
            .withSource(FundingSource.values()[random.nextInt(FundingSource.values().length)])
            .withKind(ContributionKind.values()[random.nextInt(ContributionKind.values().length)])
            .withChapter(random.nextBoolean() ? null : "10" + random.nextInt(4))
            .withPlanned(amount(random))
            .withCommitted(amount(random))
            .withSpent(amount(random))
            .withRate(amount(random));
    return switch (random.nextInt(4)) {
      case 0 -> line.withStep(STEPS.get(random.nextInt(STEPS.size())).id());
      case 1 -> line.withActivity(festival.id());
      case 2 -> line.withActivity(walk.id());
      default -> line;
    };
  }

  private static @Nullable BigDecimal amount(Random random) {
    return random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 2);
  }
}
