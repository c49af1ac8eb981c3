// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// Something that the municipality spends on in a year: money or what it gives in kind. It is
/// always planned and managed by the municipality, whoever the means come from. Blank is not zero:
/// nothing was said.
///
/// @param year 1990 to 2100
/// @param title what it is for
/// @param chapter of the management plan (in Italy the PEG)
/// @param step not together with an activity, which belongs to a step itself
/// @param sourceName who gives, in words
/// @param planned hours or euros, as its kind is counted; 0 or more
/// @param committed the same, as far as an act binds it
/// @param spent the same, as far as it was paid or given
/// @param rate euros an hour that were agreed, 0 or more
/// @param actNumber of the act that commits it
@RecordBuilder
public record BudgetLine(
    BudgetLineId id,
    long version,
    CityId city,
    int year,
    String title,
    @Nullable String chapter,
    @Nullable StepId step,
    @Nullable ActivityId activity,
    FundingSource source,
    @Nullable String sourceName,
    ContributionKind kind,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal committed,
    @Nullable BigDecimal spent,
    @Nullable BigDecimal rate,
    @Nullable String actNumber,
    @Nullable PartialDate committedOn,
    @Nullable PartialDate spentOn,
    @Nullable String notes)
    implements BudgetLineBuilder.With {
  public static final int FIRST_YEAR = 1990;
  public static final int LAST_YEAR = 2100;

  public BudgetLine {
    if (year < FIRST_YEAR || year > LAST_YEAR)
      throw new InvalidValue("budgetLine.year", "budgetYear");
    title = Blank.strip(title);
    if (title.isEmpty()) throw new InvalidValue("budgetLine.title", "isBlank");
    if (title.length() > 300) throw new InvalidValue("budgetLine.title", "tooLong");
    chapter = Blank.toNull(chapter, "budgetLine.chapter", 100);
    if (step != null && activity != null)
      throw new InvalidValue("budgetLine.activity", "stepAndActivity");
    sourceName = Blank.toNull(sourceName, "budgetLine.sourceName", 200);
    planned = ContributionKind.amount(planned, "budgetLine.planned");
    committed = ContributionKind.amount(committed, "budgetLine.committed");
    spent = ContributionKind.amount(spent, "budgetLine.spent");
    rate = kind.rate(rate, "budgetLine.rate");
    actNumber = Blank.toNull(actNumber, "budgetLine.actNumber", 100);
    notes = Blank.toNull(notes);
  }

  /// A line of own money of which the amounts are still to be said.
  public static BudgetLine titled(CityId city, int year, String title) {
    return new BudgetLine(
        BudgetLineId.next(),
        0,
        city,
        year,
        title,
        null,
        null,
        null,
        FundingSource.OWN_FUNDS,
        null,
        ContributionKind.CASH,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// Money, not what is given in kind.
  public boolean isCash() {
    return kind == ContributionKind.CASH;
  }

  /// Euros; empty where nothing was planned or hours have no rate.
  public Optional<BigDecimal> plannedValue() {
    return kind.value(planned, rate);
  }

  /// Euros; empty where nothing was committed or hours have no rate.
  public Optional<BigDecimal> committedValue() {
    return kind.value(committed, rate);
  }

  /// Euros; empty where nothing was spent or hours have no rate.
  public Optional<BigDecimal> spentValue() {
    return kind.value(spent, rate);
  }

  /// Whether it has amounts of which the value is not known.
  public boolean lacksRate() {
    return kind.inHours()
        && rate == null
        && (planned != null || committed != null || spent != null);
  }

  /// What is worth a second look.
  public Set<BudgetDoubt> doubts() {
    var doubts = EnumSet.noneOf(BudgetDoubt.class);
    if (isAbove(committed, planned)) doubts.add(BudgetDoubt.COMMITTED_ABOVE_PLANNED);
    if (isAbove(spent, committed)) doubts.add(BudgetDoubt.SPENT_ABOVE_COMMITTED);
    if (committed == null && (actNumber != null || committedOn != null))
      doubts.add(BudgetDoubt.ACT_WITHOUT_AMOUNT);
    if (spent == null && spentOn != null) doubts.add(BudgetDoubt.PAID_WITHOUT_AMOUNT);
    if (lacksRate()) doubts.add(BudgetDoubt.HOURS_WITHOUT_RATE);
    return doubts;
  }

  private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) > 0;
  }
}
