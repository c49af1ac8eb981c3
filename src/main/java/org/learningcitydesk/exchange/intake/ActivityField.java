// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.Remark;

/// A field of an activity.
public enum ActivityField implements Field {
  TITLE(Reading.text(300)),
  TYPE(Reading.of(Sort.CHOICE, 60)),
  LEARNING_FORM(Reading.of(Sort.CHOICE, 60)),
  SETTING(Reading.of(Sort.CHOICE, 60)),
  FORMAT(Reading.of(Sort.CHOICE, 60)),
  STATUS(Reading.of(Sort.CHOICE, 60)),
  START(Reading.of(Sort.DATE, 60)),
  END(Reading.of(Sort.DATE, 60)),
  START_TIME(Reading.text(30)),
  END_TIME(Reading.text(30)),
  /// As a rule of RFC 5545.
  RECURRENCE(Reading.text(300)),
  LEFT_OUT(Reading.notes()),
  PLACE(Reading.text(500).several(", ")),
  AREA(Reading.text(200)),
  LEAD(Reading.of(Sort.REFERENCE, 400)),
  PARTNERS(Reading.of(Sort.REFERENCES).several("; ")),
  PARTNERSHIP(Reading.of(Sort.REFERENCE, 400)),
  STEP(Reading.of(Sort.REFERENCE, 400)),
  TARGET_GROUPS(Reading.of(Sort.CHOICES).several("; ")),
  PARTICIPANTS_PLANNED(Reading.of(Sort.COUNT, 30)),
  PARTICIPANTS_ACTUAL(Reading.of(Sort.COUNT, 30)),
  COST(Reading.of(Sort.MONEY, 40)),
  SDGS(Reading.of(Sort.CHOICES).several("; ")),
  KEY_COMPETENCES(Reading.of(Sort.CHOICES).several("; ")),
  CLUSTERS(Reading.of(Sort.CHOICES).several("; ")),
  OUTPUTS(Reading.notes()),
  LESSON(Reading.notes()),
  GOOD_PRACTICE(Reading.of(Sort.TRUTH, 20)),
  NOTES(Reading.notes()),
  ID(Reading.text(36)),
  LEAD_ID(Reading.of(Sort.REFERENCE, 36)),
  PARTNER_IDS(Reading.of(Sort.REFERENCES)),
  PARTNERSHIP_ID(Reading.of(Sort.REFERENCE, 36)),
  STEP_ID(Reading.of(Sort.REFERENCE, 36)),
  EXTERNAL_SOURCE(Reading.text(100)),
  EXTERNAL_KEY(Reading.of(Sort.CODE, 200));

  private final Reading reading;

  ActivityField(Reading reading) {
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
    return Field.label("activity", column());
  }
}
