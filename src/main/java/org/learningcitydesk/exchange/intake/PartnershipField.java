// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.Remark;

/// A field of a partnership.
public enum PartnershipField implements Field {
  NAME(Reading.text(300)),
  PURPOSE(Reading.notes()),
  TYPE(Reading.of(Sort.CHOICE, 60)),
  STATE(Reading.of(Sort.CHOICE, 60)),
  STEP(Reading.of(Sort.REFERENCE, 400)),
  MEMBERS(Reading.of(Sort.REFERENCES).several("; ")),
  LEADS(Reading.of(Sort.REFERENCES).several("; ")),
  FUNDERS(Reading.of(Sort.REFERENCES).several("; ")),
  BENEFICIARIES(Reading.of(Sort.REFERENCES).several("; ")),
  START(Reading.of(Sort.DATE, 60)),
  END(Reading.of(Sort.DATE, 60)),
  NOTICE_DAYS(Reading.of(Sort.COUNT, 30)),
  TACIT_RENEWAL(Reading.of(Sort.TRUTH, 20)),
  RENEWAL_MONTHS(Reading.of(Sort.COUNT, 30)),
  NOTICE_GIVEN_ON(Reading.of(Sort.DATE, 60)),
  ACT_NUMBER(Reading.text(100)),
  ACT_BODY(Reading.text(300)),
  PROTOCOL_NUMBER(Reading.text(100)),
  SIGNED_ON(Reading.of(Sort.DATE, 60)),
  PUBLISHED_ON(Reading.of(Sort.DATE, 60)),
  ENFORCEABLE_FROM(Reading.of(Sort.DATE, 60)),
  CHANNEL(Reading.text(200)),
  NOTES(Reading.notes()),
  ID(Reading.text(36)),
  STEP_ID(Reading.of(Sort.REFERENCE, 36)),
  MEMBER_IDS(Reading.of(Sort.REFERENCES)),
  EXTERNAL_SOURCE(Reading.text(100)),
  EXTERNAL_KEY(Reading.of(Sort.CODE, 200));

  private final Reading reading;

  PartnershipField(Reading reading) {
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
    return Field.label("partnership", column());
  }
}
