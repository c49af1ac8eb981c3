// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.Remark;

/// A field of a budget line.
public enum BudgetField implements Field {
  TITLE(Reading.text(300)),
  YEAR(Reading.of(Sort.COUNT, 20)),
  CHAPTER(Reading.of(Sort.CODE, 100)),
  STEP(Reading.of(Sort.REFERENCE, 400)),
  ACTIVITY(Reading.of(Sort.REFERENCE, 400)),
  SOURCE(Reading.of(Sort.CHOICE, 60)),
  SOURCE_NAME(Reading.text(200)),
  KIND(Reading.of(Sort.CHOICE, 60)),
  PLANNED(Reading.of(Sort.MONEY, 40)),
  COMMITTED(Reading.of(Sort.MONEY, 40)),
  SPENT(Reading.of(Sort.MONEY, 40)),
  RATE(Reading.of(Sort.MONEY, 40)),
  ACT_NUMBER(Reading.text(100)),
  COMMITTED_ON(Reading.of(Sort.DATE, 60)),
  SPENT_ON(Reading.of(Sort.DATE, 60)),
  NOTES(Reading.notes()),
  ID(Reading.text(36)),
  STEP_ID(Reading.of(Sort.REFERENCE, 36)),
  ACTIVITY_ID(Reading.of(Sort.REFERENCE, 36)),
  EXTERNAL_SOURCE(Reading.text(100)),
  EXTERNAL_KEY(Reading.of(Sort.CODE, 200));

  private final Reading reading;

  BudgetField(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Reading reading() {
    return reading;
  }

  @Override
  public Remark label() {
    // A list and its key are called the same whatever stands in it.
    if (this == EXTERNAL_SOURCE || this == EXTERNAL_KEY)
      return Field.label("stakeholder", column());
    return Field.label("budgetLine", column());
  }
}
