// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.Remark;

/// A field of a person, or of a role of that person: a row tells of both.
public enum PersonField implements Field {
  NAME(Reading.text(300)),
  GIVEN_NAME(Reading.text(150)),
  FAMILY_NAME(Reading.text(150)),
  EMAIL(Reading.of(Sort.ADDRESS, 320)),
  PHONE(Reading.of(Sort.CODE, 100).several(" / ")),
  LEGAL_BASIS(Reading.text(100)),
  INFORMED_ON(Reading.of(Sort.DATE, 60)),
  ORIGIN(Reading.text(300)),
  RETENTION_UNTIL(Reading.of(Sort.DATE, 60)),
  RESTRICTED(Reading.of(Sort.TRUTH, 20)),
  NOTES(Reading.notes()),
  STAKEHOLDER(Reading.of(Sort.REFERENCE, 400)),
  ROLE_TITLE(Reading.text(200).several(", ")),
  ROLE_FROM(Reading.of(Sort.DATE, 60)),
  ROLE_TO(Reading.of(Sort.DATE, 60)),
  ID(Reading.text(36)),
  ROLE_ID(Reading.text(36)),
  STAKEHOLDER_ID(Reading.of(Sort.REFERENCE, 36)),
  EXTERNAL_SOURCE(Reading.text(100)),
  EXTERNAL_KEY(Reading.of(Sort.CODE, 200));

  private final Reading reading;

  PersonField(Reading reading) {
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
    return Field.label("person", column());
  }
}
