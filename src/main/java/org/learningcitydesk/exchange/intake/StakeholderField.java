// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.Remark;

/// A field of a stakeholder.
public enum StakeholderField implements Field {
  ID(Reading.text(36)),
  NAME(Reading.text(300)),
  SHORT_NAME(Reading.text(100)),
  CATEGORY(Reading.of(Sort.CHOICE, 60)),
  HELIX(Reading.of(Sort.CHOICE, 40)),
  SECTOR_NOTES(Reading.notes().several("; ")),
  TAX_CODE(Reading.of(Sort.CODE, 20)),
  STREET(Reading.text(500).several(" ")),
  POSTAL_CODE(Reading.of(Sort.CODE, 20)),
  TOWN(Reading.text(200)),
  AREA(Reading.text(200)),
  LATITUDE(Reading.of(Sort.DEGREE, 30)),
  LONGITUDE(Reading.of(Sort.DEGREE, 30)),
  EMAIL(Reading.of(Sort.ADDRESS, 320)),
  PEC(Reading.of(Sort.ADDRESS, 320)),
  PHONE(Reading.of(Sort.CODE, 100).several(" / ")),
  WEBSITE(Reading.text(500)),
  TAGS(Reading.of(Sort.WORDS).several("; ")),
  INFLUENCE(Reading.of(Sort.SCORE, 10)),
  INTEREST(Reading.of(Sort.SCORE, 10)),
  PARTICIPATION_NOW(Reading.of(Sort.CHOICE, 40)),
  PARTICIPATION_WANTED(Reading.of(Sort.CHOICE, 40)),
  ENGAGEMENT(Reading.of(Sort.CHOICE, 40)),
  OFFERS(Reading.notes()),
  NEEDS(Reading.notes()),
  NOTES(Reading.notes()),
  ORIGIN(Reading.text(300)),
  EXTERNAL_SOURCE(Reading.text(100)),
  EXTERNAL_KEY(Reading.of(Sort.CODE, 200));

  private final Reading reading;

  StakeholderField(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Reading reading() {
    return reading;
  }

  @Override
  public Remark label() {
    return Field.label("stakeholder", column());
  }
}
